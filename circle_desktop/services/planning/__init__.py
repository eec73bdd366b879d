"""What surrounds a plan: how its templates are read, and what is made ready before a session."""
