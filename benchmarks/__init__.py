"""How fast and how light the app is, each time against something bare in the same run."""
