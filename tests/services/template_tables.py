"""What practice says of each template (circle-practice, section 3), with what was changed."""

from __future__ import annotations

TABLES = {
    "healing-circle-90": (
        "none 5 -, silence 2 -, sequential 6 -, sequential 12 75, returning 38 240, "
        "silence 2 -, popcorn 12 60, sequential 8 30, none 5 -"
    ),
    "praatgroep-105": (
        "none 10 -, none 8 -, sequential 16 90, popcorn 36 540, none 15 -, none 5 -, "
        "sequential 10 45, none 5 -"
    ),
    "newcomers-120": (
        "none 12 -, none 6 -, none 6 -, sequential 10 60, sequential 16 90, "
        "returning 42 270, popcorn 14 -, sequential 6 30, none 8 -"
    ),
    "healing-circle-120": (
        "none 10 -, silence 6 -, sequential 6 -, sequential 14 90, returning 42 270, "
        "silence 4 -, sequential 16 90, sequential 14 75, none 8 -"
    ),
    "grief-120": (
        "none 10 -, silence 6 -, none 5 -, ritual 9 45, returning 45 300, silence 3 -, "
        "popcorn 18 120, sequential 12 75, none 6 -, none 6 -"
    ),
    "women-parents-120": (
        "none 25 -, sequential 10 40, none 3 -, returning 28 150, none 14 -, "
        "popcorn 25 -, sequential 10 40, none 5 -"
    ),
    "community-75": (
        "none 4 -, none 3 -, one_word 9 30, sequential 12 45, consensus 6 -, "
        "sequential 22 95, popcorn 8 -, sequential 8 25, none 3 -"
    ),
    "restorative-150": (
        "none 8 -, none 6 -, sequential 14 75, sequential 16 80, sequential 30 180, "
        "none 12 -, sequential 24 145, sequential 20 120, consensus 8 -, "
        "sequential 8 40, none 4 -"
    ),
    "council-75": (
        "none 6 -, none 4 -, sequential 12 65, until_silent 34 180, popcorn 10 45, none 9 -"
    ),
    "spiral-90": (
        "none 8 -, one_word 12 35, spiral 40 150, silence 2 -, witness 14 60 x9, "
        "one_word 9 25, none 5 -"
    ),
    "out-of-silence-60": (
        "none 5 -, silence 5 -, spoken_out_of_silence 38 240, silence 4 -, one_word 8 30"
    ),
    "witness-100": (
        "none 10 -, one_word 10 45, non_sequential 42 720 x3, silence 4 -, "
        "sequential 18 120 x7, sequential 8 120 x3, none 8 -"
    ),
    "after-shock-90": (
        "none 12 -, none 6 -, silence 4 -, one_word 12 45, returning 30 150, "
        "silence 4 -, popcorn 8 -, one_word 7 30, none 7 -"
    ),
    "memorial-75": (
        "none 8 -, none 6 -, none 8 -, ritual 22 -, silence 3 -, popcorn 16 120 x7, "
        "none 4 -, none 4 -, none 4 -"
    ),
    "farewell-110": (
        "none 10 -, sequential 14 90, returning 32 210, ritual 14 -, silence 6 -, "
        "web 18 -, none 8 -, consensus 8 -"
    ),
    "days-105": (
        "silence 10 -, sequential 20 80, conversation 50 -, silence 5 -, popcorn 14 -, none 6 -"
    ),
    "evening-30": ("silence 3 -, sequential 21 90, none 6 -"),
    "meeting-60": (
        "none 3 -, sequential 10 60, none 5 -, sequential 16 100, conversation 14 -, "
        "consensus 4 -, sequential 8 40"
    ),
    "intervision-75": (
        "sequential 8 60, sequential 10 85, consensus 4 -, non_sequential 15 -, "
        "conversation 12 -, sequential 10 85 x5, none 8 -, sequential 5 35, none 3 -"
    ),
    "keepers-75": (
        "silence 8 -, sequential 12 90, none 5 -, dyads 14 360, ritual 14 -, "
        "sequential 12 90, sequential 7 45, none 3 -"
    ),
    "training-60": (
        "none 7 -, none 4 -, sequential 8 45, conversation 4 -, fishbowl 14 75, "
        "conversation 4 -, popcorn 6 30, none 3 -, conversation 10 -"
    ),
}
"""Form, minutes and guide seconds of each phase; x3: three people speak in it."""

SUITS = {
    "healing-circle-90": (8, 5, 10),
    "praatgroep-105": (9, 6, 12),
    "newcomers-120": (8, 5, 10),
    "healing-circle-120": (8, 6, 10),
    "grief-120": (7, 5, 8),
    "women-parents-120": (10, 6, 14),
    "community-75": (12, 8, 15),
    "restorative-150": (9, 5, 14),
    "council-75": (9, 5, 12),
    "spiral-90": (14, 10, 24),
    "out-of-silence-60": (7, 5, 10),
    "witness-100": (10, 6, 14),
    "after-shock-90": (10, 4, 12),
    "memorial-75": (15, 5, 30),
    "farewell-110": (8, 5, 10),
    "days-105": (12, 8, 16),
    "evening-30": (12, 8, 16),
    "meeting-60": (8, 4, 14),
    "intervision-75": (6, 5, 8),
    "keepers-75": (6, 3, 8),
    "training-60": (8, 6, 16),
}
"""Reckoned with, fewest and most people."""
