"""The host of these tests, for every file of the folder."""

from host import host

__all__ = ["host"]
