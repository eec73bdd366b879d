"""What is kept, by subject: each repository maps its tables to domain objects by hand."""
