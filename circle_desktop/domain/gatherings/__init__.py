"""Who was there, as far as people agreed to its being kept; otherwise as a number."""
