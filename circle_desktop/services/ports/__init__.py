"""What the services need from the outer rooms; those rooms meet here and nowhere else."""
