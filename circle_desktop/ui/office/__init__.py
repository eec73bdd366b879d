"""The window of a coordinator: what a key of the office opens."""
