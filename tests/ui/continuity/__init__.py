"""What goes on to the next time, on its pages."""
