"""Settings: the look of the window, the manner of the circle, the help card, what this is."""
