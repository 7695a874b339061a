"""Checks of scheduled jobs."""

from __future__ import annotations

import json

from host_checks import attempt, last_line, mode_problems, report, timer_problems

PROGRAM = "/usr/local/lib/strata/job"


def jobs(names: list[str]) -> str:
    """Every described job has a timer that is on and has a next run, and its last run passed."""
    problems = timer_problems([f"strata-job-{name}.timer" for name in names])
    listing = attempt(PROGRAM, "--list").stdout.splitlines()
    records = {record["name"]: record for record in map(json.loads, filter(lambda line: line.startswith("{"), listing))}
    for name in names:
        record = records.get(name, {})
        if record.get("outcome") == "failed":
            problems.append(f"{name} failed: {last_line(record.get('message') or '')}")
    return report(problems, f"{', '.join(names)}: on, with a next run")


def mail(expected: dict[str, str]) -> str:
    """The mail settings, with the password, are readable by root alone."""
    return report(mode_problems({"/etc/msmtprc": "0600 root:root"}), f"alerts go to {expected['to']}")
