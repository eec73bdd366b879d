"""Where this machine keeps what is ours: settings, logs, and a place to offer for vaults.

``--home DIR`` puts all three in one folder, for a stick or a test; nothing is written elsewhere
then.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

APP_FOLDER = "circle-desktop"


@dataclass(frozen=True, slots=True)
class Folders:
    """The three places; none of them need exist."""

    settings: Path
    logs: Path
    vaults: Path

    @classmethod
    def below(cls, home: Path) -> Folders:
        """Return the places inside one folder."""
        return cls(home / "settings", home / "logs", home / "vaults")

    @classmethod
    def of_user(cls) -> Folders:
        """Return the places this system has for its user."""
        import platformdirs

        dirs = platformdirs.PlatformDirs(APP_FOLDER, appauthor=False)
        return cls(
            settings=dirs.user_config_path,
            logs=dirs.user_log_path,
            vaults=dirs.user_documents_path,
        )

    @classmethod
    def chosen(cls, home: Path | None) -> Folders:
        """Return the places below ``home``, or the user's when none was given."""
        return cls.of_user() if home is None else cls.below(home)
