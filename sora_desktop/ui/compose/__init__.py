"""The prompt, the model and its options, the price, and Generate."""
