"""What a group agrees on: its sentences, the limits of confidentiality, its versions."""
