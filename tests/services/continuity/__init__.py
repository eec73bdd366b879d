"""What goes on to the next time."""
