"""What may leave the circle, seen before it leaves."""
