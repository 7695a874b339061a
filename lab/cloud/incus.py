"""The Incus commands that the lab's cloud needs, all in the lab's project."""

import json
import re
import subprocess

from .lab import Lab
from .seed import Launch, instance

INSTANCE_NAME = re.compile(r"^i-[0-9a-f]{17}$")


class IncusError(RuntimeError):
    pass


class Incus:
    def __init__(self, lab: Lab):
        self.lab = lab

    def states(self, pattern: re.Pattern[str] = INSTANCE_NAME) -> dict[str, str]:
        """The state of every host of an EC2 instance, or of the containers with other names that match."""
        rows = json.loads(self._run("list", "--format", "json"))
        return {row["name"]: row["status"] for row in rows if pattern.match(row["name"])}

    def launch(self, launch: Launch) -> None:
        self._run("launch", launch.image, launch.id, stdin=json.dumps(instance(self.lab, launch)))

    def start(self, name: str) -> None:
        self._run("start", name)

    def stop(self, name: str) -> None:
        try:
            self._run("stop", name, "--timeout", "30")
        except IncusError:
            self._run("stop", name, "--force")

    def restart(self, name: str) -> None:
        self.stop(name)
        self.start(name)

    def delete(self, name: str) -> None:
        self._run("delete", name, "--force")

    def resize(self, name: str, disk_gib: int) -> None:
        self._run("config", "device", "set", name, "root", f"size={disk_gib}GiB")

    def console(self, name: str) -> str:
        """The console log since the last start of the host."""
        return self._run("console", name, "--show-log").replace("\r\n", "\n")

    def shell(self, name: str, script: str, stdin: str = "") -> str:
        return self._run("exec", name, "--", "sh", "-c", script, stdin=stdin)

    def _run(self, *command: str, stdin: str = "") -> str:
        line = ["incus", "--project", self.lab.project, *command]
        result = subprocess.run(line, input=stdin, text=True, capture_output=True, timeout=300, check=False)
        if result.returncode != 0:
            raise IncusError(f"incus {command[0]} {command[1]}: {result.stderr.strip() or result.stdout.strip()}")
        return result.stdout
