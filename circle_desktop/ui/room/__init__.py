"""The circle as the room sees it, on a second screen or on the whole of the only one."""
