"""Settings of a private server: only root of this host can connect, and it archives nothing. Pure."""

from __future__ import annotations

from pathlib import Path

# Replay needs at least the source's values, which are in pg_control.
LIMITS = {
    "max_connections": "max_connections",
    "max_worker_processes": "max_worker_processes",
    "max_wal_senders": "max_wal_senders",
    "max_prepared_xacts": "max_prepared_transactions",
    "max_locks_per_xact": "max_locks_per_transaction",
}


def control_data(text: str) -> dict[str, str]:
    """Parses the output of pg_controldata. Pure."""
    pairs = (line.split(":", 1) for line in text.splitlines() if ":" in line)
    return {name.strip(): value.strip() for name, value in pairs}


def options(run: Path, folder: Path, control: dict[str, str]) -> dict[str, str]:
    """The settings of a private server; as arguments they override ALTER SYSTEM. Pure."""
    limits = {name: control[f"{key} setting"] for key, name in LIMITS.items() if f"{key} setting" in control}
    places = {
        "config_file": f"{run}/postgresql.conf",
        "data_directory": str(folder),
        "hba_file": f"{run}/pg_hba.conf",
        "ident_file": f"{run}/pg_ident.conf",
        "unix_socket_directories": str(run),
    }
    return {**places, **limits, **PRIVATE}


# archive_mode on without a command: the new timeline's history file stays until the live server archives it.
PRIVATE = {
    "listen_addresses": "",
    "port": "5432",
    "external_pid_file": "",
    "ssl": "off",
    "shared_buffers": "128MB",
    "huge_pages": "off",
    "archive_mode": "on",
    "archive_command": "",
    "archive_library": "",
    "archive_timeout": "0",
    "hot_standby": "off",
    "max_logical_replication_workers": "0",
    "logging_collector": "off",
    "log_destination": "stderr",
    "log_min_messages": "warning",
    "log_connections": "off",
    "log_disconnections": "off",
    "log_statement": "none",
    "log_line_prefix": "%m ",
    "lc_messages": "C",
}
