"""What every transaction on a drawer has in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from types import TracebackType


class Transaction(Protocol):
    """Leaving the block without ``commit`` changes nothing."""

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        problem: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...

    def commit(self) -> None:
        """Make everything since the beginning of the block durable.

        Raises:
            DiskFull, VaultReadOnly.
        """
        ...
