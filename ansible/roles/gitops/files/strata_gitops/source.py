"""`/opt/<app>/source`: the folder of the Compose file. The one that served is beside it until the new one is good."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from strata_gitops.files import Problem
from strata_gitops.listing import Place
from strata_gitops.repository import Repository
from strata_gitops.settings import Settings
from strata_gitops.tree import write_out


class Source:
    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.folder = settings.opt / "source"
        self.new = settings.opt / "source.new"
        self.old = settings.opt / "source.old"
        # Instead of `source.old` before the first commit.
        self.none = settings.opt / "source.none"

    def replace(self, repository: Repository, commit: str) -> None:
        """Problem: nothing is replaced."""
        settings = self.settings
        remove(self.new)
        try:
            write_out(Place(repository, commit, settings.folder), self.new)
            if not (self.new / settings.file).is_file():
                raise Problem(f"commit {commit[:12]} has no file {settings.path}")
        except BaseException:
            remove(self.new)
            raise
        if self.folder.exists():
            os.replace(self.folder, self.old)
        else:
            self.none.touch()
        os.replace(self.new, self.folder)

    def put_back(self) -> None:
        """Also after a run that was killed at any moment."""
        remove(self.new)
        if self.old.exists():
            remove(self.folder)
            os.replace(self.old, self.folder)
        elif self.none.exists():
            remove(self.folder)
        self.none.unlink(missing_ok=True)

    def keep(self) -> None:
        remove(self.old)
        self.none.unlink(missing_ok=True)


def remove(folder: Path) -> None:
    if folder.exists():
        shutil.rmtree(folder)
