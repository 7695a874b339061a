"""What is remembered of an app: the commit that serves, the one that failed, and whether somebody paused it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from strata_gitops.files import read_json, write_json
from strata_gitops.settings import STATES

Note = dict[str, Any]


@dataclass
class State:
    """Each is None, or has `at`; those of commits have `commit`, `ref` and `context`, too."""

    app: str
    attempted: Note | None = None
    good: Note | None = None
    failed: Note | None = None
    # An image or a submodule that is not there yet: `since`, `tries`, `reason`.
    waiting: Note | None = None
    paused: Note | None = None
    # `since`, `runs`, `reason`.
    unreachable: Note | None = None
    # Why nothing can be released, whatever the commit.
    unfit: str | None = None
    # A person consents to what failed: it is tried once more.
    retry: bool = False
    checked: str | None = None
    # Kind → what was already reported, so that it is reported once.
    reported: dict[str, str] = field(default_factory=dict)

    @staticmethod
    def read(app: str) -> State:
        content = read_json(STATES / f"{app}.json") or {}
        names = {each.name for each in fields(State)} - {"app"}
        return State(app=app, **{name: value for name, value in content.items() if name in names})

    def write(self) -> None:
        write_json(STATES / f"{self.app}.json", asdict(self))

    def is_bad(self, commit: str, context: str) -> bool:
        """It failed, and nothing has changed since that could make it good."""
        failed = self.failed
        return failed is not None and failed["commit"] == commit and failed["context"] == context and not self.retry

    def serves(self, commit: str, context: str) -> bool:
        return self.good is not None and self.good["commit"] == commit and self.good["context"] == context
