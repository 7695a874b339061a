"""What strata_files does to the host: write, compare, and put back."""

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


def refused(command: list[str]) -> str | None:
    """What the command said against the files as they are, or nothing."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    return "\n".join(part for part in (done.stdout.strip(), done.stderr.strip()) if part)


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
        """Never more of a private file than that it changes, so that no task has to think of --diff."""
        if is_private(entry["path"], wanted_mode(entry)):
            before, after = before and b"(not shown)\n", b"(not shown; it is another one)\n"
        self.note(entry["path"], (before or b"").decode(errors="replace"), after.decode())

    def file(self, entry: dict[str, Any]) -> None:
        path = entry["path"]
        # An editor or an administrator may have made it a link: the declared file replaces the link.
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
        """Set owner and mode; `report` names the path when this alone is a change."""
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
        """Refuses new files; with `always`, also a host that something foreign has broken."""
        if not command or self.module.check_mode or not (self.changed or always):
            return
        said = refused(command)
        if said is None:
            return
        for step in reversed(self.undo):
            step()
        program = " ".join(command)
        if not self.changed:
            msg = f"{program} fails, though no file of Strata's has changed: correct what it names, then run again.\n{said}"
        elif refused(command) is None:
            msg = f"{program} refused the new files; all of them were put back.\n{said}"
        else:
            msg = (
                f"{program} fails with the files that were there before, too: something else on this host is broken. "
                f"Strata's files were put back; correct what it names, then run again.\n{said}"
            )
        self.module.fail_json(msg=msg, refused_paths=self.changed)
