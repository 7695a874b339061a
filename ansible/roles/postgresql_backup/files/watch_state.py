"""What the archive watch makes of what it sees: state, alerts, and when a new backup is due. Pure.

Times are seconds since 1970, sizes bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

FAILING_SECONDS = 120
ASK_AGAIN_SECONDS = 600


@dataclass
class Seen:
    """One look. `server` is what PostgreSQL said of its archiver, `error` why it said nothing."""

    now: float
    limit: int
    server: dict | None = None
    error: str = ""
    dropped: list[float] | None = None
    off_since: float | None = None
    # Of the repository; asked only when something is wrong.
    reason: str = ""
    last_backup_started: float | None = None


def judge(seen: Seen, before: dict) -> tuple[dict, list[tuple[str, str]]]:
    """The new state, and what has to be told: (subject, text)."""
    state = {"checked": seen.now, **archive(seen, before), **gaps(seen, before)}
    told = before.get("told", {})
    due = problems(seen, state, before)
    alerts = [(f"PostgreSQL archiving: {key}", text) for key, text in due.items() if key not in told]
    alerts += [(f"PostgreSQL archiving: {key} is over", text) for key, text in told.items() if key not in due]
    return {**state, "told": due, "problems": list(due.values())}, alerts


def archive(seen: Seen, before: dict) -> dict:
    """What strata-backups shows; while PostgreSQL is silent the last known stays."""
    if seen.server is None:
        known = ("lastArchived", "lastArchivedAt", "lagSeconds", "failing", "queueBytes")
        first = before.get("silentSince") or seen.now
        return {**{key: before.get(key) for key in known}, "silentSince": first}
    lag = seen.server["oldestSeconds"] or 0
    return {
        "lastArchived": seen.server["lastArchived"],
        "lastArchivedAt": seen.server["lastArchivedAt"],
        "lagSeconds": round(lag),
        "failing": lag > FAILING_SECONDS,
        "queueBytes": seen.server["ready"] * seen.server["segmentBytes"],
        "silentSince": None,
    }


def gaps(seen: Seen, before: dict) -> dict:
    """An open gap ends with a backup that began after the last segment was dropped."""
    past = before.get("gaps", [])
    if not seen.dropped:
        return {"gap": None, "gaps": past}
    gap = {"since": min(seen.dropped), "until": None, "segments": len(seen.dropped)}
    started = seen.last_backup_started
    if started is None or started <= max(seen.dropped):
        return {"gap": gap, "gaps": past}
    return {"gap": None, "gaps": [*past, {**gap, "until": started}][-50:]}


def problems(seen: Seen, state: dict, before: dict) -> dict[str, str]:
    """Everything that is wrong now, by its short name."""
    found = {}
    if state["silentSince"] and seen.now - state["silentSince"] >= FAILING_SECONDS:
        found["no answer"] = seen.error
    if state["failing"]:
        found["failing"] = (
            f"no log has reached the bucket for {state['lagSeconds'] // 60} minutes: "
            f"{seen.reason or 'see /var/log/pgbackrest/main-archive-push-async.log'}"
        )
    if (state["queueBytes"] or 0) > seen.limit / 2:
        found["queue"] = (
            f"{mib(state['queueBytes'])} MiB of log wait for the bucket; above {mib(seen.limit)} MiB they are given up, "
            "so that the disk does not fill"
        )
    if state["gap"]:
        found["gap"] = (
            f"log was given up since {iso(state['gap']['since'])}: no time after it can be restored until the next "
            "backup, which starts by itself once the bucket answers"
        )
    if seen.off_since and seen.now - seen.off_since >= FAILING_SECONDS:
        found["off"] = f"archiving is off: {seen.reason or 'a restore is under way'}"
    return found


def backup_is_due(seen: Seen, state: dict, before: dict) -> bool:
    """A gap is closed as soon as log arrives again; a start that failed is tried again later."""
    quiet = seen.now - (before.get("askedAt") or 0) >= ASK_AGAIN_SECONDS
    return bool(state["gap"]) and not state["failing"] and state["silentSince"] is None and not seen.reason and quiet


def metrics(state: dict) -> str:
    """For node_exporter's textfile collector; what is unknown is left out."""
    values = {
        "last_success_timestamp_seconds": state["lastArchivedAt"],
        "lag_seconds": state["lagSeconds"],
        "queue_bytes": state["queueBytes"],
        "failing": state["failing"],
        "gap": state["gap"] is not None,
        "problems": len(state["problems"]),
    }
    rows = [(f"strata_postgresql_archive_{key}", value) for key, value in values.items() if value is not None]
    return "".join(f"# TYPE {name} gauge\n{name} {float(value):.15g}\n" for name, value in rows)


def mib(size: float) -> int:
    return round(size / 2**20)


def iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
