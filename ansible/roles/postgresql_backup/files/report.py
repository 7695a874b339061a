"""The report of `strata-backups`, from the engine's list, the watch, jobs, proofs and dumps. Pure."""

from __future__ import annotations

import datetime

from common import hours_since, iso

STALE_HOURS = 26
WATCH_STALE_SECONDS = 300
DUMP = "postgresql-dump"
# Clocks may differ by this much; a larger difference means that a clock is wrong.
AHEAD_HOURS = 0.25


def report(info: dict, observations: dict, moment: datetime.datetime) -> dict:
    """seen: {watch, jobs, proofs, dumps, dumpedSince, proofMaxAgeHours}; everything wrong is in `problems`."""
    # Ignore proofs with a time in the future: they would stay the newest.
    past = [proof for proof in observations["proofs"] if not is_ahead(proof["finished"], moment)]
    proofs = sorted(past, key=lambda proof: proof["finished"])
    last = proofs[-1] if proofs else None
    of_backup = {proof["backup"]: {"outcome": proof["outcome"], "finished": proof["finished"]} for proof in proofs}
    return {
        "engine": "pgBackRest",
        "repository": info["repository"],
        "problem": info["problem"],
        "archive": {**info["archive"], **archive(observations["watch"])},
        "backups": [{**backup, "proof": of_backup.get(backup["id"])} for backup in info["backups"]],
        "dumps": observations["dumps"],
        "lastProof": last,
        "jobs": observations["jobs"],
        "problems": list(dict.fromkeys(problems(info, {**observations, "last": last}, moment))),
    }


def problems(info: dict, observations: dict, moment: datetime.datetime) -> list[str]:
    """All problems, in the order in which to repair them."""
    return [
        *([info["problem"]] if info["problem"] else []),
        *backup_problems(info, moment),
        *proof_problems(observations["last"], observations["proofMaxAgeHours"], moment),
        *lost_proof_problems(observations["last"], info),
        *watch_problems(observations["watch"], moment),
        *job_problems(observations["jobs"]),
        *dump_problems(observations["jobs"], observations["dumpedSince"], moment),
    ]


def archive(watch: dict | None) -> dict:
    """The state of archiving from the watch's last run."""
    watch = watch or {}
    at = watch.get("lastArchivedAt")
    return {
        "lastArchived": iso(at) if at else None,
        "lastArchivedWal": watch.get("lastArchived"),
        "lagSeconds": watch.get("lagSeconds"),
        "failing": watch.get("failing"),
        "queueBytes": watch.get("queueBytes"),
        "gap": with_iso_times(watch.get("gap")),
        "gaps": [with_iso_times(gap) for gap in watch.get("gaps", [])],
    }


def with_iso_times(gap: dict | None) -> dict | None:
    """The gap with ISO times."""
    if not gap:
        return None
    return {**gap, "since": iso(gap["since"]), "until": iso(gap["until"]) if gap["until"] else None}


def backup_problems(info: dict, moment: datetime.datetime) -> list[str]:
    if info["problem"]:
        return []
    # Backups of a previous cluster do not contain current data.
    own = [backup for backup in info["backups"] if backup.get("ofPresentOwner", True)]
    if not own:
        return ["there is no backup yet: `strata backup <env>` takes one"]
    newest = own[-1]
    if is_ahead(newest["finished"], moment):
        return [f"the newest backup is of {newest['finished']}, which is yet to come: see `timedatectl`"]
    age = hours_since(newest["finished"], moment)
    stale = [f"the newest backup is {age:.0f} hours old"] if age > STALE_HOURS else []
    return stale + ([f"backup {newest['id']} holds damaged pages of the database"] if newest["damaged"] else [])


def proof_problems(last: dict | None, max_age_hours: float, moment: datetime.datetime) -> list[str]:
    if last is None:
        return ["no backup was ever proven: `strata proof <env>` proves the newest one"]
    if last["outcome"] != "passed":
        failed_checks = [check for check in last.get("checks", []) if check["outcome"] != "passed"]
        why = "; ".join(f"{check['name']}: {check.get('detail') or 'failed'}" for check in failed_checks[:3])
        damaged = f" (damaged: {', '.join(last['damaged'][:3])})" if last.get("damaged") else ""
        return [f"the proof of {last['finished']} failed: {why or 'see its result'}{damaged}"]
    age = hours_since(last["finished"], moment)
    return [f"the last proof is {age:.0f} hours old, {max_age_hours} are allowed"] if age > max_age_hours else []


def lost_proof_problems(last: dict | None, info: dict) -> list[str]:
    """A proof does not count if its backup is not in the repository any more, or belongs to a previous cluster."""
    is_own = {backup["id"]: backup.get("ofPresentOwner", True) for backup in info["backups"]}
    if not is_own or not last or not last["backup"]:
        return []
    proved_backup = last["backup"]
    if proved_backup not in is_own:
        return [f"the last proof is of {proved_backup}, which is not in the repository any more: `strata proof <env>`"]
    # If the new cluster has no backup, `backup_problems` reports that instead.
    if is_own[proved_backup] or not any(is_own.values()):
        return []
    return [f"the last proof is of {proved_backup}, which is of the cluster before this one: `strata proof <env>`"]


def watch_problems(watch: dict | None, moment: datetime.datetime) -> list[str]:
    if watch is None:
        return ["archiving was never looked at: is strata-job-postgresql-backup-watch.timer running?"]
    if abs(moment.timestamp() - watch["checked"]) > WATCH_STALE_SECONDS:
        return [
            f"archiving was last looked at {iso(watch['checked'])}: is strata-job-postgresql-backup-watch.timer running?"
        ]
    return watch["problems"]


def job_problems(jobs: list[dict]) -> list[str]:
    texts = []
    for job in jobs:
        if job["outcome"] == "failed":
            message = (job.get("message") or "no message").strip().splitlines()
            texts.append(
                f"job {job['name']} failed ({job.get('finished') or job['started']}): {message[-1] if message else 'no message'}"
            )
    return texts


def dump_problems(jobs: list[dict], since: str | None, moment: datetime.datetime) -> list[str]:
    """since: creation time of the schedule, None if there are no dumps. `job_problems` reports failed jobs."""
    job: dict = next((job for job in jobs if job["name"] == DUMP), {})
    passed = job.get("lastPassed")
    last = passed or since
    if job.get("outcome") == "failed" or not last:
        return []
    if passed and is_ahead(passed, moment):
        return [f"job {DUMP} last passed {passed}, which is yet to come: see `timedatectl`"]
    if hours_since(last, moment) <= STALE_HOURS:
        return []
    detail = f"last passed {passed}" if passed else f"never passed: is strata-job-{DUMP}.timer running?"
    return [f"job {DUMP} {detail}"]


def is_ahead(text: str, moment: datetime.datetime) -> bool:
    return hours_since(text, moment) < -AHEAD_HOURS
