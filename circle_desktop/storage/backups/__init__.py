"""Drawers on their way into a backup and out of one."""
