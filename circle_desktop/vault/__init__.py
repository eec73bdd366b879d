"""Keys: the header file and the slots that wrap the drawers' keys."""
