"""What happens in a run, one JSON object a line, for the program that started it. What people read stays Ansible's own."""

from __future__ import annotations

import json
import os
import textwrap

from ansible.executor.stats import AggregateStats
from ansible.executor.task_result import CallbackTaskResult
from ansible.playbook.play import Play
from ansible.playbook.task import Task

from ansible.plugins.callback import CallbackBase

DOCUMENTATION = r"""
name: strata_events
type: notification
short_description: Tell plays, tasks, changes, failures and the recap as lines of JSON
description:
  - Writes to the open descriptor or the file that the variable STRATA_EVENTS names; without it, nothing.
  - A task that failed is told with its result as C(callback_result_format) writes it; one whose failure is ignored is not told.
requirements: [enabled by callbacks_enabled]
extends_documentation_fragment: [result_format_callback]
"""


class CallbackModule(CallbackBase):
    CALLBACK_VERSION = 2.0
    CALLBACK_TYPE = "notification"
    CALLBACK_NAME = "strata_events"
    CALLBACK_NEEDS_ENABLED = True

    def __init__(self) -> None:
        super().__init__()
        try:
            # Taken away: programs that this run starts do not inherit the descriptor.
            target = os.environ.pop("STRATA_EVENTS")
            opened = int(target) if target.isdigit() else target
            self._file = open(opened, "a", buffering=1, encoding="utf-8")  # noqa: SIM115
        except (KeyError, OSError):
            self.disabled = True

    def v2_playbook_on_play_start(self, play: Play) -> None:
        self._tell("play", play.get_name().strip())

    def v2_playbook_on_task_start(self, task: Task, is_conditional: bool) -> None:
        self._tell("task", task.get_name().strip())

    def v2_playbook_on_handler_task_start(self, task: Task) -> None:
        self._tell("task", task.get_name().strip())

    def v2_runner_on_ok(self, result: CallbackTaskResult) -> None:
        if result.is_changed():
            self._tell("changed", {"host": result.host.get_name(), "task": result.task.get_name().strip()})

    def v2_runner_on_failed(self, result: CallbackTaskResult, ignore_errors: bool = False) -> None:
        if not ignore_errors:
            self._failed(result)

    def v2_runner_item_on_failed(self, result: CallbackTaskResult) -> None:
        if not result.task.ignore_errors:
            self._failed(result)

    def v2_runner_on_unreachable(self, result: CallbackTaskResult) -> None:
        self._failed(result)

    def v2_playbook_on_stats(self, stats: AggregateStats) -> None:
        self._tell("hosts", {host: stats.summarize(host) for host in sorted(stats.processed)})

    def _failed(self, result: CallbackTaskResult) -> None:
        said = {name: value for name, value in result.result.items() if name != "results"}
        of = {"host": result.host.get_name(), "task": result.task.get_name().strip(), "at": result.task.get_path()}
        self._tell("failed", {**of, "said": textwrap.dedent(self._dump_results(said)).strip()})

    def _tell(self, event: str, what: object) -> None:
        self._file.write(json.dumps({event: what}) + "\n")
