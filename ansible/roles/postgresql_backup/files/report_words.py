"""What `strata-backups` says, for a person. Pure."""

from __future__ import annotations


def words(said: dict) -> str:
    lines = [f"repository: {said['repository']}", ""]
    for backup in said["backups"]:
        proof = backup["proof"]
        proven = f"proof {proof['outcome']} {proof['finished']}" if proof else "not proven"
        size = f"{backup['databaseBytes'] / 2**20:.0f} MiB, {backup['repositoryBytes'] / 2**20:.0f} MiB stored"
        lines.append(f"{backup['id']}  {backup['kind']}  {backup['finished']}  {size}  {proven}")
    lines += [
        f"{dump['file']}  dump  {dump['finished']}  {(dump['bytes'] or 0) / 2**20:.1f} MiB" for dump in said["dumps"]
    ]
    return "\n".join([*lines, "", *(said["problems"] or ["everything is in order"])])
