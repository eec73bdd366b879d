"""What the application can do: use cases over the domain and their own ports."""
