"""What must be true of a restored cluster: its structures are sound, its databases and newest rows are there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from common import Problem, as_postgres
from proof_result import Result
from restore_server import Server, said_by_psql

CLOCKS_APART_MINUTES = 5


def check_content(server: Server, settings: dict, result: Result) -> None:
    """Runs every check, also after one that failed, and notes them all."""
    proof = settings.get("proof", {})
    checks: list[tuple[str, Callable[[Server, Any], str], object]]
    checks = [("databases", check_databases, settings.get("databases", [])), ("amcheck", check_structure, None)]
    if proof.get("newest"):
        checks.append(("newest", check_newest, proof["newest"]))
    checks += [(each["name"], check_assertion, each) for each in proof.get("checks", [])]
    for name, run, wanted in checks:
        try:
            with result.step(name) as step:
                step.detail = run(server, wanted)
        except Problem:
            # Noted; the others are worth knowing too.
            continue


def check_databases(server: Server, wanted: list[str]) -> str:
    found = server.query("select datname from pg_database where datallowconn").splitlines()
    missing = [name for name in wanted if name not in found]
    if missing:
        raise Problem(f"not in the backup: {', '.join(missing)}")
    bytes_ = int(server.query("select sum(pg_database_size(oid)) from pg_database"))
    return f"{len(found)} databases, {bytes_ // 2**20} MiB"


def check_structure(server: Server, _: object) -> str:
    """Every page of every table and B-tree is read, and every row is looked up in its indexes."""
    options = ["--all", "--install-missing", "--heapallindexed", "--jobs=2", "-h", str(server.run), "-p", "5432"]
    done = as_postgres([server.place.program("pg_amcheck"), *options])
    if done.returncode != 0:
        lines = [line.strip() for line in (done.stdout + done.stderr).splitlines() if line.strip()]
        raise Problem(f"{len(lines)} lines of damage, first: {' '.join(lines[:2])[:300]}")
    return "tables and B-trees are sound"


def check_newest(server: Server, wanted: dict) -> str:
    age = ask(
        server,
        wanted["database"],
        f"select round(extract(epoch from now() - ({bare(wanted['query'])})::timestamptz) / 60)",
    )
    if not age:
        raise Problem("the query gives no time: there is no row")
    if int(age) < -CLOCKS_APART_MINUTES:
        raise Problem(f"the newest row is {-int(age)} minutes in the future: its time says nothing about its age")
    if int(age) > int(wanted["max_age_minutes"]):
        raise Problem(f"the newest row is {age} minutes old, and {wanted['max_age_minutes']} are allowed")
    return f"{age} minutes old"


def check_assertion(server: Server, wanted: dict) -> str:
    answer = ask(server, wanted["database"], f"select (({bare(wanted['query'])})::boolean)::text")
    if answer != "true":
        raise Problem(f"{bare(wanted['query']).strip()} answers {answer or 'nothing'}, and must answer true")
    return ""


def bare(query: str) -> str:
    """A query that can stand in brackets, also when it ends in a comment."""
    return query.strip().rstrip(";").strip() + ("\n" if "--" in query else "")


def ask(server: Server, database: str, sql: str) -> str:
    """Nothing that a description asks can change the copy or hang for ever."""
    options = "-c default_transaction_read_only=on -c statement_timeout=15min"
    done = as_postgres(
        ["env", f"PGOPTIONS={options}", "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1",
         "-h", str(server.run), "-p", "5432", "-d", database, "-c", sql]
    )  # fmt: skip
    if done.returncode != 0:
        raise Problem(said_by_psql(done.stderr))
    return done.stdout.strip()
