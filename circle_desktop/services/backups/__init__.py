"""Copies of a vault: making them, keeping them, and making a vault of one again."""
