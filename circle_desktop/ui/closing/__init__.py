"""After the circle: count, harvest, note, and the course of the session erased."""
