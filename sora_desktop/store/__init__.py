"""What is kept on this machine: the journal, the clips, the settings, the key."""
