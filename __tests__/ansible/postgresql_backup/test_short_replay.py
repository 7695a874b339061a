"""A replay that ends before the end of the archive is a failure, though PostgreSQL reports none."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
import restore_make
from common import Problem
from restore_make import refuse_short_replay
from restore_server import Server

MIB = 2**20


class Replayed:
    """A server that replayed up to a position of its log."""

    def __init__(self, folder: Path, log: str, segment_bytes: int = 16 * MIB):
        self.folder = folder
        self.log = log
        self.segment_bytes = segment_bytes

    def log_text(self) -> str:
        return self.log

    def control(self) -> dict[str, str]:
        return {"Bytes per WAL segment": str(self.segment_bytes)}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pg_wal").mkdir()
    (tmp_path / "pg_wal" / "00000002.history").write_text("1\t0/5000000\tend of recovery\n")
    monkeypatch.setattr(restore_make, "damaged_files", lambda _: ["archive/17-1/0000000100000000000000FF"])
    return tmp_path


def refuse(folder: Path, position: str, last_wal: str | None, **options: Any) -> None:
    log = f"LOG:  redo starts at 0/3000028\nLOG:  redo done at {position} system usage: CPU\n" if position else ""
    refuse_short_replay(cast(Server, Replayed(folder, log, **options)), last_wal)


# Segment 5 of 16 MiB begins at 0/5000000.
@pytest.mark.parametrize("position", ["0/5000000", "0/5FFFFFF", "0/6000000", "1/0"])
def test_far_enough(folder: Path, position: str) -> None:
    refuse(folder, position, "000000010000000000000005")


@pytest.mark.parametrize("position", ["0/4FFFFFF", "0/3000028"])
def test_too_short(folder: Path, position: str) -> None:
    with pytest.raises(Problem, match=r"ended before .*000000010000000000000005; damaged: archive/17-1/0+1"):
        refuse(folder, position, "000000010000000000000005")


def test_the_last_replay_counts(folder: Path) -> None:
    log = "redo done at 0/9000000\nredo done at 0/3000028\n"
    with pytest.raises(Problem):
        refuse_short_replay(cast(Server, Replayed(folder, log)), "000000010000000000000005")


def test_another_timeline_than_the_copy_s_does_not_count_as_its_end(folder: Path) -> None:
    with pytest.raises(Problem):
        refuse(folder, "0/9000000", "000000070000000000000005")


def test_other_sizes_of_segments(folder: Path) -> None:
    with pytest.raises(Problem):
        refuse(folder, "0/4FFFFFF", "000000010000000000000005", segment_bytes=64 * MIB)
    refuse(folder, "0/14000000", "000000010000000000000005", segment_bytes=64 * MIB)


def test_with_a_requested_time_there_is_no_end_to_reach(folder: Path) -> None:
    refuse(folder, "0/3000028", None)
