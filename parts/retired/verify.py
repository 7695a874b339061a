"""Checks that nothing is on a host which the description does not have any longer."""

from __future__ import annotations

from typing import Any

from ansible.module_utils import strata_left as left
from host_checks import report


def left_apps(expected: dict[str, Any]) -> str:
    """{apps, environment}: no other app that Strata set up is on this host. Data of those that it removed are named."""
    described, up = expected["apps"], f"npx strata up {expected['environment']}"
    problems = [f"{state_of(app)}: `{up}` removes it{data_of(app)}" for app in left.apps_that_left(described)]
    try:
        stays = left.data_that_stays(described)
    except left.Refused as problem:
        return report([*problems, str(problem)], "")
    words = [
        f"{app} left {', '.join(names)}, to delete: `{up} --consent {' '.join(names)}`" for app, names in stays.items()
    ]
    return report(problems, "; ".join(words) or "none")


def state_of(app: str) -> str:
    words = f"{app} is not described any more and is still here"
    try:
        count = len(left.containers_of(app))
        return f"{words}, with {count} container{'' if count == 1 else 's'}"
    except left.Refused as problem:
        return f"{words} ({problem})"


def data_of(app: str) -> str:
    """What stays of it, as far as Docker tells."""
    try:
        volumes = left.volumes_of(app, left.containers_of(app))
    except left.Refused:
        return ""
    return f", without its data in {', '.join(volumes)}" if volumes else ""
