"""What a circle keeps from one time to the next, each with an end date after which it is gone."""
