"""Paper: the only room that draws PDF pages."""
