"""Fingers and pens: what they do that a mouse does with another button."""
