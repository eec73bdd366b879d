"""The circle while it is held, as the host sees it."""
