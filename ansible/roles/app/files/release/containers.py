"""Docker Compose, for the two parts of a release."""

from __future__ import annotations

import json
from typing import Any

from app import SLOTS, Release
from composed import project_of, slot_networks
from problem import Problem, output, run

LABEL = "com.docker.compose"


def compose(release: Release, file: str, *words: str) -> None:
    """Runs Compose with a file of the release. Problem: its last line."""
    project = release.app.name if file == "shared" else project_of(release, file[-1])
    place = ["-p", project, "--project-directory", str(release.app.folder), "-f", f"{release.folder}/{file}.json"]
    output("docker", "compose", *place, *words)


def make_networks(release: Release) -> None:
    for name in slot_networks(release):
        if run("docker", "network", "inspect", name).returncode != 0:
            output("docker", "network", "create", "--label", f"strata.app={release.app.name}", name)


def start_slot(release: Release, slot: str) -> None:
    """A stopped slot of the same release is started; containers of another one are replaced."""
    compose(release, f"slot-{slot}", "up", "--detach", "--pull", "never", "--remove-orphans", "--timeout", "10")


def start_shared(release: Release, names: list[str]) -> None:
    """Compose replaces only what is another one than before."""
    if names:
        compose(release, "shared", "up", "--detach", "--pull", "never", "--no-deps", *names)


def stop_in_slots(release: Release, names: list[str]) -> None:
    """Services that rolled in an earlier release have the ports of the shared ones."""
    for slot in SLOTS:
        present = of_project(project_of(release, slot))
        stop([each for each in present if each["service"] in names], 30)


def of_project(project: str) -> list[dict[str, Any]]:
    """Every container of a Compose project."""
    ids = output("docker", "ps", "--all", "--quiet", "--filter", f"label={LABEL}.project={project}").split()
    return [about(each) for each in json.loads(output("docker", "inspect", *ids))] if ids else []


def about(inspected: dict[str, Any]) -> dict[str, Any]:
    labels, state = inspected["Config"]["Labels"], inspected["State"]
    return {
        "id": inspected["Id"][:12],
        "service": labels[f"{LABEL}.service"],
        "release": labels.get("strata.release", ""),
        "image": inspected["Config"]["Image"],
        "running": state["Status"] == "running",
        "status": state["Status"],
        "exit_code": state["ExitCode"],
        "health": state.get("Health", {}).get("Status", ""),
        "restarts": inspected.get("RestartCount", 0),
        "started": state["StartedAt"],
    }


def stop(containers: list[dict[str, Any]], seconds: int) -> None:
    """Those that run. They are kept, so that they can run again without a download."""
    ids = [container["id"] for container in containers if container["running"]]
    if ids:
        output("docker", "stop", "-t", str(seconds), *ids)


def remove(containers: list[dict[str, Any]]) -> None:
    if containers:
        output("docker", "rm", "--force", *(container["id"] for container in containers))


def log_of(containers: list[dict[str, Any]], lines: int) -> str:
    """The last lines of each, with the name of its service."""
    texts = []
    for container in containers:
        result = run("docker", "logs", "--tail", str(lines), container["id"])
        texts += [f"{container['service']}: {line}" for line in (result.stdout + result.stderr).splitlines()[-lines:]]
    return "\n".join(texts)


def pull(image: str) -> str:
    """@returns the image with its digest, so that a tag that moves changes nothing. An image that is here is not pulled again."""
    if run("docker", "image", "inspect", image).returncode != 0:
        result = run("docker", "pull", "--quiet", image, timeout=1800)
        if result.returncode != 0:
            raise Problem(f"{image} cannot be pulled: {(result.stderr.strip().splitlines() or ['no reason'])[-1]}")
    if "@" in image:
        return image
    digests = json.loads(output("docker", "image", "inspect", "--format", "{{json .RepoDigests}}", image)) or []
    repository = image.rpartition(":")[0]
    of_it = [digest for digest in digests if f"/{digest}".partition("@")[0].endswith(f"/{repository}")]
    # An image that was built here has none.
    return f"{image}@{of_it[0].partition('@')[2]}" if of_it else image
