"""The machine: clock, folders, files, the one-at-a-time lock, logs without names."""
