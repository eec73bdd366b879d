"""Backups as the window shows them: made by themselves, told quietly, put back step by step."""
