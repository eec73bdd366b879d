"""A list taken over in three calm steps, and given out again."""
