"""The agreements of a circle: proposals to begin from, and the book that keeps them."""
