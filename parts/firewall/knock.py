"""Run on a host: which TCP ports of other hosts accept a connection from here."""

from __future__ import annotations

import asyncio
import json

AT_ONCE = 1500


async def accepts(gate: asyncio.Semaphore, target: tuple[str, int], seconds: float) -> bool:
    async with gate:
        try:
            _, writer = await asyncio.wait_for(asyncio.open_connection(*target), seconds)
        except (OSError, asyncio.TimeoutError):  # noqa: UP041 (the same only since Python 3.11)
            return False
        writer.close()
        return True


async def open_ports(plan: dict) -> list[list]:
    """plan: {targets: [[address, first, last]], seconds}."""
    gate = asyncio.Semaphore(AT_ONCE)
    targets = [(address, port) for address, first, last in plan["targets"] for port in range(first, last + 1)]
    results = await asyncio.gather(*(accepts(gate, target, plan["seconds"]) for target in targets))
    return [list(target) for target, is_open in zip(targets, results, strict=True) if is_open]


def main(plan: dict) -> None:
    """Prints [[address, port]] of those that are open."""
    print(json.dumps(asyncio.run(open_ports(plan))))
