"""Checks of a restored cluster: structure, databases, newest rows, and the description's own queries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common import Problem, as_postgres
from proof_result import Result
from restore_server import Server, psql_error

CLOCKS_APART_MINUTES = 5


def check_content(server: Server, settings: dict, result: Result) -> None:
    """Runs every check, also after a failed one."""
    proof = settings.get("proof", {})
    checks: list[tuple[str, Callable[[Server, Any], str], object]]
    checks = [("databases", check_databases, settings.get("databases", [])), ("amcheck", check_structure, None)]
    if proof.get("newest"):
        checks.append(("newest", check_newest, proof["newest"]))
    checks += [(each["name"], check_assertion, each) for each in proof.get("checks", [])]
    for name, run, argument in checks:
        try:
            with result.step(name) as step:
                step.detail = run(server, argument)
        except Problem:
            # The result contains it; run the other checks too.
            continue


def check_databases(server: Server, expected: list[str]) -> str:
    names = server.query("select datname from pg_database where datallowconn").splitlines()
    missing = [name for name in expected if name not in names]
    if missing:
        raise Problem(f"not in the backup: {', '.join(missing)}")
    bytes_ = int(server.query("select sum(pg_database_size(oid)) from pg_database"))
    return f"{len(names)} databases, {bytes_ // 2**20} MiB"


def check_structure(server: Server, _: object) -> str:
    """Reads every page of every table and B-tree, and looks every row up in its indexes."""
    options = ["--all", "--install-missing", "--heapallindexed", "--jobs=2", "-h", str(server.run), "-p", "5432"]
    result = as_postgres([server.place.program("pg_amcheck"), *options])
    if result.returncode != 0:
        lines = [line.strip() for line in (result.stdout + result.stderr).splitlines() if line.strip()]
        raise Problem(f"{len(lines)} lines of damage, first: {' '.join(lines[:2])[:300]}")
    return "tables and B-trees are sound"


def check_newest(server: Server, check: dict) -> str:
    age = ask(
        server,
        check["database"],
        f"select round(extract(epoch from now() - ({without_semicolon(check['query'])})::timestamptz) / 60)",
    )
    if not age:
        raise Problem("the query gives no time: there is no row")
    if int(age) < -CLOCKS_APART_MINUTES:
        raise Problem(f"the newest row is {-int(age)} minutes in the future: its time says nothing about its age")
    if int(age) > int(check["max_age_minutes"]):
        raise Problem(f"the newest row is {age} minutes old, and {check['max_age_minutes']} are allowed")
    return f"{age} minutes old"


def check_assertion(server: Server, check: dict) -> str:
    value = ask(server, check["database"], f"select (({without_semicolon(check['query'])})::boolean)::text")
    if value != "true":
        raise Problem(f"{without_semicolon(check['query']).strip()} answers {value or 'nothing'}, and must answer true")
    return ""


def without_semicolon(query: str) -> str:
    """The query in a form that works inside brackets, also if it ends in a comment."""
    return query.strip().rstrip(";").strip() + ("\n" if "--" in query else "")


def ask(server: Server, database: str, sql: str) -> str:
    """Runs a query of the description, read-only and with a time-out."""
    options = "-c default_transaction_read_only=on -c statement_timeout=15min"
    result = as_postgres(
        ["env", f"PGOPTIONS={options}", "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
         "-h", str(server.run), "-p", "5432", "-d", database, "-c", sql]
    )  # fmt: skip
    if result.returncode != 0:
        raise Problem(psql_error(result.stderr))
    return result.stdout.strip()
