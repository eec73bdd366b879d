"""What goes on from one time to the next."""
