"""The host of these tests, for every file of the folder."""

from gitops_host import host

__all__ = ["host"]
