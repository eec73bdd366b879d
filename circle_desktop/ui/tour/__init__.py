"""The tour: the real windows, driven through a whole circle by a script.

It shows newcomers what the product does, gives the pictures of every page, and is how a packed
app proves that it is whole. Its people are invented and its vault lies in a temporary folder.
"""
