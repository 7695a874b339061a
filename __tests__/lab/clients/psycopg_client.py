"""Prints `encrypted` or why not: DATABASE_URL as psycopg takes it, changed by the words of the command line."""

import os
import sys

import psycopg

url = os.environ["DATABASE_URL"]
for change in sys.argv[1:]:
    before, after = change.split(">")
    url = url.replace(before, after)
try:
    with psycopg.connect(url, connect_timeout=5) as connection:
        encrypted = connection.execute("select ssl from pg_stat_ssl where pid = pg_backend_pid()").fetchone()[0]
    print("encrypted" if encrypted else "in the clear")
except psycopg.OperationalError as error:
    print(error)
