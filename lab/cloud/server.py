"""Listens on the two addresses of the lab's API and on the metadata service's port."""

import logging
import threading
import time
from typing import Any

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import BaseWSGIServer, make_server

from .api import Api
from .lab import Lab
from .metadata import Metadata

log = logging.getLogger("server")


class QuietHandler(MotoRequestHandler):
    def log_request(self, *_: Any) -> None:
        """Logs nothing: `Api` logs the calls that change something."""


def serve(lab: Lab, api: Api) -> None:
    """Blocks until the process receives a signal."""
    for name, port, application in (
        ("for-hosts", lab.port, api.for_hosts),
        ("metadata", lab.metadata_port, Metadata(api.cloud)),
    ):
        place = (str(lab.operator), port, application)
        threading.Thread(target=_serve_hosts, args=place, daemon=True, name=name).start()
    _listen("127.0.0.1", lab.port, api.for_operator).serve_forever()


def _serve_hosts(address: str, port: int, application: Any) -> None:
    while True:
        try:
            server = _listen(address, port, application)
            break
        except (OSError, SystemExit):
            # The bridge of the lab's internet may appear after the start of the cloud.
            time.sleep(2)
    server.serve_forever()


def _listen(address: str, port: int, application: Any) -> BaseWSGIServer:
    server = make_server(address, port, application, threaded=True, request_handler=QuietHandler)
    log.info("listening on %s:%s", address, port)
    return server
