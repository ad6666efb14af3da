"""What participants can do: a file or folder for each conversation. Knows nothing of panitia."""
