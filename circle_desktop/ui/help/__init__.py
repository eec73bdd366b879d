"""What lies over any page when it is asked for: whom to call, and which key does what."""
