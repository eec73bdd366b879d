"""The pages about circles: the list, one circle with its people, its plan and its sessions."""
