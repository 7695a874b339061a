"""Checks of the host's firewall, rule by rule against the port list of the description."""

from __future__ import annotations

import re
from typing import Any

from ansible.module_utils.strata_chains import accept_rules, jumps
from ansible.module_utils.strata_live import TOOL, is_in_force, kernel_rules, rules_in_use, versions
from ansible.module_utils.strata_ufw import current_rules, read, ufw_arguments
from host_checks import attempt, report, unit_properties


def rules(expected: dict[str, Any]) -> str:
    """{rules, docker}: UFW's files hold exactly the described rules, and the kernel has what the files hold."""
    # Not whether the unit runs: `ufw enable` sets the rules without it, and the unit sets them at boot.
    problems = []
    if unit_properties("ufw.service", "UnitFileState").get("UnitFileState") != "enabled":
        problems.append("UFW does not start at boot")
    if "Status: active" not in attempt("ufw", "status").stdout:
        problems.append("UFW is off: every port is open")
    described = rules_in_use(expected["rules"])
    ours, foreign = current_rules()
    problems += [f"missing rule: {' '.join(ufw_arguments(key))}" for key in described if key not in ours]
    problems += [f"rule that is not described: {' '.join(ufw_arguments(key))}" for key in ours if key not in described]
    problems += [f"rule that is not described: {' '.join(words)}" for words in foreign]
    if not re.search(r'^DEFAULT_INPUT_POLICY="DROP"', read("/etc/default/ufw"), re.MULTILINE):
        problems.append("the default is not to refuse")
    problems += [problem for version in versions() for problem in kernel_problems(version, expected["docker"])]
    return report(problems, f"{len(described)} rules, in force in the kernel")


def kernel_problems(version: int, docker: bool) -> list[str]:
    tool, _ = TOOL[version]
    live = kernel_rules(tool)
    problems = []
    if not is_in_force(version, docker):
        problems.append(f"the kernel's rules ({tool}) differ from UFW's files")
    problems += [f"{tool}: `{line}` lets in what is not described" for line in accept_rules(live, "INPUT")]
    if docker and "-N DOCKER\n" in live:
        places, too_late = jumps(live, "FORWARD", "DOCKER-USER")
        if not places or too_late:
            problems.append(f"{tool}: Docker accepts packets before our chain is asked")
    return problems
