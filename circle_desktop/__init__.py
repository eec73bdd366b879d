"""Circle Desktop: an offline companion for people who hold talking circles."""

__version__ = "0.1.0"
