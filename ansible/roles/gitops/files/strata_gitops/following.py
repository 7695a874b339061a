"""One run: look at the repository, and release its newest commit unless it serves or has failed already."""

from __future__ import annotations

from strata_gitops import engine, target
from strata_gitops.files import Later, Problem, Unreachable, now, seconds_since
from strata_gitops.repository import Repository
from strata_gitops.settings import Settings
from strata_gitops.source import Source
from strata_gitops.state import Note, State
from strata_gitops.target import Target

# How long an image or a submodule of a commit may be on its way.
WAIT_TRIES, WAIT_SECONDS = 10, 30 * 60
# Runs that were killed with the same commit.
INTERRUPTIONS = 3


class Following:
    def __init__(self, app: str) -> None:
        self.settings = Settings.read(app)
        self.repository = Repository(self.settings, "repository", self.settings.repository)
        self.source = Source(self.settings)
        self.state = State.read(app)
        self.context = self.settings.context()

    def run(self) -> str:
        """What it did, in one sentence. The caller writes the state."""
        state = self.state
        state.checked = now()
        self.source.put_back()
        try:
            target.fetch(self.repository)
            state.unreachable, state.unfit = None, None
            return self.follow(target.newest(self.repository))
        except Unreachable as error:
            before = state.unreachable or {"since": now(), "runs": 0}
            state.unreachable = {**before, "runs": before["runs"] + 1, "reason": str(error)}
            self.refresh()
            return f"{error}; what serves stays"
        except Problem as problem:
            state.unfit = str(problem)
            self.refresh()
            return str(problem)

    def follow(self, wanted: Target) -> str:
        state = self.state
        if state.serves(wanted.commit, self.context):
            state.failed, state.waiting = None, None
            return f"{wanted} serves already"
        if state.is_bad(wanted.commit, self.context):
            return f"{wanted} failed already: waiting for another commit"
        if wanted.is_tag and state.good and target.version(wanted.ref) < target.version(state.good["ref"]):
            return f"tag {state.good['ref']} serves, and {wanted.ref} is an older one"
        try:
            self.assert_trusted(wanted)
            return self.release(wanted)
        except Later as later:
            return self.wait(wanted, later)
        except Problem as problem:
            return self.fail(wanted, str(problem))

    def assert_trusted(self, wanted: Target) -> None:
        state = self.state
        for before in [each for each in (state.attempted, state.good) if each and wanted.is_tag and not state.retry]:
            if before["ref"] == wanted.ref and before["commit"] != wanted.commit:
                raise Problem(
                    f"tag {wanted.ref} was moved from {before['commit'][:12]} to {wanted.commit[:12]}: "
                    f"publish a new tag, or consent with `strata gitops <environment> retry {self.settings.app}`"
                )
        target.verify(self.repository, wanted)

    def release(self, wanted: Target) -> str:
        state = self.state
        note = self.note(wanted)
        self.count_interruptions(wanted)
        state.attempted = {**note, "result": "started", "tries": self.tries(wanted) + 1}
        state.write()
        self.source.replace(self.repository, wanted.commit)
        engine.apply(self.settings.app, self.about(wanted))
        self.source.keep()
        state.attempted = {**note, "result": "good"}
        state.good = {**note, "rewritten": self.is_rewritten(wanted)}
        state.failed, state.waiting, state.retry = None, None, False
        return f"{wanted} serves"

    def tries(self, wanted: Target) -> int:
        """Runs with this commit that were killed."""
        before = self.state.attempted
        same = before and before["commit"] == wanted.commit and before["result"] == "started"
        return before.get("tries", 0) if before and same else 0

    def count_interruptions(self, wanted: Target) -> None:
        if self.tries(wanted) >= INTERRUPTIONS and not self.state.retry:
            raise Problem(f"its release was interrupted {INTERRUPTIONS} times")

    def wait(self, wanted: Target, later: Later) -> str:
        state = self.state
        self.source.put_back()
        before = state.waiting if state.waiting and state.waiting["commit"] == wanted.commit else None
        tries = before["tries"] + 1 if before else 1
        since = before["since"] if before else now()
        if tries >= WAIT_TRIES or seconds_since(since) > WAIT_SECONDS:
            return self.fail(wanted, f"{later} (tried {tries} times since {since})")
        state.attempted = {**self.note(wanted), "result": "waiting"}
        state.waiting = {**self.note(wanted), "since": since, "tries": tries, "reason": str(later)}
        return f"{wanted} waits: {later}"

    def fail(self, wanted: Target, reason: str) -> str:
        state = self.state
        self.source.put_back()
        note = self.note(wanted)
        # One that was refused before it began was not attempted.
        if state.attempted and state.attempted["commit"] == wanted.commit:
            state.attempted = {**note, "result": "failed"}
        state.failed, state.waiting, state.retry = {**note, "reason": reason}, None, False
        self.refresh()
        return f"{wanted} failed: {reason}"

    def refresh(self) -> None:
        """What serves, with what `up` has changed besides the commit. It is tried once."""
        good = self.state.good
        if not good or self.context in (good["context"], good.get("tried")):
            return
        good["tried"] = self.context
        try:
            engine.apply(self.settings.app, {"by": "gitops", "commit": good["commit"][:12], "ref": good["ref"]})
            self.state.good = {**good, "context": self.context, "refused": None}
        except (Problem, Later) as problem:
            good["refused"] = str(problem)

    def note(self, wanted: Target) -> Note:
        return {"commit": wanted.commit, "ref": wanted.ref, "at": now(), "context": self.context}

    def about(self, wanted: Target) -> dict[str, object]:
        """For the record of the release."""
        about: dict[str, object] = {"by": "gitops", "commit": wanted.commit[:12], "ref": wanted.ref}
        return {**about, "rewritten": True} if self.is_rewritten(wanted) else about

    def is_rewritten(self, wanted: Target) -> bool:
        """Somebody pushed with force: what serves is not in the history of the branch any longer."""
        good = self.state.good
        return (
            bool(good)
            and not wanted.is_tag
            and not self.repository.is_ancestor(str(good and good["commit"]), wanted.commit)
        )
