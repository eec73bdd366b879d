"""For whoever holds circles: what only their own key opens."""
