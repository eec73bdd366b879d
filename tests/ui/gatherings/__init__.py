"""Who was there, on its pages."""
