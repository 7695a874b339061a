"""Which commit should serve: the head of a branch, or the newest version among tags; and whether an allowed signer signed it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import fnmatchcase

from strata_gitops.files import Problem, last_line, run, write
from strata_gitops.repository import Repository

BRANCH = "refs/strata/branch"


@dataclass(frozen=True)
class Target:
    commit: str
    # Branch or tag, as people name it.
    ref: str
    is_tag: bool

    def __str__(self) -> str:
        return f"{self.commit[:12]} of {'tag' if self.is_tag else 'branch'} {self.ref}"


def fetch(repository: Repository) -> None:
    branch = repository.settings.branch
    repository.fetch(f"+refs/heads/{branch}:{BRANCH}" if branch else "+refs/tags/*:refs/tags/*")


def newest(repository: Repository) -> Target:
    branch, pattern = repository.settings.branch, repository.settings.tags
    if branch:
        return Target(commit_of(repository, BRANCH), branch, False)
    names = repository.git("for-each-ref", "--format=%(refname:strip=2)", "refs/tags").splitlines()
    fitting = [name for name in names if fnmatchcase(name, pattern or "*")]
    if not fitting:
        raise Problem(f"no tag of {repository.url} fits `{pattern}`")
    tag = max(fitting, key=version)
    return Target(commit_of(repository, f"refs/tags/{tag}"), tag, True)


def commit_of(repository: Repository, ref: str) -> str:
    return repository.git("rev-parse", "--verify", "--quiet", f"{ref}^{{commit}}").strip()


def version(tag: str) -> tuple[list[int], bool, list[tuple[bool, int, str]]]:
    """Sorts as semver does: v1.10.0 after v1.9.0, and v2.0.0-rc.1 before v2.0.0."""
    main, _, before = tag.partition("+")[0].partition("-")
    words = re.findall(r"\d+|[^\d.]+", before)
    # Without the third part a release is after its candidates.
    return numbers(main), not before, [(not each.isdigit(), int(each) if each.isdigit() else 0, each) for each in words]


def numbers(text: str) -> list[int]:
    return [int(each) for each in re.findall(r"\d+", text)]


def verify(repository: Repository, target: Target) -> None:
    """Before a byte of the commit is written anywhere. Problem: no allowed signer signed it."""
    signers = repository.settings.allowed_signers
    if signers is None:
        return
    file = repository.settings.private / "allowed_signers"
    write(file, "".join(f"{line}\n" for line in signers))
    # A signature of another kind would be judged by the keys of this host's root.
    programs = [f"gpg.{kind}program=/bin/false" for kind in ("", "openpgp.", "x509.")]
    config = ["gpg.format=ssh", f"gpg.ssh.allowedSignersFile={file}", "gpg.minTrustLevel=fully", *programs]
    options = [word for each in config for word in ("-c", each)]
    what = ["verify-tag", f"refs/tags/{target.ref}"] if target.is_tag else ["verify-commit", target.commit]
    result = run(repository.words(*options, *what), 60, repository.env)
    if result.returncode != 0:
        why = last_line(result.stderr) if result.stderr.strip() else "it has no signature"
        raise Problem(f"{target} is not signed by an allowed signer: {why}")
    if target.is_tag:
        assert_own_name(repository, target)


def assert_own_name(repository: Repository, target: Target) -> None:
    """Else somebody could publish an old signed tag under a newer name."""
    lines = repository.git("cat-file", "tag", f"refs/tags/{target.ref}").splitlines()
    if f"tag {target.ref}" not in lines[: lines.index("")]:
        raise Problem(f"{target} is a signed tag with another name: somebody published it as {target.ref}")
