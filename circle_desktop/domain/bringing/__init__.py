"""What is decided about a list of people before anybody is given a chair."""
