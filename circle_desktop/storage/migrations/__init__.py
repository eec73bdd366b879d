"""The steps by which a drawer's tables came to be; each is frozen as it was written."""
