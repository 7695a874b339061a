"""Whether a server that is not new may be configured: what would be lost is refused, what is harmless or ours is not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import paths  # noqa: F401
import pytest
from ansible.module_utils.strata_takeover import Facts, Listener, Plan, problems

PLAN = Plan(docker=True, postgresql=True, open_ports=["22", "443", "8000:8100"], own_ports=[443, 5432])
BARE = replace(PLAN, docker=False, postgresql=False, own_ports=[])
FRESH = Facts(
    distribution="debian-13", listeners=[Listener(22, "sshd", False), Listener(5355, "systemd-resolve", False)]
)
PGDG_SOURCE = {"/etc/apt/sources.list.d/pgdg.sources": "Types: deb\nSuites: trixie-pgdg\n"}


def words(facts: Facts, plan: Plan = PLAN) -> str:
    return "\n".join(problems(facts, plan))


def test_a_fresh_server_is_taken() -> None:
    assert problems(FRESH, PLAN) == []


REFUSED = [
    (
        {"cloud_init_errors": ["('scripts_user', RuntimeError('1 failed'))"]},
        "cloud-init ended with errors (('scripts_user'",
    ),
    ({"cloud_init_runs": True}, "cloud-init still works"),
    ({"containers": ["shop (shop:1)"]}, "Strata did not start: shop (shop:1). Strata would stop them"),
    ({"packages": {"docker-ce": "5:29.1"}}, "docker-ce 5:29.1 is installed"),
    ({"clusters": ["17/main"]}, "Strata did not make: 17/main"),
    ({"sources": PGDG_SOURCE}, "pgdg.sources makes apt install PostgreSQL of postgresql.org"),
    ({"listeners": [Listener(443, "apache2", False)]}, "apache2 listens on port 443, which a service of Strata needs"),
    ({"listeners": [Listener(5432, "postgres", True)]}, "postgres listens on port 5432"),
    ({"listeners": [Listener(9090, "cockpit-tls", False)]}, "9090, which the firewall would close: describe the port"),
]


@pytest.mark.parametrize(("change", "sentence"), REFUSED)
def test_refused_in_words(change: dict[str, Any], sentence: str) -> None:
    refusals = problems(replace(FRESH, **change), PLAN)
    assert len(refusals) == 1
    assert sentence in refusals[0]


def test_every_problem_is_named_at_once() -> None:
    everything = replace(
        FRESH, cloud_init_errors=["x"], containers=["a (b)"], clusters=["15/main"], sources=PGDG_SOURCE
    )
    assert len(problems(everything, PLAN)) == 4


OURS = [
    {"has_strata": True, "cloud_init_errors": ["x"]},
    {"has_strata": True, "has_strata_docker": True, "containers": ["shop (shop:1)"], "packages": {"docker-ce": "5:28"}},
    {"has_strata": True, "has_strata_postgresql": True, "clusters": ["17/main"], "sources": PGDG_SOURCE},
    {"has_strata": True, "listeners": [Listener(443, "nginx", False), Listener(9090, "cockpit-tls", False)]},
]


@pytest.mark.parametrize("change", OURS)
def test_what_strata_made_or_has_taken_over_is_not_refused_by_a_later_run(change: dict[str, Any]) -> None:
    assert problems(replace(FRESH, **change), PLAN) == []


def test_docker_on_a_server_that_strata_configured_without_it() -> None:
    later = replace(FRESH, has_strata=True, containers=["shop (shop:1)"])
    assert "shop (shop:1)" in words(later)
    assert words(later, BARE) == ""


def test_a_container_is_refused_where_strata_runs_none() -> None:
    assert "shop (shop:1)" in words(replace(FRESH, containers=["shop (shop:1)"]), BARE)


HARMLESS = [
    {"packages": {"docker.io": "26.1"}},
    {"packages": {"docker-ce": "5:28"}, "distribution": "debian-12"},
    {"listeners": [Listener(8050, "exporter", False), Listener(25, "exim4", True)]},
    {
        "sources": {
            "/etc/apt/sources.list": "# deb http://apt.postgresql.org trixie-pgdg main\ndeb http://x trixie main\n"
        }
    },
]


@pytest.mark.parametrize("change", HARMLESS)
def test_what_is_harmless_is_taken_over(change: dict[str, Any]) -> None:
    assert problems(replace(FRESH, **change), PLAN) == []


def test_a_database_on_a_server_that_gets_none_stays_unless_others_use_it() -> None:
    local = replace(FRESH, clusters=["17/main"], listeners=[Listener(5432, "postgres", True)])
    assert problems(local, BARE) == []
    assert "5432, which the firewall would close" in words(
        replace(local, listeners=[Listener(5432, "postgres", False)]), BARE
    )


def test_a_cluster_and_its_port_are_one_problem() -> None:
    assert len(problems(replace(FRESH, clusters=["17/main"], listeners=[Listener(5432, "postgres", False)]), PLAN)) == 1
