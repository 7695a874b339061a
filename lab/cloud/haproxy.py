"""The configuration of HAProxy that does what AWS's load balancer does with the same settings."""

import hashlib

from .balancer import Balancer, Listener, Redirect, Target, TargetGroup

CERTIFICATES = "/etc/haproxy/certificates"
STATE_PORT = 8404
#: As AWS: a connection that a target refuses is an error for the visitor, not tried at another target.
GLOBAL = """# Written by the lab.
global
  log /dev/log local0
  chroot /var/lib/haproxy
  user haproxy
  group haproxy
  maxconn 4096
  ssl-default-bind-options ssl-min-ver TLSv1.2

defaults
  log global
  retries 0
  timeout connect 10s"""
#: The address of the visitor behind those that it claims.
APPENDED_ADDRESS = (
    "  http-request set-var(txn.earlier) req.fhdr(x-forwarded-for)",
    '  http-request set-header X-Forwarded-For "%[var(txn.earlier)], %[src]" if { var(txn.earlier) -m found }',
    "  http-request set-header X-Forwarded-For %[src] unless { var(txn.earlier) -m found }",
)
#: The lab reads the state of the targets here; and HAProxy does not start without any listener.
STATE = f"""frontend state
  mode http
  bind 127.0.0.1:{STATE_PORT}
  stats enable
  stats uri /"""


def configuration(balancer: Balancer) -> str:
    blocks = [general(balancer.idle_seconds)]
    blocks += [_listener(listener) for listener in sorted(balancer.listeners, key=lambda each: each.port)]
    blocks += [_group(group) for group in balancer.groups]
    return text(blocks)


def text(blocks: list[list[str]]) -> str:
    return "\n".join("".join(f"{line}\n" for line in block) for block in blocks)


def certificate_folder(listener: Listener) -> str:
    return f"{CERTIFICATES}/{listener.port}"


def general(idle_seconds: int) -> list[str]:
    timeouts = [f"  timeout {side} {idle_seconds}s" for side in ("client", "server", "tunnel")]
    return [*GLOBAL.splitlines(), *timeouts, "", *STATE.splitlines()]


def _listener(listener: Listener) -> list[str]:
    lines = [f"frontend listener-{listener.port}", f"  bind :{listener.port}{_encryption(listener)}"]
    lines += ["  mode http", "  option httplog"] if listener.reads_requests else ["  mode tcp", "  option tcplog"]
    if listener.redirect:
        return [*lines, _redirect(listener.redirect)]
    lines += _visitor_headers(listener) if listener.reads_requests else []
    return [*lines, *([f"  default_backend {listener.group.name}"] if listener.group else [])]


def _encryption(listener: Listener) -> str:
    if not listener.encrypted:
        return ""
    return f" ssl crt {certificate_folder(listener)}/" + (" alpn h2,http/1.1" if listener.reads_requests else "")


def _redirect(redirect: Redirect) -> str:
    """The path and the query stay. As AWS, it always writes the port into the location."""
    scheme = redirect.protocol.lower().replace("#{protocol}", "http")
    host = redirect.host.replace("#{host}", "%[req.hdr(host),field(1,:)]")
    port = redirect.port.replace("#{port}", "%[dst_port]")
    return f"  http-request redirect code {redirect.status} location {scheme}://{host}:{port}%[pathq]"


def _visitor_headers(listener: Listener) -> list[str]:
    """The address is appended to what the visitor sent; the other two headers are replaced."""
    return [
        *APPENDED_ADDRESS,
        f"  http-request set-header X-Forwarded-Proto {listener.protocol.lower()}",
        f"  http-request set-header X-Forwarded-Port {listener.port}",
    ]


def _group(group: TargetGroup) -> list[str]:
    http = group.protocol in ("HTTP", "HTTPS")
    lines = [f"backend {group.name}", f"  mode {'http' if http else 'tcp'}"]
    lines += ["  balance source"] if group.stickiness == "source_ip" else ["  balance roundrobin"]
    if group.stickiness == "lb_cookie":
        seconds = group.cookie_seconds
        lines += [f"  cookie AWSALB insert maxlife {seconds}s attr Max-Age={seconds}"]
    lines += [f"  timeout check {group.health.timeout}s", *_health_request(group)]
    # As AWS: if no target is healthy, all of them get the traffic.
    lines += ["  option allbackups"]
    lines += [_server(group, target) for target in group.targets]
    return [*lines, *(_last_resort(group, target) for target in group.targets)]


def _health_request(group: TargetGroup) -> list[str]:
    health = group.health
    if health.protocol not in ("HTTP", "HTTPS"):
        return []
    # As AWS, the host name of the request is address and port of the target, which is the name of the server here.
    headers = "hdr User-Agent ELB-HealthChecker/2.0 hdr Connection close"
    request = f"  http-check send meth GET uri {_quoted(health.path)} ver HTTP/1.1 hdr Host %[srv_name] {headers}"
    return ["  option httpchk", request, f"  http-check expect status {health.codes}"]


def _server(group: TargetGroup, target: Target) -> str:
    health = group.health
    check = f"check inter {health.interval}s rise {health.healthy} fall {health.unhealthy}"
    if health.port is not None:
        check += f" port {health.port}"
    if health.protocol == "HTTPS":
        check += " check-ssl"
    if group.proxy_protocol:
        check += " check-send-proxy"
    cookie = f" cookie {_opaque(target)}" if group.stickiness == "lb_cookie" else ""
    return f"  server {target.name} {_connection(group, target)}{cookie} {check}"


def _last_resort(group: TargetGroup, target: Target) -> str:
    return f"  server any-{target.name} {_connection(group, target)} backup"


def _connection(group: TargetGroup, target: Target) -> str:
    encryption = " ssl verify none" if group.protocol in ("HTTPS", "TLS") else ""
    return f"{target.address}:{target.port}{encryption}" + (" send-proxy-v2" if group.proxy_protocol else "")


def _opaque(target: Target) -> str:
    """As AWS's cookie, it does not tell the visitor a private address."""
    return hashlib.sha256(target.name.encode()).hexdigest()[:32]


def _quoted(text: str) -> str:
    """One word of the configuration, whatever is in it."""
    return "'" + text.replace("'", "'\\''").replace("\n", "").replace("\r", "") + "'"
