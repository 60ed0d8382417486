"""The player: picture, transport, scrubber, in and out points."""
