"""What `strata-backups` says, from the engine's list, the watch, jobs, proofs and dumps. Pure."""

from __future__ import annotations

import datetime

from common import hours_since, iso

STALE_HOURS = 26
WATCH_STALE_SECONDS = 300
DUMP = "postgresql-dump"
# Clocks of two machines differ a little; what is later than that was written while one of them was wrong.
AHEAD_HOURS = 0.25


def report(info: dict, seen: dict, moment: datetime.datetime) -> dict:
    """seen: {watch, jobs, proofs, dumps, dumpedSince, proofMaxAgeHours}; everything wrong is in `problems`."""
    # One of the future would stay the last one, whatever is found out after it.
    past = [proof for proof in seen["proofs"] if not is_ahead(proof["finished"], moment)]
    proofs = sorted(past, key=lambda proof: proof["finished"])
    last = proofs[-1] if proofs else None
    of_backup = {proof["backup"]: {"outcome": proof["outcome"], "finished": proof["finished"]} for proof in proofs}
    return {
        "engine": "pgBackRest",
        "repository": info["repository"],
        "problem": info["problem"],
        "archive": {**info["archive"], **archive(seen["watch"])},
        "backups": [{**backup, "proof": of_backup.get(backup["id"])} for backup in info["backups"]],
        "dumps": seen["dumps"],
        "lastProof": last,
        "jobs": seen["jobs"],
        "problems": list(dict.fromkeys(problems(info, {**seen, "last": last}, moment))),
    }


def problems(info: dict, seen: dict, moment: datetime.datetime) -> list[str]:
    """Everything wrong, in the order in which it is to be repaired."""
    return [
        *([info["problem"]] if info["problem"] else []),
        *backup_problems(info, moment),
        *proof_problems(seen["last"], seen["proofMaxAgeHours"], moment),
        *lost_proof_problems(seen["last"], info),
        *watch_problems(seen["watch"], moment),
        *job_problems(seen["jobs"]),
        *dump_problems(seen["jobs"], seen["dumpedSince"], moment),
    ]


def archive(watch: dict | None) -> dict:
    """The watch's last look."""
    watch = watch or {}
    at = watch.get("lastArchivedAt")
    return {
        "lastArchived": iso(at) if at else None,
        "lastArchivedWal": watch.get("lastArchived"),
        "lagSeconds": watch.get("lagSeconds"),
        "failing": watch.get("failing"),
        "queueBytes": watch.get("queueBytes"),
        "gap": dated(watch.get("gap")),
        "gaps": [dated(gap) for gap in watch.get("gaps", [])],
    }


def dated(gap: dict | None) -> dict | None:
    """The same with ISO times."""
    if not gap:
        return None
    return {**gap, "since": iso(gap["since"]), "until": iso(gap["until"]) if gap["until"] else None}


def backup_problems(info: dict, moment: datetime.datetime) -> list[str]:
    if info["problem"]:
        return []
    # Those of a cluster before do not hold what is written now.
    own = [backup for backup in info["backups"] if backup.get("ofPresentOwner", True)]
    if not own:
        return ["there is no backup yet: `strata backup <env>` takes one"]
    newest = own[-1]
    if is_ahead(newest["finished"], moment):
        return [f"the newest backup is of {newest['finished']}, which is yet to come: see `timedatectl`"]
    age = hours_since(newest["finished"], moment)
    found = [f"the newest backup is {age:.0f} hours old"] if age > STALE_HOURS else []
    return found + ([f"backup {newest['id']} holds damaged pages of the database"] if newest["damaged"] else [])


def proof_problems(last: dict | None, max_age_hours: float, moment: datetime.datetime) -> list[str]:
    if last is None:
        return ["no backup was ever proven: `strata proof <env>` proves the newest one"]
    if last["outcome"] != "passed":
        failed = [check for check in last.get("checks", []) if check["outcome"] != "passed"]
        why = "; ".join(f"{check['name']}: {check.get('detail') or 'failed'}" for check in failed[:3])
        damaged = f" (damaged: {', '.join(last['damaged'][:3])})" if last.get("damaged") else ""
        return [f"the proof of {last['finished']} failed: {why or 'see its result'}{damaged}"]
    age = hours_since(last["finished"], moment)
    return [f"the last proof is {age:.0f} hours old, {max_age_hours} are allowed"] if age > max_age_hours else []


def lost_proof_problems(last: dict | None, info: dict) -> list[str]:
    """Of a repository that was deleted and made anew, and of a new cluster in it, nothing is proven yet."""
    is_own = {backup["id"]: backup.get("ofPresentOwner", True) for backup in info["backups"]}
    if not is_own or not last or not last["backup"]:
        return []
    proven = last["backup"]
    if proven not in is_own:
        return [f"the last proof is of {proven}, which is not in the repository any more: `strata proof <env>`"]
    # Where the new cluster has no backup, that is said instead.
    if is_own[proven] or not any(is_own.values()):
        return []
    return [f"the last proof is of {proven}, which is of the cluster before this one: `strata proof <env>`"]


def watch_problems(watch: dict | None, moment: datetime.datetime) -> list[str]:
    if watch is None:
        return ["archiving was never looked at: is strata-job-postgresql-backup-watch.timer running?"]
    if abs(moment.timestamp() - watch["checked"]) > WATCH_STALE_SECONDS:
        return [
            f"archiving was last looked at {iso(watch['checked'])}: is strata-job-postgresql-backup-watch.timer running?"
        ]
    return watch["problems"]


def job_problems(jobs: list[dict]) -> list[str]:
    found = []
    for job in jobs:
        if job["outcome"] == "failed":
            said = (job.get("message") or "no message").strip().splitlines()
            found.append(
                f"job {job['name']} failed ({job.get('finished') or job['started']}): {said[-1] if said else 'no message'}"
            )
    return found


def dump_problems(jobs: list[dict], since: str | None, moment: datetime.datetime) -> list[str]:
    """since: when the schedule was written, None where nothing is dumped. A failed job says so itself."""
    job: dict = next((job for job in jobs if job["name"] == DUMP), {})
    passed = job.get("lastPassed")
    last = passed or since
    if job.get("outcome") == "failed" or not last:
        return []
    if passed and is_ahead(passed, moment):
        return [f"job {DUMP} last passed {passed}, which is yet to come: see `timedatectl`"]
    if hours_since(last, moment) <= STALE_HOURS:
        return []
    said = f"last passed {passed}" if passed else f"never passed: is strata-job-{DUMP}.timer running?"
    return [f"job {DUMP} {said}"]


def is_ahead(text: str, moment: datetime.datetime) -> bool:
    return hours_since(text, moment) < -AHEAD_HOURS
