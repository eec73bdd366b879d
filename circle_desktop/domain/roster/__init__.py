"""The roster that respects people: what they allowed, and nothing more."""
