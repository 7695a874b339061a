"""The result of a job's last run: a JSON file, and metrics for node_exporter."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(os.environ.get("STRATA_ROOT", "/"))
RECORDS = ROOT / "var/lib/strata/jobs"
METRICS = ROOT / "var/lib/prometheus/node-exporter"
HELP = {
    "last_success_timestamp_seconds": "When the job last passed.",
    "last_run_timestamp_seconds": "When the job last ended.",
    "duration_seconds": "How long the last run took.",
    "success": "Whether the last run passed.",
    "bytes": "What the last run that passed says it produced.",
}


def now() -> str:
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def replace(path: Path, text: str) -> None:
    """Replaces a file atomically, also in case of a power failure."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    with os.fdopen(handle, "w") as file:
        file.write(text)
        os.fchmod(handle, 0o644)
        os.fsync(handle)
    os.replace(name, path)


@dataclass
class Record:
    """The last run of a job. Times are UTC, `alerted` is a Unix time; `finished` is None while it runs."""

    name: str
    started: str
    finished: str | None = None
    seconds: float | None = None
    outcome: str = "running"
    message: str = ""
    bytes: int | None = None
    lastPassed: str | None = None
    alerted: float | None = None

    @staticmethod
    def read(name: str) -> Record | None:
        try:
            return Record(**json.loads((RECORDS / f"{name}.json").read_text()))
        except (FileNotFoundError, ValueError, TypeError):
            # The next result replaces a damaged file.
            return None

    @staticmethod
    def begin(name: str) -> Record:
        before = Record.read(name)
        record = Record(name, now())
        if before:
            record.bytes, record.lastPassed, record.alerted = before.bytes, before.lastPassed, before.alerted
        record.write()
        return record

    def finish(self, is_passed: bool, lines: list[str]) -> None:
        self.finished = now()
        self.seconds = round(max(0, seconds(self.finished) - seconds(self.started)), 3)
        self.outcome = "passed" if is_passed else "failed"
        self.message = "\n".join(lines)
        if is_passed:
            self.lastPassed = self.finished
            bytes_line = re.fullmatch(r"bytes=(\d+)", lines[-1].strip()) if lines else None
            self.bytes = int(bytes_line[1]) if bytes_line else None

    def write(self) -> None:
        replace(RECORDS / f"{self.name}.json", json.dumps(asdict(self), indent=2) + "\n")

    def write_metrics(self) -> None:
        values = {
            "last_success_timestamp_seconds": seconds(self.lastPassed) if self.lastPassed else None,
            "last_run_timestamp_seconds": seconds(self.finished) if self.finished else None,
            "duration_seconds": self.seconds,
            "success": int(self.outcome == "passed"),
            "bytes": self.bytes,
        }
        lines = [text for key, value in values.items() if value is not None for text in metric(self.name, key, value)]
        replace(METRICS / f"strata_job_{self.name}.prom", "\n".join(lines) + "\n")


def seconds(moment: str) -> float:
    return datetime.strptime(moment, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).timestamp()


def metric(name: str, key: str, value: float) -> list[str]:
    full = f"strata_job_{key}"
    # The label is `name`, because Prometheus sets `job` itself.
    return [f"# HELP {full} {HELP[key]}", f"# TYPE {full} gauge", f'{full}{{name="{name}"}} {value:.15g}']


def every_record(exclusive_lock: Callable[[str], AbstractContextManager[bool]]) -> Iterator[str]:
    """One JSON object per job. A run without a result and without a lock holder was killed."""
    for path in sorted(RECORDS.glob("*.json")):
        record = Record.read(path.stem)
        if record:
            yield json.dumps(asdict(record if record.finished else reread(record, exclusive_lock)))


def reread(record: Record, exclusive_lock: Callable[[str], AbstractContextManager[bool]]) -> Record:
    """Reads a record without a result again under the lock, because the run may have ended meanwhile."""
    with exclusive_lock(record.name) as free:
        now = Record.read(record.name) or record
        if free and now.finished is None:
            now.outcome, now.message = "failed", "The run was killed."
        return now
