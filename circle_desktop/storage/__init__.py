"""Encrypted drawers: the only room that knows SQL."""
