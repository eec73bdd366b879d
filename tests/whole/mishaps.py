"""Things that go wrong around a canary in the libraries and in the seams between the rooms."""

from __future__ import annotations

import ctypes
import json
import logging
import sqlite3
import threading
import unicodedata
import warnings
import weakref
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING

import sqlalchemy as sa
from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRunnable,
    Qt,
    QThreadPool,
    Signal,
    qInfo,
)
from PySide6.QtWidgets import QListView, QWidget
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate
from typing_extensions import override

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from circle_desktop.ui.tour.guide import Guide


class _Bell(QObject):
    rung = Signal(str)


class _Painting(QWidget):
    """Fails while it is painted."""

    def __init__(self, parent: QWidget, word: str) -> None:
        super().__init__(parent)
        self._word = word

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self.deleteLater()
        raise ValueError(self._word)


class _Model(QAbstractListModel):
    """Fails when it is first read."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._words = [word]

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 1

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if self._words:
            raise LookupError(self._words.pop())
        return None


class _Running(QRunnable):
    """Fails on a thread of Qt's own."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self._word = word

    @override
    def run(self) -> None:
        raise ArithmeticError(self._word)


def _misread(word: str) -> None:
    int(word)


class _Mortal:
    """Something a weak reference can look at."""


class Mishaps:
    """Each is called once; whatever it raises is for the window to catch."""

    def __init__(self, guide: Guide, word: str) -> None:
        self._guide = guide
        self._word = word
        self._kept: list[object] = []

    def all(self) -> tuple[Callable[[], object], ...]:
        """Return every mishap, run as the window runs what a page asks for."""
        mishaps = (
            self._paper, self._json, self._plain_database, self._wrong_letters, self._wrong_octets,
            self._missing_file, self._missing_module, self._deep, self._many, self._wrong_type,
            self._statement, self._future, self._missing_letter, self._assertion, self._slot,
            self._painting, self._model, self._runnable, self._generator, self._callback,
            self._weak, self._named_thread, self._warning, self._said,
        )  # fmt: skip
        return tuple(partial(self._guide.commands.run, mishap) for mishap in mishaps)

    def _paper(self) -> None:
        story = [Paragraph(f"<b>{self._word}</i>", getSampleStyleSheet()["Normal"])]
        SimpleDocTemplate(BytesIO()).build(story)

    def _json(self) -> None:
        json.loads(f'{{"{self._word}": }}')

    def _plain_database(self) -> None:
        with sqlite3.connect(":memory:") as database:
            self._kept.append(database)
            database.execute(f"select '{self._word}' from {self._word}")

    def _wrong_letters(self) -> None:
        f"{self._word}é".encode("ascii")

    def _wrong_octets(self) -> None:
        (self._word.encode() + b"\xff").decode()

    def _missing_file(self) -> None:
        with open(f"/nowhere/{self._word}", encoding="utf-8"):  # noqa: PTH123 - as libraries do
            pass

    def _missing_module(self) -> None:
        __import__(self._word)

    def _deep(self) -> None:
        self._deep()

    def _many(self) -> None:
        raise ExceptionGroup(self._word, [ValueError(self._word), KeyError(self._word)])

    def _wrong_type(self) -> None:
        int(self._word)

    def _statement(self) -> None:
        with self._guide.desk.vault.work() as work:
            connection = work.circles._connection  # type: ignore[attr-defined]
            row = {"word": self._word}
            connection.execute(sa.text("create temp table once (word text unique)"))
            connection.execute(sa.text("insert into once values (:word), (:word)"), row)

    def _future(self) -> None:
        with ThreadPoolExecutor(1) as pool:
            pool.submit(self._wrong_type).result()

    def _missing_letter(self) -> None:
        unicodedata.lookup(self._word)

    def _assertion(self) -> None:
        assert self._word == "", self._word

    def _slot(self) -> None:
        bell = _Bell(self._guide.window)
        bell.rung.connect(_misread)
        bell.rung.emit(self._word)

    def _painting(self) -> None:
        widget = _Painting(self._guide.window, self._word)
        widget.resize(4, 4)
        widget.show()

    def _model(self) -> None:
        view, model = QListView(self._guide.window), _Model(self._word)
        view.setModel(model)
        view.resize(40, 40)
        view.show()
        self._kept += [view, model]

    def _runnable(self) -> None:
        pool = QThreadPool()
        pool.start(_Running(self._word))
        pool.waitForDone()

    def _generator(self) -> None:
        def told() -> object:
            try:
                yield self._word
            finally:
                raise ValueError(self._word)

        next(told())  # type: ignore[call-overload]  # it fails while it is thrown away

    def _callback(self) -> None:
        kind = ctypes.CFUNCTYPE(None)
        kind(self._wrong_type)()

    def _weak(self) -> None:
        def on_gone(_gone: object) -> None:
            raise OSError(self._word)

        mortal = _Mortal()
        self._kept.append(weakref.ref(mortal, on_gone))

    def _named_thread(self) -> None:
        thread = threading.Thread(target=self._wrong_type, name=self._word)
        thread.start()
        thread.join()

    def _warning(self) -> None:
        logging.captureWarnings(capture=True)
        warnings.warn(self._word, stacklevel=1)
        logging.captureWarnings(capture=False)

    def _said(self) -> None:
        qInfo(self._word)
        logging.getLogger(self._word).critical(self._word, stack_info=True)
