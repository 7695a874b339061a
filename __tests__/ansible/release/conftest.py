"""The host of these tests, for every file of the folder."""

from host import host
from own_host import make

__all__ = ["host", "make"]
