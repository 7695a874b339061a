"""Run on a host: tries to get through to a canary on another host, by TCP and UDP, for some seconds."""

from __future__ import annotations

import contextlib
import json
import socket
import time


def main(plan: dict) -> None:
    """plan: {addresses, port, seconds}. Prints how often it tried."""
    end = time.monotonic() + plan["seconds"]
    count = 0
    while time.monotonic() < end:
        for address in plan["addresses"]:
            visit(address, plan["port"])
            count += 1
        time.sleep(0.5)
    print(json.dumps(count))


def visit(address: str, port: int) -> None:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as datagram:
        datagram.sendto(b"strata", (address, port))
    with contextlib.suppress(OSError):
        socket.create_connection((address, port), 1).close()
