"""Run on a host: listens on a port that nobody described, and tells who got through to it."""

from __future__ import annotations

import contextlib
import json
import selectors
import socket
import time
from typing import cast

KINDS = (socket.SOCK_STREAM, socket.SOCK_DGRAM)


def main(plan: dict) -> None:
    """plan: {port, seconds}. Prints {own: whether it hears itself, heard: [[protocol, address]]}."""
    sockets = listeners(plan["port"])
    selector = selectors.DefaultSelector()
    for each in sockets:
        selector.register(each, selectors.EVENT_READ)
    own = connects(plan["port"])
    heard: set[tuple[str, str]] = set()
    end = time.monotonic() + plan["seconds"]
    while (left := end - time.monotonic()) > 0:
        for key, _ in selector.select(left):
            heard.add(visitor(cast(socket.socket, key.fileobj)))
    # Connections of the host to itself do not pass the firewall.
    others = sorted({entry for entry in heard if not is_loopback(entry[1])})
    print(json.dumps({"own": own, "heard": others}))


def listeners(port: int) -> list[socket.socket]:
    """TCP and UDP; for IPv6 as well where the kernel has it."""
    sockets = [listener(socket.AF_INET, kind, port) for kind in KINDS]
    with contextlib.suppress(OSError):
        sockets += [listener(socket.AF_INET6, kind, port) for kind in KINDS]
    return sockets


def listener(family: int, kind: int, port: int) -> socket.socket:
    each = socket.socket(family, kind)
    each.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if family == socket.AF_INET6:
        each.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
    each.bind(("::" if family == socket.AF_INET6 else "0.0.0.0", port))
    if kind == socket.SOCK_STREAM:
        each.listen(64)
    return each


def connects(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 2).close()
    except OSError:
        return False
    return True


def visitor(each: socket.socket) -> tuple[str, str]:
    if each.type == socket.SOCK_DGRAM:
        return "udp", str(each.recvfrom(64)[1][0])
    connection, address = each.accept()
    connection.close()
    return "tcp", str(address[0])


def is_loopback(address: str) -> bool:
    return address.startswith("127.") or address == "::1"
