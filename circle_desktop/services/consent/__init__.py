"""Consent: its texts, the same on paper and on the screen."""
