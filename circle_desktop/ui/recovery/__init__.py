"""The recovery sheet in the window: making it, typing back from it, opening a vault with it."""
