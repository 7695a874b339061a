"""Placement groups, which moto lacks. They have no effect, because one machine runs all hosts of the lab."""

from typing import Any
from uuid import uuid4

from moto.core.responses import ActionResult
from moto.ec2.exceptions import EC2ClientError
from moto.ec2.responses.general import General
from moto.ec2.responses.instances import InstanceResponse

from .patching import adds, replaces


def add_placement_groups() -> None:
    adds(General, create_placement_group=_create)
    adds(General, describe_placement_groups=_describe, delete_placement_group=_delete)

    @replaces(InstanceResponse)
    def run_instances(original: Any, response: Any) -> Any:
        name = response._get_param("Placement.GroupName") or ""
        if name:
            _group(response.ec2_backend, name)
        result = original(response)
        for instance in result.result.instances:
            instance.placement.group_name = name
        return result


def _create(response: Any) -> ActionResult:
    backend, name = response.ec2_backend, response._get_param("GroupName")
    if name in _groups(backend):
        raise EC2ClientError("InvalidPlacementGroup.Duplicate", f"The placement group '{name}' already exists.")
    group = {
        "GroupName": name,
        "GroupId": f"pg-{uuid4().hex[:17]}",
        "State": "available",
        "Strategy": response._get_param("Strategy"),
        "SpreadLevel": "rack",
    }
    backend.create_tags([group["GroupId"]], response._parse_tag_specification().get("placement-group", {}))
    _groups(backend)[name] = group
    return ActionResult({"PlacementGroup": _described(backend, group)})


def _describe(response: Any) -> ActionResult:
    backend = response.ec2_backend
    names = response._get_param("GroupNames") or list(_groups(backend))
    return ActionResult({"PlacementGroups": [_described(backend, _group(backend, name)) for name in names]})


def _delete(response: Any) -> ActionResult:
    backend, name = response.ec2_backend, response._get_param("GroupName")
    group = _group(backend, name)
    del _groups(backend)[name]
    backend.delete_tags([group["GroupId"]], {})
    return ActionResult({})


def _described(backend: Any, group: dict[str, str]) -> dict[str, Any]:
    tags = backend.describe_tags(filters={"resource-id": [group["GroupId"]]})
    return {**group, "Tags": [{"Key": tag["key"], "Value": tag["value"]} for tag in tags]}


def _group(backend: Any, name: str) -> dict[str, str]:
    if name not in _groups(backend):
        raise EC2ClientError("InvalidPlacementGroup.Unknown", f"The Placement Group '{name}' is unknown.")
    return _groups(backend)[name]


def _groups(backend: Any) -> dict[str, dict[str, str]]:
    """Stored in the backend object, so that they are saved with the account."""
    return vars(backend).setdefault("strata_placement_groups", {})
