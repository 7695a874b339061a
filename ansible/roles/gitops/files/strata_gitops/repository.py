"""The copy of a repository on this host: bare, so that git writes no file of it, and runs no hook, filter or program of it."""

from __future__ import annotations

import base64
import os
from functools import cached_property
from pathlib import Path

from strata_gitops.files import Problem, Unreachable, last_line, run, write
from strata_gitops.settings import Settings

FETCH_SECONDS = 180
SAFE = {
    "core.hooksPath": "/dev/null",
    "core.fsmonitor": "false",
    "core.attributesFile": "/dev/null",
    "gc.autoDetach": "false",
    # A header with a token would follow a redirect to another server.
    "http.followRedirects": "false",
}


class Repository:
    """@param name folder of the copy @param url as git reads it"""

    def __init__(self, settings: Settings, name: str, url: str) -> None:
        self.settings = settings
        self.folder = settings.private / name
        self.url = url

    def fetch(self, *refs: str) -> None:
        """Unreachable: with git's last line."""
        if not (self.folder / "HEAD").exists():
            self.git("init", "--quiet", "--bare", "--template=", str(self.folder))
        words = ["--quiet", "--force", "--prune", "--no-tags", "--no-recurse-submodules", "--", self.url, *refs]
        result = run(self.words("fetch", *words), FETCH_SECONDS, self.env)
        if result.returncode != 0:
            raise Unreachable(f"{self.url} cannot be fetched: {last_line(result.stderr)}")

    def words(self, *words: str) -> list[str]:
        options = [word for key, value in SAFE.items() for word in ("-c", f"{key}={value}")]
        place = [] if words[0] == "init" else [f"--git-dir={self.folder}"]
        return ["git", *options, *place, *words]

    def ask(self, *words: str) -> str | None:
        """What git prints; None: it refused."""
        result = run(self.words(*words), 60, self.env)
        return result.stdout if result.returncode == 0 else None

    def git(self, *words: str) -> str:
        result = run(self.words(*words), 60, self.env)
        if result.returncode != 0:
            raise Problem(f"`git {words[0]}` failed: {last_line(result.stderr)}")
        return result.stdout

    def has(self, commit: str) -> bool:
        return self.ask("cat-file", "-e", f"{commit}^{{commit}}") is not None

    def is_ancestor(self, earlier: str, later: str) -> bool:
        return self.ask("merge-base", "--is-ancestor", earlier, later) is not None

    @cached_property
    def env(self) -> dict[str, str]:
        """No configuration of this host or its users, and no other way to a server than the described one."""
        protocols = "file" if self.settings.repository.startswith("/") else "https:ssh"
        return {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "HOME": str(self.settings.private),
            "LC_ALL": "C",
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_ALLOW_PROTOCOL": protocols,
            "GIT_SSH_VARIANT": "ssh",
            "GIT_SSH_COMMAND": ssh_command(self.settings) if self.settings.is_ssh else "false",
            **token_header(self.settings),
        }


def ssh_command(settings: Settings) -> str:
    """With the deploy key, and only to servers whose host key is described."""
    known = settings.private / "known_hosts"
    write(known, "".join(f"{line}\n" for line in settings.host_keys))
    options = {
        "BatchMode": "yes",
        "IdentitiesOnly": "yes",
        "StrictHostKeyChecking": "yes",
        "UserKnownHostsFile": str(known),
        "GlobalKnownHostsFile": "/dev/null",
        "ConnectTimeout": "20",
    }
    words = [f"-o {key}={value}" for key, value in options.items()]
    return " ".join(["ssh", "-F", "none", "-i", str(deploy_key(settings)), *words])


def token_header(settings: Settings) -> dict[str, str]:
    """For this server alone, in git's environment: a token in the address would stand in messages and in the list of processes."""
    file = settings.private / "token"
    if not settings.repository.startswith("https://") or not file.is_file():
        return {}
    login = base64.b64encode(f"x-access-token:{file.read_text().strip()}".encode()).decode()
    server = "/".join(settings.repository.split("/")[:3])
    return {
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"http.{server}/.extraHeader",
        "GIT_CONFIG_VALUE_0": f"Authorization: Basic {login}",
    }


def deploy_key(settings: Settings) -> Path:
    """Made once, and never leaves this host."""
    key = settings.private / "key"
    if not key.exists():
        settings.private.mkdir(parents=True, exist_ok=True, mode=0o700)
        comment = f"strata {settings.app}"
        result = run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", comment, "-f", str(key)], 60)
        if result.returncode != 0:
            raise Problem(f"the deploy key cannot be made: {last_line(result.stderr)}")
    return key
