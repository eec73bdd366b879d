"""The rules of a circle: standard library only, told the time, never asking."""
