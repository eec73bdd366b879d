"""The rights of people in the window: what is held, erasing, forgetting, terms and the trash."""
