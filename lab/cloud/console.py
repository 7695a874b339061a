"""The console output of hosts. The output of the boot with the host keys is saved, because later boots do not print them."""

import threading
import time
from pathlib import Path

from .incus import Incus, IncusError

END_OF_KEYS = "-----END SSH HOST KEY KEYS-----"
WATCH_SECONDS = 180
LIMIT = 64 * 1024


class Console:
    def __init__(self, home: Path, incus: Incus):
        self.folder = home / "console"
        self.incus = incus

    def output(self, host: str) -> str:
        """The latest 64 KiB as on EC2, after the saved output of the boot with the host keys."""
        saved, current = self._saved(host), self._current(host)
        if END_OF_KEYS in current or not saved:
            return current[-LIMIT:]
        return saved + current[-LIMIT:]

    def watch(self, host: str) -> None:
        threading.Thread(target=self._watch, args=(host,), daemon=True, name=f"console-{host}").start()

    def keep(self, host: str) -> None:
        current = self._current(host)
        if END_OF_KEYS in current:
            self.folder.mkdir(exist_ok=True)
            self._file(host).write_text(current)

    def forget(self, host: str) -> None:
        self._file(host).unlink(missing_ok=True)

    def _watch(self, host: str) -> None:
        until = time.monotonic() + WATCH_SECONDS
        while time.monotonic() < until and not self._saved(host):
            time.sleep(2)
            self.keep(host)

    def _saved(self, host: str) -> str:
        return self._file(host).read_text() if self._file(host).exists() else ""

    def _current(self, host: str) -> str:
        try:
            return self.incus.console(host)
        except IncusError:
            return ""

    def _file(self, host: str) -> Path:
        return self.folder / f"{host}.log"
