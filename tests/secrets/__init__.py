"""The key is nowhere but in the keychain, in memory and in requests to the API (row 45, P7)."""
