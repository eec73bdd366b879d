"""What is kept after a circle: by whom, for whom and for how long."""
