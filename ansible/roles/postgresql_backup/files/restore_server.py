"""A private PostgreSQL server for a copy: only root of this host can connect, it archives nothing and dies with its parent."""

from __future__ import annotations

import contextlib
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

from common import Problem, as_postgres, last_line
from restore_place import RUN, Place, make_private
from restore_private import control_data, options

TARGET_MISSED = "recovery ended before configured recovery target was reached"


class Server:
    """For use in `with`: stops at the end, cleanly if there was no error."""

    def __init__(self, place: Place, folder: Path, **own: str):
        self.place, self.folder, self.own = place, folder, own
        self.run = RUN / f"server-{folder.name}"
        self.log = self.run / "log"

    def __enter__(self) -> Server:
        return self.start()

    def start(self) -> Server:
        """Returns at the end of replay; Problem if the server does not start."""
        shutil.rmtree(self.run, ignore_errors=True)
        make_private(self.run)
        # Include the live server's settings, because they contain the libraries to load.
        live = f"/etc/postgresql/{self.place.version}/main/postgresql.conf"
        self.write("postgresql.conf", f"include_if_exists = '{live}'\n")
        self.write("pg_hba.conf", "local all postgres peer\n")
        self.write("pg_ident.conf", "")
        with self.log.open("wb") as log:
            self.process = subprocess.Popen(
                self.command(), stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd="/", start_new_session=True
            )
        with contextlib.ExitStack() as failed:
            failed.callback(self.end, signal.SIGQUIT)
            self.wait()
            failed.pop_all()
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.end(signal.SIGQUIT if kind else signal.SIGINT)
        if not kind and self.control().get("Database cluster state") != "shut down":
            raise Problem(f"the copy did not stop cleanly: {last_line(self.log_text())}")

    def command(self) -> list[str]:
        # The kernel stops the server if this program is killed.
        account = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--pdeathsig", "QUIT"]
        settings = {**options(self.run, self.folder, self.control()), **self.own}
        words = [word for name, value in settings.items() for word in ("-c", f"{name}={value}")]
        return [*account, self.place.program("postgres"), "-D", str(self.folder), *words]

    def wait(self) -> None:
        """Waits until it accepts connections, which means the end of replay, because hot_standby is off."""
        last_report = time.monotonic()
        while subprocess.run(["pg_isready", "-q", "-h", self.run, "-p", "5432"], check=False).returncode != 0:
            if self.process.poll() is not None:
                raise Problem(f"the copy does not start: {self.failure()}")
            if time.monotonic() - last_report > 30:
                last_report = time.monotonic()
                print(f"replaying: {last_line(self.log_text())}", flush=True)
            time.sleep(0.2)

    def end(self, number: int) -> None:
        # No effect if the process has already ended.
        self.process.send_signal(number)
        self.process.wait()

    def log_text(self) -> str:
        return self.log.read_text(errors="replace")

    def failure(self) -> str:
        fatal = re.findall(r"(?:FATAL|PANIC):\s+(.*)", self.log_text())
        return fatal[-1] if fatal else last_line(self.log_text())

    def control(self) -> dict[str, str]:
        return control_data(as_postgres([self.place.program("pg_controldata"), str(self.folder)]).stdout)

    def write(self, name: str, text: str) -> None:
        (self.run / name).write_text(text)
        shutil.chown(self.run / name, "postgres", "postgres")

    def psql(self, *words: str, **options: Any) -> str:
        """psql's stdout, columns separated by `|`; Problem with its error message."""
        where = ["-h", str(self.run), "-p", "5432", "-v", "ON_ERROR_STOP=1"]
        result = as_postgres(["psql", "-X", "-q", "-A", "-t", *where, *words], **options)
        if result.returncode != 0:
            raise Problem(psql_error(result.stderr))
        return result.stdout.strip()

    def query(self, sql: str, database: str = "postgres") -> str:
        return self.psql("-d", database, "-c", sql)


def psql_error(text: str) -> str:
    """The line with the error message; psql's last line often only shows a position in the query. Pure."""
    return last_line("\n".join(line for line in text.splitlines() if "ERROR:" in line or "FATAL:" in line) or text)
