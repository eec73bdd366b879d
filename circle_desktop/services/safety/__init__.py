"""What keeps a vault safe on the machine it lies on."""
