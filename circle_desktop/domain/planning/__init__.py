"""What surrounds the plan of one session: own templates, days that belong together, what is ready."""
