"""The result of a proof, and its storage: on this host, in the bucket, and as a metric."""

from __future__ import annotations

import contextlib
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field

from common import METRICS, STATE, STORE, Problem, hours_since, last_line, now, parse, settings, write_file, write_json

PROOFS = STATE / "proofs"
KEPT_DAYS = 90


@dataclass
class Check:
    name: str
    outcome: str = "passed"
    detail: str = ""


@dataclass
class Result:
    """One proof; times are ISO UTC."""

    started: str
    backup: str = ""
    finished: str = ""
    seconds: float = 0
    restored_to: str = ""
    checks: list[dict] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)

    @contextlib.contextmanager
    def step(self, name: str) -> Iterator[Check]:
        """Records a check, which fails if its block raises Problem; raises it again."""
        check = Check(name)
        try:
            yield check
        except Problem as problem:
            check.outcome, check.detail = "failed", str(problem)
            raise
        finally:
            self.checks.append(vars(check))

    def failed(self) -> list[dict]:
        return [check for check in self.checks if check["outcome"] != "passed"]

    def as_json(self) -> dict:
        return {
            "backup": self.backup,
            "started": self.started,
            "finished": self.finished,
            "seconds": self.seconds,
            "outcome": "failed" if self.failed() else "passed",
            "checks": self.checks,
            "damaged": self.damaged,
            "restoredTo": self.restored_to,
        }

    def words(self) -> list[str]:
        """Lines for the log; failed checks come last, because alerts show the last lines."""
        ordered = sorted(self.checks, key=lambda check: check["outcome"] == "failed")
        lines = [
            f"{check['name']}: {check['outcome']}{f' ({detail})' if (detail := check['detail']) else ''}"
            for check in ordered
        ]
        lines += [f"damaged: {name}" for name in self.damaged]
        verdict = "cannot be trusted" if self.failed() else "is proven"
        return [*lines, f"Backup {self.backup or 'of this server'} {verdict} ({self.seconds} s)."]


def keep(result: Result) -> None:
    """Saves result and metric; Problem if the upload to the bucket fails."""
    file = PROOFS / f"{result.finished}.json"
    write_json(file, result.as_json())
    write_file(METRICS / "strata_postgresql_proof.prom", metric(result))
    prefix = f"{settings()['name']}/proofs"
    store("put", str(file), f"{prefix}/{file.name}")
    for old in PROOFS.glob("*.json"):
        if hours_since(old.stem, now()) > KEPT_DAYS * 24:
            store("delete", f"{prefix}/{old.name}")
            old.unlink()


def metric(result: Result) -> str:
    """Text for node_exporter. Pure."""
    values = {
        "success": ("1 when the last proof passed", 0 if result.failed() else 1),
        "timestamp_seconds": ("when the last proof ended", _seconds(result.finished)),
        "duration_seconds": ("how long the last proof took", result.seconds),
        "restored_to_timestamp_seconds": (
            "last transaction that the last proof restored",
            _seconds(result.restored_to),
        ),
        "damaged_objects": ("damaged objects that the last proof found", len(result.damaged)),
    }
    lines = []
    for name, (help_text, value) in values.items():
        full = f"strata_postgresql_proof_{name}"
        lines += [f"# HELP {full} {help_text}.", f"# TYPE {full} gauge", f"{full} {value}"]
    return "\n".join(lines) + "\n"


def _seconds(moment: str) -> int:
    return int(parse(moment).timestamp()) if moment else 0


def store(*arguments: str) -> None:
    result = subprocess.run([STORE, *arguments], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        raise Problem(f"the result of the proof is not beside the backup: {last_line(result.stderr)}")
