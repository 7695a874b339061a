"""Releases of an app from a git repository: fetch, verify, write out, release, remember."""
