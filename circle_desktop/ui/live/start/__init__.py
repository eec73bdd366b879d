"""Where a round begins and which way it goes, asked before anybody had a turn."""
