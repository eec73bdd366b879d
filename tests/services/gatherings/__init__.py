"""Who was there."""
