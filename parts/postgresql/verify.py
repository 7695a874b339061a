"""Checks of PostgreSQL."""

from __future__ import annotations

import json
from typing import Any

from host_checks import Problem, attempt, last_line, mode_problems, report, unit_problems

SAFE = {"TLSv1.2", "TLSv1.3"}
HBA = """
select json_agg(json_build_array(type, array_to_string(database, ','), array_to_string(user_name, ','),
  coalesce(address, ''), coalesce(netmask, ''), auth_method, coalesce(error, '')) order by line_number)
from pg_hba_file_rules"""
SETTINGS = """
select json_object_agg(name, json_build_object('setting', setting, 'pending', pending_restart)) from pg_settings"""
BAD_LINES = "select coalesce(json_agg(name || ': ' || error), '[]') from pg_file_settings where error is not null"
DATABASES = "select coalesce(json_object_agg(datname, pg_get_userbyid(datdba)), '{}') from pg_database"
ROLES = """
select coalesce(json_object_agg(rolname, json_build_object('login', rolcanlogin,
  'more', rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)), '{}') from pg_roles"""
SUPERUSERS = "select coalesce(json_agg(rolname), '[]') from pg_roles where rolsuper and rolname <> 'postgres'"
SLOTS = """
select coalesce(json_agg(slot_name || ' holds ' || pg_size_pretty(pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn))), '[]')
from pg_replication_slots where not active and pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn) > 268435456"""
# A row in a table would be data of ours; this writes to the log (WAL) alone, and so needs space on the disk.
WRITE = "select pg_logical_emit_message(true, 'strata', repeat('x', 8192))"


def query(sql: str, port: int) -> str:
    """Problem if PostgreSQL does not answer, or refuses."""
    words = ("runuser", "-u", "postgres", "--", "psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-p", str(port), "-c", sql)
    result = attempt(*words, timeout=20)
    if result.returncode != 0:
        raise Problem(f"PostgreSQL refuses: {last_line(result.stderr)}")
    return result.stdout.strip()


def server(expected: dict[str, Any]) -> str:
    """{port}: PostgreSQL runs, answers, and can write."""
    version = query("show server_version", expected["port"])
    query(WRITE, expected["port"])
    major = version.split(".")[0].split()[0]
    return report(
        unit_problems([f"postgresql@{major}-main.service"]), f"PostgreSQL {version.split()[0]} answers and writes"
    )


def databases(expected: dict[str, Any]) -> str:
    """{port, databases: {name: owner}}: each exists, and its user may do no more than log in."""
    port = expected["port"]
    present, roles = json.loads(query(DATABASES, port)), json.loads(query(ROLES, port))
    problems = []
    for name, user in expected["databases"].items():
        if present.get(name) != user:
            problems.append(
                f"database {name} is missing" if name not in present else f"{name} belongs to {present[name]}"
            )
        if user not in roles or not roles[user]["login"]:
            problems.append(f"user {user} cannot log in")
        elif roles[user]["more"]:
            problems.append(f"user {user} may do more than log in (superuser, createdb, createrole or replication)")
    problems += [f"{name} is a superuser, which nobody described" for name in json.loads(query(SUPERUSERS, port))]
    return report(problems, f"{', '.join(expected['databases'])}, with users that may only log in")


def access(expected: dict[str, Any]) -> str:
    """{port, lines}: pg_hba.conf allows exactly the described connections. Line: [type, database, user, address, method]."""
    lines = json.loads(query(HBA, expected["port"]))
    problems = [f"pg_hba.conf: {line[6]}" for line in lines if line[6]]
    actual = [[line[0], line[1], line[2], network(line[3], line[4]), line[5]] for line in lines]
    problems += [
        f"pg_hba.conf lets in more: {' '.join(filter(None, line))}" for line in actual if line not in expected["lines"]
    ]
    problems += [
        f"pg_hba.conf lacks: {' '.join(filter(None, line))}" for line in expected["lines"] if line not in actual
    ]
    return report(problems, f"{len(actual)} lines of pg_hba.conf, as described")


def network(address: str, mask: str) -> str:
    """Address and network mask as a range."""
    if not mask:
        return address
    if ":" in mask:
        return f"{address}/{sum(bin(int(group or '0', 16)).count('1') for group in mask.split(':'))}"
    return f"{address}/{sum(bin(int(part)).count('1') for part in mask.split('.'))}"


def settings(expected: dict[str, Any]) -> str:
    """{port, tls, listen}: what the files say is in force; connections by network use TLS."""
    port = expected["port"]
    values = json.loads(query(SETTINGS, port))
    problems = json.loads(query(BAD_LINES, port))
    problems += [f"{name} waits for a restart of PostgreSQL" for name, value in values.items() if value["pending"]]
    now = {name: value["setting"] for name, value in values.items()}
    listening = {part.strip() for part in now["listen_addresses"].split(",")}
    problems += [
        f"listens on {address}, which is not described" for address in sorted(listening - set(expected["listen"]))
    ]
    if now["password_encryption"] != "scram-sha-256":
        problems.append(f"passwords are stored as {now['password_encryption']}")
    if expected["tls"]:
        problems += tls_problems(now)
    return report(problems, "in force, as the files say" + (", TLS 1.2 or later" if expected["tls"] else ""))


def tls_problems(now: dict[str, str]) -> list[str]:
    if now["ssl"] != "on":
        return ["TLS is off"]
    problems = mode_problems({now["ssl_key_file"]: "0600 postgres:postgres"})
    if now["ssl_min_protocol_version"] not in SAFE:
        problems.append(f"{now['ssl_min_protocol_version'] or 'any version of TLS'} is offered")
    if attempt("openssl", "x509", "-noout", "-in", now["ssl_cert_file"], "-checkend", str(14 * 86400)).returncode != 0:
        problems.append(
            "the certificate ends within 14 days: run `sudo systemctl start strata-job-postgresql-certificate`"
        )
    return problems


def slots(expected: dict[str, Any]) -> str:
    """{port}: no forgotten replication slot keeps WAL on the disk."""
    held = json.loads(query(SLOTS, expected["port"]))
    remedy = "; if nobody needs it: select pg_drop_replication_slot('<name>')"
    return report(
        [f"slot {text} of log, and nobody reads it{remedy}" for text in held], "no forgotten replication slot"
    )
