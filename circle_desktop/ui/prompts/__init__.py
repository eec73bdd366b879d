"""The library of prompts: finding one, looking at it, making one's own, and the picture cards."""
