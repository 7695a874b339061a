"""The first line of a foreign file, and a check that names the file with the mistake."""

import os
import shutil
import tempfile
import unittest
from typing import Any, NoReturn

import paths  # noqa: F401
from ansible.module_utils.basic import AnsibleModule
from ansible.module_utils.strata_file_set import FileSet
from ansible.module_utils.strata_file_text import with_first

LINE = "Include /etc/ssh/sshd_config.d/*.conf"


def first(text: str) -> str:
    return with_first(text.encode(), {"content": LINE}).decode()


class First(unittest.TestCase):
    def test_where_it_comes_first_nothing_changes(self) -> None:
        for text in (f"# head\n\n{LINE}\nPort 22\n", 'include "/etc/ssh/sshd_config.d/*.conf"\nPort 22'):
            self.assertEqual(first(text), text)

    def test_commented_out_or_gone_it_is_put_before_the_first_directive(self) -> None:
        self.assertEqual(first(f"# head\n#{LINE}\nPort 22\n"), f"# head\n#{LINE}\n{LINE}\nPort 22\n")
        self.assertEqual(first("# head"), f"# head\n{LINE}\n")
        self.assertEqual(first(""), f"{LINE}\n")

    def test_too_late_it_is_moved_and_not_doubled(self) -> None:
        text = f"Port 22\n{LINE}\nUsePAM yes\nMatch User x\n  {LINE.lower()}\n"
        self.assertEqual(first(text), f"{LINE}\nPort 22\nUsePAM yes\nMatch User x\n")


class Module(AnsibleModule):
    check_mode = False

    def __init__(self) -> None:
        """The real one reads the arguments of its process."""

    def fail_json(self, msg: str, **details: Any) -> NoReturn:
        raise RuntimeError(msg)


class Checked(unittest.TestCase):
    def setUp(self) -> None:
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        self.path = os.path.join(self.folder, "ours")
        self.set = FileSet(Module())

    def write(self, content: str) -> None:
        self.set.apply({"path": self.path, "state": "file", "content": content, "mode": None, "owner": "", "group": ""})

    def said(self, script: str, always: bool = False) -> str:
        try:
            self.set.check(["/bin/sh", "-c", script], always)
        except RuntimeError as error:
            return str(error)
        return ""

    def test_new_files_that_the_check_refuses_are_restored_and_named(self) -> None:
        self.write("bad")
        words = self.said(f"! grep -q bad {self.path}")
        self.assertIn("refused the new files; all of them were put back", words)
        self.assertFalse(os.path.exists(self.path))

    def test_a_link_that_was_to_go_is_there_again(self) -> None:
        os.symlink("/etc/hostname", self.path)
        self.set.apply({"path": self.path, "state": "absent"})
        self.assertFalse(os.path.lexists(self.path))
        self.assertIn("were put back", self.said(f"test -L {self.path}"))
        self.assertEqual(os.readlink(self.path), "/etc/hostname")

    def test_a_file_that_was_broken_before_is_named_instead_of_the_new_ones(self) -> None:
        self.write("good")
        words = self.said("echo /etc/foreign:1 is broken >&2; exit 1")
        self.assertIn("also fails with the previous files", words)
        self.assertIn("/etc/foreign:1 is broken", words)

    def test_without_a_change_it_is_asked_only_where_wanted(self) -> None:
        self.assertEqual(self.said("exit 1"), "")
        self.assertIn("although Strata changed no file", self.said("echo why; exit 1", always=True))


if __name__ == "__main__":
    unittest.main()
