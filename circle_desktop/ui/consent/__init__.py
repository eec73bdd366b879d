"""Consent in the window: its sheet on paper."""
