"""What a circle agrees on: its tab, its sheets, and reading it aloud."""
