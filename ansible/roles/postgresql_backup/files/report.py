"""What `strata-backups` says, from the engine's list, the watch, jobs, proofs and dumps. Pure."""

from __future__ import annotations

import datetime

from common import hours_since, iso

STALE_HOURS = 26
WATCH_STALE_SECONDS = 300
DAILY = ("postgresql-dump",)


def report(info: dict, seen: dict, moment: datetime.datetime) -> dict:
    """seen: {watch, jobs, proofs, dumps, proofMaxAgeHours}; everything wrong is in `problems`."""
    proofs = sorted(seen["proofs"], key=lambda proof: proof["finished"])
    last = proofs[-1] if proofs else None
    of_backup = {proof["backup"]: {"outcome": proof["outcome"], "finished": proof["finished"]} for proof in proofs}
    wrong = [
        *([info["problem"]] if info["problem"] else []),
        *backup_problems(info, moment),
        *proof_problems(last, seen["proofMaxAgeHours"], moment),
        *watch_problems(seen["watch"], moment),
        *job_problems(seen["jobs"], moment),
    ]
    return {
        "engine": "pgBackRest",
        "repository": info["repository"],
        "problem": info["problem"],
        "archive": {**info["archive"], **archive(seen["watch"])},
        "backups": [{**backup, "proof": of_backup.get(backup["id"])} for backup in info["backups"]],
        "dumps": seen["dumps"],
        "lastProof": last,
        "jobs": seen["jobs"],
        "problems": list(dict.fromkeys(wrong)),
    }


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
    if not info["backups"]:
        return ["there is no backup yet: `strata backup <env>` takes one"]
    newest = info["backups"][-1]
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


def watch_problems(watch: dict | None, moment: datetime.datetime) -> list[str]:
    if watch is None:
        return ["archiving was never looked at: is strata-job-postgresql-backup-watch.timer running?"]
    if moment.timestamp() - watch["checked"] > WATCH_STALE_SECONDS:
        return [f"archiving was last looked at {iso(watch['checked'])}: is strata-job-postgresql-backup-watch.timer running?"]
    return watch["problems"]


def job_problems(jobs: list[dict], moment: datetime.datetime) -> list[str]:
    found = []
    for job in jobs:
        if job["outcome"] == "failed":
            said = (job.get("message") or "no message").strip().splitlines()
            found.append(f"job {job['name']} failed ({job.get('finished') or job['started']}): {said[-1] if said else 'no message'}")
        elif job["name"] in DAILY and job.get("lastPassed") and hours_since(job["lastPassed"], moment) > STALE_HOURS:
            found.append(f"job {job['name']} last passed {job['lastPassed']}")
    return found


def words(said: dict) -> str:
    """For a person."""
    lines = [f"repository: {said['repository']}", ""]
    for backup in said["backups"]:
        proof = backup["proof"]
        proven = f"proof {proof['outcome']} {proof['finished']}" if proof else "not proven"
        size = f"{backup['databaseBytes'] / 2**20:.0f} MiB, {backup['repositoryBytes'] / 2**20:.0f} MiB stored"
        lines.append(f"{backup['id']}  {backup['kind']}  {backup['finished']}  {size}  {proven}")
    lines += [f"{dump['file']}  dump  {dump['finished']}  {(dump['bytes'] or 0) / 2**20:.1f} MiB" for dump in said["dumps"]]
    return "\n".join([*lines, "", *(said["problems"] or ["everything is in order"])])
