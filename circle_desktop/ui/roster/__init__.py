"""The people of a circle: the sheet of each, the table, the chairs, and those taken off."""
