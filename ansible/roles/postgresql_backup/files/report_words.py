"""The report of `strata-backups` as text. Pure."""

from __future__ import annotations


def words(report: dict) -> str:
    lines = [f"repository: {report['repository']}", ""]
    for backup in report["backups"]:
        proof = backup["proof"]
        proof_text = f"proof {proof['outcome']} {proof['finished']}" if proof else "not proven"
        size = f"{backup['databaseBytes'] / 2**20:.0f} MiB, {backup['repositoryBytes'] / 2**20:.0f} MiB stored"
        lines.append(f"{backup['id']}  {backup['kind']}  {backup['finished']}  {size}  {proof_text}")
    lines += [
        f"{dump['file']}  dump  {dump['finished']}  {(dump['bytes'] or 0) / 2**20:.1f} MiB" for dump in report["dumps"]
    ]
    return "\n".join([*lines, "", *(report["problems"] or ["everything is in order"])])
