"""The rights of people: to see what is held, to be erased, to have a session forgotten; terms."""
