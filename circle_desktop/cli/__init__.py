"""The terminal door: for coordinators and administrators, in three languages, without a window.

Exit codes: 0 done, 1 a fault of ours, 2 usage, 3 wrong passphrase, 4 damaged, 5 unusable input. Errors are one
sentence on stderr; there is never a traceback.
"""
