"""Lists from strangers' files: opened with suspicion, read as text, never obeyed."""
