"""Who was there: marked in one gesture, put right later, seen from session to session."""
