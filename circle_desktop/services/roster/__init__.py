"""People beside their names: what they allowed, who was taken off, who sits where."""
