"""The library that comes with the product, read from its bundled files."""
