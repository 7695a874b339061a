"""The unit of a job: what it may see of home folders."""

from __future__ import annotations

from pathlib import Path

import jinja2
import pytest

ROLES = Path(__file__).parents[3] / "ansible/roles"
UNIT = ROLES / "jobs/templates/etc/systemd/system/strata-job.service.j2"


def lines(**job: object) -> list[str]:
    template = jinja2.Environment(trim_blocks=True, autoescape=False).from_string(UNIT.read_text())
    given = {"name": "shop.gitops", "command": ["true"], "at": "*:0/3", **job}
    return template.render(jobs_job=given, __jobs_after=[], __jobs_command=[], __jobs_programs="/p").splitlines()


@pytest.mark.parametrize(
    "job, home",
    [
        ({}, ["ProtectHome=yes"]),
        (
            {"reads": ["-/root/.docker/config.json"]},
            ["ProtectHome=tmpfs", "BindReadOnlyPaths=-/root/.docker/config.json"],
        ),
    ],
)
def test_a_job_sees_of_home_folders_only_what_it_reads(job: dict[str, object], home: list[str]) -> None:
    assert [line for line in lines(**job) if line.startswith(("ProtectHome", "BindReadOnly"))] == home


def test_the_job_of_a_repository_reads_the_logins_at_registries() -> None:
    assert "reads: [-/root/.docker/config.json]" in (ROLES / "gitops/tasks/main.yml").read_text()
