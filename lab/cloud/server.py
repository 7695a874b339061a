"""Listens on the two addresses of the lab's API and on no other."""

import logging
import threading
import time
from typing import Any

from moto.moto_server.werkzeug_app import MotoRequestHandler
from werkzeug.serving import BaseWSGIServer, make_server

from .api import Api
from .lab import Lab

log = logging.getLogger("server")


class QuietHandler(MotoRequestHandler):
    def log_request(self, *_: Any) -> None:
        """The API logs the calls that change something itself."""


def serve(lab: Lab, api: Api) -> None:
    """Returns when the process is told to end."""
    threading.Thread(target=_serve_hosts, args=(lab, api), daemon=True, name="for-hosts").start()
    _listen("127.0.0.1", lab.port, api.for_operator).serve_forever()


def _serve_hosts(lab: Lab, api: Api) -> None:
    while True:
        try:
            server = _listen(str(lab.operator), lab.port, api.for_hosts)
            break
        except (OSError, SystemExit):
            # The lab's internet may come up after its cloud.
            time.sleep(2)
    server.serve_forever()


def _listen(address: str, port: int, application: Any) -> BaseWSGIServer:
    server = make_server(address, port, application, threaded=True, request_handler=QuietHandler)
    log.info("listening on %s:%s", address, port)
    return server
