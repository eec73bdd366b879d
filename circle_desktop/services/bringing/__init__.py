"""People brought in from lists, and lists and calendars given out."""
