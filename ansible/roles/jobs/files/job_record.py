"""What is known of a job: one JSON file, and the same as metrics for node_exporter."""

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
    """A reader, or a power cut, meets the old file or the new one."""
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
            # A damaged one is replaced by the next result.
            return None

    @staticmethod
    def begin(name: str) -> Record:
        before = Record.read(name)
        record = Record(name, now())
        if before:
            record.bytes, record.lastPassed, record.alerted = before.bytes, before.lastPassed, before.alerted
        record.write()
        return record

    def finish(self, passed: bool, lines: list[str]) -> None:
        self.finished = now()
        self.seconds = round(max(0, seconds(self.finished) - seconds(self.started)), 3)
        self.outcome = "passed" if passed else "failed"
        self.message = "\n".join(lines)
        if passed:
            self.lastPassed = self.finished
            said = re.fullmatch(r"bytes=(\d+)", lines[-1].strip()) if lines else None
            self.bytes = int(said[1]) if said else None

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
    # `job` is the label of the scrape, so ours is `name`.
    return [f"# HELP {full} {HELP[key]}", f"# TYPE {full} gauge", f'{full}{{name="{name}"}} {value:.15g}']


def every_record(locked: Callable[[str], AbstractContextManager[bool]]) -> Iterator[str]:
    """One JSON object per job; a run without a result whose lock is free was killed, and says so."""
    for path in sorted(RECORDS.glob("*.json")):
        record = Record.read(path.stem)
        if record:
            yield json.dumps(asdict(record if record.finished else looked_at_again(record, locked)))


def looked_at_again(record: Record, locked: Callable[[str], AbstractContextManager[bool]]) -> Record:
    """One without a result: it may have ended between the two looks."""
    with locked(record.name) as free:
        now = Record.read(record.name) or record
        if free and now.finished is None:
            now.outcome, now.message = "failed", "The run was killed."
        return now
