"""Module strata_folder: the folder of an app on its host, byte for byte."""

from __future__ import annotations

import base64
import importlib.util
import sys
import types
from pathlib import Path
from typing import Any

import pytest

PATH = Path(__file__).parents[3] / "ansible/roles/app/library/strata_folder.py"


@pytest.fixture
def apply(monkeypatch: pytest.MonkeyPatch) -> Any:
    """The module's own function; Ansible is not needed for it."""
    basic = types.ModuleType("ansible.module_utils.basic")
    basic.__dict__["AnsibleModule"] = None
    for name in ("ansible", "ansible.module_utils", basic.__name__):
        monkeypatch.setitem(sys.modules, name, basic)
    spec = importlib.util.spec_from_file_location("strata_folder", PATH)
    assert spec and spec.loader
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded.apply


def entry(content: bytes, executable: bool = False) -> dict[str, Any]:
    return {"content": base64.b64encode(content).decode(), "executable": executable}


def test_files_arrive_byte_for_byte_and_a_second_run_changes_nothing(apply: Any, tmp_path: Path) -> None:
    folder = tmp_path / "source"
    wanted = {"compose.yaml": entry(b"{{ 1 }} $HOME \xff\r\n"), "bin/run.sh": entry(b"#!/bin/sh\n", True)}
    assert apply(str(folder), wanted, False) == ["bin/run.sh", "compose.yaml"]
    assert (folder / "compose.yaml").read_bytes() == b"{{ 1 }} $HOME \xff\r\n"
    assert (folder / "bin/run.sh").stat().st_mode & 0o777 == 0o755
    assert apply(str(folder), wanted, False) == []


def test_what_is_not_listed_goes_with_its_folder_and_a_symlink_is_replaced(apply: Any, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_text("stays")
    folder = tmp_path / "source"
    (folder / "old").mkdir(parents=True)
    (folder / "old/file").write_text("")
    (folder / "compose.yaml").symlink_to(outside)
    wanted = {"compose.yaml": entry(b"new")}
    assert apply(str(folder), wanted, True) == ["compose.yaml", "old/file"]
    assert (folder / "old/file").exists()
    apply(str(folder), wanted, False)
    assert [path.name for path in folder.iterdir()] == ["compose.yaml"]
    assert (outside.read_text(), (folder / "compose.yaml").read_text()) == ("stays", "new")


def test_a_symlink_to_a_file_with_the_same_content_is_replaced_too(apply: Any, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"new")
    outside.chmod(0o644)
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "compose.yaml").symlink_to(outside)
    assert apply(str(folder), {"compose.yaml": entry(b"new")}, False) == ["compose.yaml"]
    assert not (folder / "compose.yaml").is_symlink()
