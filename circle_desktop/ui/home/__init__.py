"""The door of the product and the page behind it: first run, unlock, today."""
