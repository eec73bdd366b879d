"""The recovery sheet: its words, making it, typing back from it, and opening a vault with it."""
