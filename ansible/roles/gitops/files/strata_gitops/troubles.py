"""Which troubles an app has, and which of them are new: each is alerted once."""

from __future__ import annotations

from strata_gitops.state import State

# A short interruption of the network is not worth an alert.
UNREACHABLE_RUNS = 3
# Exit codes that role `jobs` knows: the failure before still lasts, no alert; a new one, an alert.
LASTS, NEW = 75, 76


def troubles(state: State) -> dict[str, str]:
    """Kind → its identity: another one is another trouble."""
    current = {}
    if state.unreachable and state.unreachable["runs"] >= UNREACHABLE_RUNS:
        current["unreachable"] = state.unreachable["since"]
    if state.unfit:
        current["unfit"] = state.unfit
    if state.failed:
        current["failed"] = f"{state.failed['commit']} {state.failed['at']}"
    if state.good and state.good.get("refused"):
        current["refused"] = state.good["refused"]
    return current


def report(state: State) -> int:
    """Notes what is reported now. @returns the exit code"""
    current = troubles(state)
    is_new = any([state.reported.get(kind) != identity for kind, identity in current.items()])
    state.reported = current
    if not current:
        return 0
    return NEW if is_new else LASTS


def words(state: State) -> list[str]:
    """For people."""
    lines = []
    if state.unreachable:
        lines.append(f"{state.unreachable['reason']}, since {state.unreachable['since']}")
    if state.unfit:
        lines.append(state.unfit)
    if state.failed:
        failed = state.failed
        lines.append(f"commit {failed['commit'][:12]} of {failed['ref']} failed: {failed['reason']}")
    if state.good and state.good.get("refused"):
        lines.append(f"what serves does not run as it is described now: {state.good['refused']}")
    return lines
