"""Scenario files: a circle as readable data, played on the engine without a window."""
