"""What goes on to the next time: promises, contacts, dates and buddies, and what is due."""
