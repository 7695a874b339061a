"""The changes of strata_files on the host: compare, write, and restore."""

from __future__ import annotations

import os
import shutil
import stat
import subprocess
from collections.abc import Callable
from typing import Any

from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_file_content import identifiers, is_private, read, wanted_mode, write
from ansible.module_utils.strata_file_text import wanted_content
from ansible.module_utils.strata_file_undo import undo_of


def error_of(command: list[str]) -> str | None:
    """The output of a failed command; None if it succeeds."""
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode == 0:
        return None
    return "\n".join(part for part in (result.stdout.strip(), result.stderr.strip()) if part)


class FileSet:
    def __init__(self, module: AnsibleModule) -> None:
        self.module = module
        self.changed: list[str] = []
        self.diffs: list[dict[str, str]] = []
        self.undo: list[Callable[[], object]] = []

    def apply(self, entry: dict[str, Any]) -> None:
        getattr(self, entry["state"])(entry)

    def note(self, path: str, before: str = "", after: str = "") -> None:
        self.changed += [] if path in self.changed else [path]
        self.diffs.append({"before_header": path, "after_header": path, "before": before, "after": after})

    def note_content(self, entry: dict[str, Any], before: bytes | None, after: bytes) -> None:
        """Hides the content of private files, so that no task needs `diff: false`."""
        if is_private(entry["path"], wanted_mode(entry)):
            before, after = before and b"(not shown)\n", b"(not shown; it is another one)\n"
        self.note(entry["path"], (before or b"").decode(errors="replace"), after.decode())

    def file(self, entry: dict[str, Any]) -> None:
        path = entry["path"]
        # An administrator may have replaced the file by a symlink: the declared file replaces the symlink.
        before = None if os.path.islink(path) else read(path)
        after = wanted_content(entry, before)
        if before != after:
            self.note_content(entry, before, after)
            if self.module.check_mode:
                return
            self.remember(path)
            name = write(path, after)
            self.own(entry, name)
            os.rename(name, path)
        else:
            self.own(entry, path, path)

    block = file
    first = file
    hosts = file

    def owned(self, entry: dict[str, Any]) -> None:
        if os.path.exists(entry["path"]) or not self.module.check_mode:
            self.own(entry, entry["path"], entry["path"])

    def directory(self, entry: dict[str, Any]) -> None:
        path = entry["path"]
        if not os.path.isdir(path):
            self.note(path)
            if self.module.check_mode:
                return
            os.makedirs(path)
            self.undo.append(lambda: shutil.rmtree(path))
            self.own(entry, path)
        else:
            self.own(entry, path, path)

    def link(self, entry: dict[str, Any]) -> None:
        path = entry["path"]
        if os.path.islink(path) and os.readlink(path) == entry["target"]:
            return
        self.note(path, after=entry["target"])
        if self.module.check_mode:
            return
        self.remember(path)
        if os.path.lexists(path):
            os.unlink(path)
        os.symlink(entry["target"], path)

    def absent(self, entry: dict[str, Any]) -> None:
        path = entry["path"]
        if not os.path.lexists(path):
            return
        self.note(path)
        if self.module.check_mode:
            return
        self.remember(path)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path)
        else:
            os.unlink(path)

    def own(self, entry: dict[str, Any], path: str, report: str | None = None) -> None:
        """Sets owner and mode; `report` is the path to report if only owner or mode changes."""
        uid, gid = identifiers(entry, self.module.check_mode)
        mode = wanted_mode(entry)
        now = os.stat(path)
        if (now.st_uid, now.st_gid, stat.S_IMODE(now.st_mode)) == (uid, gid, mode):
            return
        if report:
            self.note(
                report, f"{stat.S_IMODE(now.st_mode):04o} {now.st_uid}:{now.st_gid}\n", f"{mode:04o} {uid}:{gid}\n"
            )
        if not (report and self.module.check_mode):
            os.chown(path, uid, gid)
            os.chmod(path, mode)

    def remember(self, path: str) -> None:
        step = undo_of(path)
        self.undo += [step] if step else []

    def check(self, command: list[str] | None, always: bool = False) -> None:
        """Runs the check after a change, and with `always` also without one. Restores the files if it fails."""
        if not command or self.module.check_mode or not (self.changed or always):
            return
        error = error_of(command)
        if error is None:
            return
        for step in reversed(self.undo):
            step()
        program = " ".join(command)
        if not self.changed:
            msg = f"{program} fails, although Strata changed no file: correct the error below, then run again.\n{error}"
        elif error_of(command) is None:
            msg = f"{program} refused the new files; all of them were put back.\n{error}"
        else:
            msg = (
                f"{program} also fails with the previous files: something else on this host is broken. "
                f"Strata's files were put back; correct the error below, then run again.\n{error}"
            )
        self.module.fail_json(msg=msg, refused_paths=self.changed)
