"""What is refused of a Compose file on the host, as Compose resolved it."""

from __future__ import annotations

from typing import Any

import completed
import own_file
import pytest
from own_host import ROLLS, Make
from problem import Problem


def bind(source: str, **of: Any) -> dict[str, Any]:
    return {"volumes": [{"type": "bind", "source": source, "target": "/x", **of}]}


REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("compose-build", {"build": {"context": "."}}),
    ("compose-image", {"image": "example/web"}),
    ("compose-image", {"image": "registry:5000/web:latest"}),
    ("compose-host-port", {"ports": [{"published": "8080", "target": 80}]}),
    ("compose-container-name", {"container_name": "web"}),
    ("compose-replicas", {"deploy": {"replicas": 2}}),
    ("compose-privileged", {"privileged": True}),
    ("compose-privileged", {"cap_add": ["CAP_SYS_ADMIN"]}),
    ("compose-privileged", {"devices": [{"source": "/dev/kvm"}]}),
    ("compose-host-namespace", {"network_mode": "host"}),
    ("compose-host-namespace", {"pid": "host"}),
    ("compose-ties", {"network_mode": "service:db"}),
    ("compose-docker-socket", bind("/run/docker.sock")),
    ("compose-host-folder", bind("/etc")),
    ("compose-host-folder", bind("SOURCE/../../../../../etc")),
    ("compose-file-missing", bind("SOURCE/nginx.conf")),
]


@pytest.mark.parametrize("rule, service", REFUSED)
def test_refused_on_the_host_too(make: Make, rule: str, service: dict[str, Any]) -> None:
    with pytest.raises(Problem) as told:
        completed.complete(make({"web": service}, {"web": ROLLS}))
    lines = str(told.value).partition(" refused: ")[2].splitlines()
    assert [line.split(": ")[:2] for line in lines] == [["web", rule]]


def test_every_refusal_has_a_case() -> None:
    assert {rule for rule, _ in REFUSED} | {"compose-service-name"} == set(own_file.REFUSED)


def test_names_and_services_that_the_file_does_not_have(make: Make) -> None:
    with pytest.raises(Problem, match=r"My\.Web: compose-service-name"):
        completed.complete(make({"My.Web": {}}))
    with pytest.raises(Problem, match="wbe: compose-service-unknown"):
        completed.complete(make({"web": {}}, {"wbe": ROLLS}))


@pytest.mark.parametrize(
    "service, allow",
    [
        ({"ports": [{"published": "3000", "target": 80}]}, {}),
        ({"privileged": True}, {"privileged": ["web"]}),
        (bind("/run/docker.sock"), {"docker_socket": True}),
        (bind("/srv/media/new"), {"host_folders": ["/srv/media"]}),
        (bind("/etc/strata/postgresql-ca", read_only=True), {}),
        ({"cap_add": ["NET_BIND_SERVICE"], "security_opt": ["no-new-privileges:true"]}, {}),
    ],
)
def test_what_the_description_allows_is_accepted(make: Make, service: dict[str, Any], allow: dict[str, Any]) -> None:
    completed.complete(make({"web": service}, {"web": ROLLS}, **allow))
