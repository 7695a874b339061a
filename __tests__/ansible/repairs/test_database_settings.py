"""The settings of the database that Strata writes: a forgotten replication slot cannot fill the disk."""

import unittest
from pathlib import Path

import jinja2
import paths

TEMPLATE = Path(paths.ANSIBLE) / "roles/postgresql/templates/etc/postgresql/strata.conf.j2"


def effective(**settings: object) -> dict[str, str]:
    """PostgreSQL uses the last line of a setting."""
    variables = {"__postgresql_listen": ["localhost"], "postgresql_port": 5432, "postgresql_settings": settings}
    text = jinja2.Environment(trim_blocks=True).from_string(TEMPLATE.read_text()).render(variables)
    lines = [line.partition(" = ") for line in text.splitlines() if not line.startswith("#")]
    return {name: value.strip("'") for name, _equals, value in lines}


class Settings(unittest.TestCase):
    def test_a_slot_keeps_a_limited_amount_of_wal(self) -> None:
        self.assertEqual(effective()["max_slot_wal_keep_size"], "4GB")

    def test_the_description_decides(self) -> None:
        self.assertEqual(effective(max_slot_wal_keep_size="40GB")["max_slot_wal_keep_size"], "40GB")


if __name__ == "__main__":
    unittest.main()
