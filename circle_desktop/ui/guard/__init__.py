"""What keeps watch over an open vault: hands, sleep, the clipboard, the bell, the end."""
