"""The windows: the only room that knows Qt.

Rule: Qt enters by this door. The binding reads the source text of every module that is imported
after it, to see whether that module writes Qt's names in another style, and keeps all of it:
17 MiB in a running circle. Nobody here does so; its own way of importing is put back.
"""

from __future__ import annotations

import builtins
import sys

import PySide6.QtCore  # noqa: F401 - what it does to importing is taken back below

if not getattr(sys, "frozen", False):  # the packed app carries no source text to keep
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
