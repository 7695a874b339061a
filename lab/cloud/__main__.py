"""python -m cloud --lab lab --index 0 --home DIR --port 4566 [--cleanup]"""

import argparse
import logging
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

from . import images
from .apply import Applier, NetworkError
from .lab import Lab


def main() -> None:
    lab, cleanup = _arguments()
    if cleanup:
        Applier(lab).cleanup()
        return
    problem = _problem(lab)
    if problem:
        _refuse(problem)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s: %(message)s", datefmt="%H:%M:%S")
    logging.getLogger("werkzeug").setLevel(logging.WARNING)
    _configure_moto(lab)
    _run(lab)


def _run(lab: Lab) -> None:
    # Only now: moto reads its settings when it is imported.
    from .api import Api
    from .cloud import Cloud
    from .server import serve
    from .state import StateError

    cloud = Cloud(lab)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(0))
    try:
        cloud.start()
    except (StateError, NetworkError) as error:
        _refuse(str(error))
    try:
        serve(lab, Api(cloud))
    finally:
        # The firewall rules stay until `--cleanup`, because hosts may still run.
        cloud.state.save()
        os._exit(0)


def _arguments() -> tuple[Lab, bool]:
    parser = argparse.ArgumentParser(prog="cloud", description="The AWS API of one lab, with real hosts behind it.")
    parser.add_argument("--lab", required=True)
    parser.add_argument("--index", type=int, required=True, choices=range(10))
    parser.add_argument("--home", type=Path, required=True)
    parser.add_argument("--port", type=int)
    parser.add_argument(
        "--cleanup", action="store_true", help="remove the lab's bridges, rules and routes, nothing else"
    )
    options = parser.parse_args()
    return Lab(
        options.lab, options.index, options.home.absolute(), options.port or 4566 + options.index
    ), options.cleanup


def _problem(lab: Lab) -> str | None:
    for program in ("incus", "nft", "ip"):
        if not shutil.which(program):
            return f"the command {program} is missing: the lab's cloud needs it to run hosts"
    result = subprocess.run(["incus", "project", "show", lab.project], capture_output=True, text=True, check=False)
    if result.returncode != 0:
        return (
            f"Incus has no project {lab.project} or does not answer ({result.stderr.strip()}): bring the lab up first"
        )
    if not Path("/sys/class/net", lab.internet_bridge).exists():
        return f"the bridge {lab.internet_bridge} does not exist: bring the lab's internet up first"
    return None


def _configure_moto(lab: Lab) -> None:
    lab.home.mkdir(parents=True, exist_ok=True, mode=0o700)
    catalogue = lab.home / "images.json"
    images.write_catalogue(catalogue)
    os.environ |= {
        "MOTO_AMIS_PATH": str(catalogue),
        "MOTO_DISABLE_GLOBAL_CORS": "true",
        "MOTO_PORT": str(lab.port),
        "S3_IGNORE_SUBDOMAIN_BUCKETNAME": "true",
        # moto must never use the user's own credentials or profile.
        "AWS_ACCESS_KEY_ID": "lab",
        "AWS_SECRET_ACCESS_KEY": "lab",
        "AWS_EC2_METADATA_DISABLED": "true",
    }
    os.environ.pop("AWS_PROFILE", None)


def _refuse(problem: str) -> NoReturn:
    print(f"lab cloud: {problem}", file=sys.stderr)
    raise SystemExit(1)


if __name__ == "__main__":
    main()
