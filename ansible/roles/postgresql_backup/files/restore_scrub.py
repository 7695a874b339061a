"""Runs the operator's scrub SQL on a copy of another environment's data, before it is live."""

from __future__ import annotations

from pathlib import Path

from restore_choice import Request
from restore_server import Server


def scrub(server: Server, request: Request) -> None:
    """Runs the scrub file while no client can connect."""
    if request.scrub:
        print("Running the scrub file.", flush=True)
        server.psql("-d", "postgres", "-f", "-", input=Path(request.scrub).read_text())
