"""Preparing a session: what is ready, notes to self, days that belong together, own templates."""
