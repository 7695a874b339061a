"""Checks of a server that forwards the traffic of private subnets."""

from __future__ import annotations

from host_checks import attempt, read, report, unit_problems


def forwarding(sources: list[str]) -> str:
    """Ranges whose traffic leaves by this server, with its address."""
    problems = unit_problems(["strata-nat.service"])
    if read("/proc/sys/net/ipv4/ip_forward").strip() != "1":
        problems.append("the kernel does not forward (net.ipv4.ip_forward is 0)")
    table = attempt("nft", "list", "table", "ip", "strata_nat").stdout
    if "masquerade" not in table:
        problems.append("no rule gives traffic of private subnets the address of this server")
    problems += [f"traffic of {source} is not forwarded" for source in sources if source not in table]
    return report(problems, f"{', '.join(sources)} leave by this server")
