"""What time moves on the host's page: the line of phases, and what can be agreed on when it is short."""
