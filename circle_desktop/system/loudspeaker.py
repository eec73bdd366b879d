"""The loudspeaker of this machine, through miniaudio's own C interface.

Rules: opened when somebody rings and closed when the stroke has faded; there is no microphone
here, and there cannot be one. The null device, which swallows sound and says it plays, is never
taken for a loudspeaker. The library's Python module is not imported: it brings a network client.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from _miniaudio import ffi, lib

from circle_desktop.system.bell import SoundAway

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_PERIOD_MS = 40
_FRAME_BYTES = 2


class SystemLoudspeaker:
    """One channel of 16 bits, fetched from ``pull``."""

    def __init__(
        self, rate: int, pull: Callable[[int], bytes], backends: Sequence[int] | None = None
    ) -> None:
        """Open it.

        Args:
            rate: frames a second.
            pull: gives the next frames, fewer or none when there are no more.
            backends: systems to try, in this order.

        Raises:
            SoundAway: there is none, or it does not answer.
        """
        self._handle = ffi.new_handle(pull)
        self._context = ffi.new("ma_context*")
        self._device = ffi.new("ma_device*")
        self._open = False
        tried = sound_systems() if backends is None else tuple(backends)
        self._open_context(tried)
        try:
            self._open_device(rate)
        except SoundAway:
            lib.ma_context_uninit(self._context)
            raise

    def start(self) -> None:
        """Begin to ask for frames."""
        if lib.ma_device_start(self._device) != lib.MA_SUCCESS:
            raise SoundAway

    def close(self) -> None:
        """Be silent and let go; twice is once."""
        if self._open:
            self._open = False
            lib.ma_device_uninit(self._device)
            lib.ma_context_uninit(self._context)

    def _open_context(self, tried: Sequence[int]) -> None:
        config = lib.ma_context_config_init()
        names = ffi.new("ma_backend[]", list(tried))
        result = lib.ma_context_init(names, len(tried), ffi.addressof(config), self._context)
        if not tried or result != lib.MA_SUCCESS:
            raise SoundAway

    def _open_device(self, rate: int) -> None:
        config = lib.ma_device_config_init(lib.ma_device_type_playback)
        config.sampleRate = rate
        config.playback.channels = 1
        config.playback.format = lib.ma_format_s16
        config.periodSizeInMilliseconds = _PERIOD_MS
        config.pUserData = self._handle
        config.dataCallback = lib._internal_data_callback  # noqa: SLF001 - its name in the library
        if lib.ma_device_init(self._context, ffi.addressof(config), self._device):
            raise SoundAway
        self._open = True


def sound_systems() -> tuple[int, ...]:
    """Return the systems of sound that can be there; a Linux without cards is not asked in vain."""
    if sys.platform == "win32":
        return (lib.ma_backend_wasapi, lib.ma_backend_dsound, lib.ma_backend_winmm)
    if sys.platform == "darwin":
        return (lib.ma_backend_coreaudio,)
    cards = Path("/dev/snd").is_dir()
    return (lib.ma_backend_pulseaudio, *((lib.ma_backend_alsa,) if cards else ()))


@ffi.def_extern(name="_internal_data_callback")  # type: ignore[untyped-decorator]  # made by cffi
def _fetch(device: object, output: object, _heard: object, frames: int) -> None:
    """Hand the next frames over; what is not filled stays silent."""
    pull: Callable[[int], bytes] = ffi.from_handle(device.pUserData)  # type: ignore[attr-defined]
    part = pull(frames)
    ffi.memmove(output, part, min(len(part), frames * _FRAME_BYTES))


@ffi.def_extern(name="_internal_stop_callback")  # type: ignore[untyped-decorator]  # made by cffi
def _stopped(_device: object) -> None:
    """Nothing: a loudspeaker that stops asks for no more, and its stroke ends by itself."""


lib.init_miniaudio()
