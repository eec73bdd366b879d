"""What a person may ask of a circle: to see, to correct, to be erased; and what goes by itself."""
