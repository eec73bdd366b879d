"""What goes on paper: which facts of a session, in which words."""
