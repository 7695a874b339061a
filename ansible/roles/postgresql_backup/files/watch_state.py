"""The logic of the archive watch: state, alerts, and when a new backup is due. Pure.

Times are seconds since 1970, sizes bytes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

FAILING_SECONDS = 120
ASK_AGAIN_SECONDS = 600


@dataclass
class Observation:
    """One observation. `server` is PostgreSQL's archiver status, `error` the reason if there is none."""

    now: float
    limit: int
    server: dict | None = None
    error: str = ""
    dropped: list[float] | None = None
    off_since: float | None = None
    # From the repository; set only if something is wrong.
    reason: str = ""
    last_backup_started: float | None = None


def judge(observation: Observation, before: dict) -> tuple[dict, list[tuple[str, str]]]:
    """The new state, and the alerts to send: (subject, text)."""
    state = {"checked": observation.now, **archive(observation, before), **gaps(observation, before)}
    open_alerts = before.get("told", {})
    due = problems(observation, state, before)
    alerts = [(f"PostgreSQL archiving: {key}", text) for key, text in due.items() if key not in open_alerts]
    alerts += [(f"PostgreSQL archiving: {key} is over", text) for key, text in open_alerts.items() if key not in due]
    return {**state, "told": due, "problems": list(due.values())}, alerts


def archive(observation: Observation, before: dict) -> dict:
    """The values for strata-backups; while PostgreSQL does not answer, the last values stay."""
    if observation.server is None:
        keys = ("lastArchived", "lastArchivedAt", "lagSeconds", "failing", "queueBytes")
        first = before.get("silentSince") or observation.now
        return {**{key: before.get(key) for key in keys}, "silentSince": first}
    lag = observation.server["oldestSeconds"] or 0
    return {
        "lastArchived": observation.server["lastArchived"],
        "lastArchivedAt": observation.server["lastArchivedAt"],
        "lagSeconds": round(lag),
        "failing": lag > FAILING_SECONDS,
        "queueBytes": observation.server["ready"] * observation.server["segmentBytes"],
        "silentSince": None,
    }


def gaps(observation: Observation, before: dict) -> dict:
    """A gap is closed by a backup that began after the last dropped segment."""
    past = before.get("gaps", [])
    if not observation.dropped:
        return {"gap": None, "gaps": past}
    gap = {"since": min(observation.dropped), "until": None, "segments": len(observation.dropped)}
    started = observation.last_backup_started
    if started is None or started <= max(observation.dropped):
        return {"gap": gap, "gaps": past}
    return {"gap": None, "gaps": [*past, {**gap, "until": started}][-50:]}


def problems(observation: Observation, state: dict, before: dict) -> dict[str, str]:
    """All current problems by short name."""
    texts = {}
    if state["silentSince"] and observation.now - state["silentSince"] >= FAILING_SECONDS:
        texts["no answer"] = observation.error
    if state["failing"]:
        texts["failing"] = (
            f"no log has reached the bucket for {state['lagSeconds'] // 60} minutes: "
            f"{observation.reason or 'see /var/log/pgbackrest/main-archive-push-async.log'}"
        )
    if (state["queueBytes"] or 0) > observation.limit / 2:
        texts["queue"] = (
            f"{mib(state['queueBytes'])} MiB of log wait for the bucket; above {mib(observation.limit)} MiB they are given up, "
            "so that the disk does not fill"
        )
    if state["gap"]:
        texts["gap"] = (
            f"log was given up since {iso(state['gap']['since'])}: no time after it can be restored until the next "
            "backup, which starts by itself once the bucket answers"
        )
    if observation.off_since and observation.now - observation.off_since >= FAILING_SECONDS:
        texts["off"] = f"archiving is off: {observation.reason or 'a restore is under way'}"
    return texts


def backup_is_due(observation: Observation, state: dict, before: dict) -> bool:
    """Whether to start a backup that closes a gap: archiving works again, and the last attempt was not too recent."""
    quiet = observation.now - (before.get("askedAt") or 0) >= ASK_AGAIN_SECONDS
    return (
        bool(state["gap"])
        and not state["failing"]
        and state["silentSince"] is None
        and not observation.reason
        and quiet
    )


def metrics(state: dict) -> str:
    """Metrics for node_exporter's textfile collector, without unknown values."""
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
