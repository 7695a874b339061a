"""Tests the connection to the store first, because pgBackRest needs minutes until it reports an unreachable one."""

from __future__ import annotations

import re
import socket
import ssl

SECONDS = 5


def unreachable(config: str) -> str | None:
    """The problem with network, DNS or certificate of the store in a pgbackrest.conf; None if a TLS connection works."""
    values = dict(re.findall(r"^repo1-([\w-]+)=(.*)$", config, re.MULTILINE))
    host, port = values["s3-endpoint"], int(values["storage-port"])
    if values["s3-uri-style"] == "host":
        host = f"{values['s3-bucket']}.{host}"
    try:
        context = ssl.create_default_context(cafile=values["storage-ca-file"])
        with socket.create_connection((host, port), SECONDS) as plain, context.wrap_socket(plain, server_hostname=host):
            return None
    except ssl.SSLCertVerificationError as error:
        return f"the certificate of the store {host}:{port} is refused: {error.verify_message}"
    except OSError as error:
        return f"the store {host}:{port} cannot be reached: {error.strerror or error}"
