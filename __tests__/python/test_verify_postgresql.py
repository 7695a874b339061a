"""Checks of PostgreSQL and its backups on a host."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any, ClassVar

import pytest
from host_checks import Problem
from host_part import part


class TestMissingSegments:
    module = part("postgresql_backup")

    def names(self, *numbers: int, timeline: int = 1) -> set[str]:
        return {f"{timeline:08X}{number // 256:08X}{number % 256:08X}" for number in numbers}

    def test_whole(self) -> None:
        assert self.module.missing_segments(self.names(3, 4, 5), "000000010000000000000003") == []

    def test_hole(self) -> None:
        assert self.module.missing_segments(self.names(3, 5), "000000010000000000000003") == [
            "000000010000000000000004"
        ]

    def test_first_one_is_missing(self) -> None:
        assert self.module.missing_segments(self.names(4, 5), "000000010000000000000003") == [
            "000000010000000000000003"
        ]

    def test_over_the_end_of_a_log_file(self) -> None:
        assert self.module.missing_segments(self.names(254, 255, 256, 257), "0000000100000000000000FE") == []
        assert self.module.missing_segments(self.names(254, 255, 257), "0000000100000000000000FE") == [
            "000000010000000100000000"
        ]

    def test_before_the_oldest_backup_does_not_count(self) -> None:
        assert self.module.missing_segments(self.names(1, 3, 4), "000000010000000000000003") == []

    def test_a_later_timeline(self) -> None:
        first = "000000010000000000000003"
        whole = self.names(3, 4) | self.names(5, 6, timeline=2)
        assert self.module.missing_segments(whole, first) == []
        assert self.module.missing_segments(whole - self.names(5, timeline=2) | self.names(4, timeline=2), first) == [
            "000000020000000000000005"
        ]

    def test_a_hole_counts_since_the_newest_full_backup(self) -> None:
        hole = sorted(self.names(4, 5))
        with pytest.raises(Problem, match=r"2 files .* first 000000010000000000000004: .*--recover.*--full"):
            self.module.judge_chain(hole, "000000010000000000000004", 9)
        with pytest.raises(Problem, match=r"1 files .* first 000000010000000000000005"):
            self.module.judge_chain(hole, "000000010000000000000005", 9)
        assert "2 are missing before it" in self.module.judge_chain(hole, "000000010000000000000006", 9)
        assert "before it" not in self.module.judge_chain([], "000000010000000000000006", 9)

    def test_the_newest_full_backup_among_others(self) -> None:
        kinds = [("full", "A"), ("full", "B"), ("incr", "C"), ("diff", "D")]
        backups = [{"type": kind, "archive": {"start": start}} for kind, start in kinds]
        assert self.module.newest_full(backups) == "B"


class TestArchived:
    module = part("postgresql_backup")
    sound: ClassVar[dict[str, Any]] = {
        "mode": "on",
        "command": "/usr/local/lib/engine-archive-pgbackrest %p",
        "timeout": 30,
    }

    @pytest.mark.parametrize(
        ("change", "text"),
        [
            ({"mode": "off"}, "archive_mode is off"),
            ({"command": "/bin/true"}, "nothing reaches the bucket"),
            ({"timeout": 0}, "archive_timeout is 0 s"),
            ({"timeout": 61}, "archive_timeout is 61 s"),
        ],
    )
    def test_settings(self, change: dict[str, Any], text: str) -> None:
        assert self.module.setting_problems(self.sound) == []
        assert text in " ".join(self.module.setting_problems({**self.sound, **change}))

    def test_segments_after_the_last_archived_one(self, tmp_path: Path) -> None:
        for number in (3, 4, 5, 6):
            (tmp_path / f"0000000100000000{number:08X}").touch()
        (tmp_path / "00000001.history").touch()
        old = time.time() - 500
        os.utime(tmp_path / "000000010000000000000004", (old, old))
        state = {"current": "000000010000000000000006", "archived": "000000010000000000000003"}
        names = [(name, age > 400) for name, age in self.module.open_segments(tmp_path, state)]
        assert names == [("000000010000000000000004", True), ("000000010000000000000005", False)]


class TestByHand:
    module = part("postgresql_backup")

    def test_stopped_or_of_another_user(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "lock").mkdir()
        monkeypatch.setattr(self.module, "owner", lambda _: "postgres")
        assert "not stopped" in self.module.by_hand([str(tmp_path)])
        (tmp_path / "lock" / "main.stop").touch()
        with pytest.raises(Problem, match=r"main.stop stops .*--stanza=main start"):
            self.module.by_hand([str(tmp_path)])
        (tmp_path / "lock" / "main.stop").unlink()
        monkeypatch.setattr(self.module, "owner", lambda _: "root")
        with pytest.raises(Problem, match=r"belongs to root: `sudo chown -R postgres:postgres"):
            self.module.by_hand([str(tmp_path)])


class TestAccess:
    module = part("postgresql")

    @pytest.mark.parametrize(
        ("address", "mask", "text"),
        [
            ("", "", ""),
            ("10.0.0.0", "255.255.0.0", "10.0.0.0/16"),
            ("127.0.0.1", "255.255.255.255", "127.0.0.1/32"),
            ("::1", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff", "::1/128"),
            ("0.0.0.0", "0.0.0.0", "0.0.0.0/0"),
        ],
    )
    def test_network(self, address: str, mask: str, text: str) -> None:
        assert self.module.network(address, mask) == text
