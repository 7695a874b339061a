"""Converts moto's load balancers into the values that the network, the names and HAProxy's configuration are made of."""

import logging
from ipaddress import IPv4Address, IPv4Interface
from typing import Any

from .balancer import Balancer, HealthCheck, Listener, Redirect, Target, TargetGroup
from .balancer_interfaces import interface_of
from .lab import Lab
from .model import OPEN, Host
from .seed import Launch

IMAGE = "strata-balancer"
DISK_GIB = 4
IDLE_SECONDS = {"application": 60, "network": 350}

log = logging.getLogger("balancer")


def with_interface(elbv2: Any) -> list[Any]:
    return [balancer for balancer in elbv2.load_balancers.values() if interface_of(balancer)]


def container_of(balancer: Any) -> str:
    """A new interface, for example in another subnet, is another container."""
    return "lb-" + str(interface_of(balancer).id).removeprefix("eni-")


def host(balancer: Any) -> Host:
    interface = interface_of(balancer)
    return Host(
        id=container_of(balancer),
        address=IPv4Address(interface.private_ip_address),
        mac=interface.mac_address,
        subnet=interface.subnet.id,
        groups=tuple(balancer.security_groups or [OPEN.id]),
        public_address=IPv4Address(interface.public_ip) if interface.public_ip else None,
    )


def launch(lab: Lab, balancer: Any) -> Launch:
    interface = interface_of(balancer)
    subnet = interface.subnet
    return Launch(
        id=container_of(balancer),
        image=IMAGE,
        interface=IPv4Interface(f"{interface.private_ip_address}/{subnet.cidr.prefixlen}"),
        gateway=IPv4Address(subnet.cidr[1]),
        bridge=lab.subnet_bridge(subnet.id),
        mac=interface.mac_address,
        disk_gib=DISK_GIB,
    )


def names(elbv2: Any) -> dict[str, str]:
    """The address of each load balancer, by its DNS name."""
    interfaces = {each.dns_name.lower(): interface_of(each) for each in with_interface(elbv2)}
    return {name: each.public_ip or each.private_ip_address for name, each in interfaces.items()}


def settings(elbv2: Any, balancer: Any) -> Balancer:
    idle = balancer.attrs.get("idle_timeout.timeout_seconds", IDLE_SECONDS.get(balancer.type, 60))
    listeners = [_listener(elbv2, listener) for listener in balancer.listeners.values()]
    return Balancer(container_of(balancer), int(idle), tuple(each for each in listeners if each))


def _listener(elbv2: Any, listener: Any) -> Listener | None:
    [action, *_] = listener.default_actions
    certificates = tuple(each["CertificateArn"] if isinstance(each, dict) else each for each in listener.certificates)
    if action.type == "redirect":
        redirect = _redirect(action.data["RedirectConfig"])
        return Listener(int(listener.port), listener.protocol, redirect=redirect, certificates=certificates)
    arns = elbv2._get_target_group_arns_from(action_data=action.data) if action.type == "forward" else []
    if len(arns) != 1:
        log.warning(
            "port %s of %s stays closed: the lab forwards to one target group, or redirects",
            listener.port,
            listener.arn,
        )
        return None
    group = _group(elbv2, elbv2.target_groups[arns[0]])
    return Listener(int(listener.port), listener.protocol, group=group, certificates=certificates)


def _redirect(config: dict[str, str]) -> Redirect:
    return Redirect(
        config.get("Protocol", "#{protocol}"),
        config.get("Host", "#{host}"),
        config.get("Port", "#{port}"),
        int(config.get("StatusCode", "HTTP_302").removeprefix("HTTP_")),
    )


def _group(elbv2: Any, group: Any) -> TargetGroup:
    attributes = group.attributes
    targets = [_target(elbv2.ec2_backend, each) for each in group.targets.values()]
    return TargetGroup(
        group.name,
        group.protocol,
        _health(group),
        tuple(sorted((each for each in targets if each), key=lambda each: (each.address, each.port))),
        proxy_protocol=str(attributes.get("proxy_protocol_v2.enabled", "")).lower() == "true",
        stickiness=attributes.get("stickiness.type", "") if attributes["stickiness.enabled"] == "true" else "",
        cookie_seconds=int(attributes.get("stickiness.lb_cookie.duration_seconds", 86_400)),
    )


def _health(group: Any) -> HealthCheck:
    port = group.health_check_port
    return HealthCheck(
        group.health_check_protocol,
        int(group.health_check_interval_seconds),
        int(group.health_check_timeout_seconds),
        int(group.healthy_threshold_count),
        int(group.unhealthy_threshold_count),
        None if port in (None, "traffic-port") else int(port),
        group.health_check_path or "/",
        getattr(group, "matcher", {}).get("HttpCode", "200"),
    )


def _target(ec2: Any, target: dict[str, Any]) -> Target | None:
    """Named by its address or by its instance; None if the instance no longer exists."""
    if not target["Id"].startswith("i-"):
        return Target(IPv4Address(target["Id"]), int(target["Port"]))
    instance = ec2.get_instance_by_id(target["Id"])
    return Target(IPv4Address(instance.private_ip), int(target["Port"])) if instance else None
