"""The plan of a circle's next session, to look at and to change."""
