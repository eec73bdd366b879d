"""What a circle can draw from: prompts, readings and picture cards."""
