"""What goes on to the next time, each with consent and a last day."""
