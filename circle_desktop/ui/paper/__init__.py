"""From the window to paper: pages as pictures, the printer, and the place of a file."""
