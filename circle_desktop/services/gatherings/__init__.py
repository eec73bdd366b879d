"""Who was there: from the ring, put right by a person, and kept as far as people agreed."""
