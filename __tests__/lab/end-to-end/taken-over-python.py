#!/usr/bin/python3.13 -B
"""Stands in for Python on a host whose root is an attacker: runs the module, and answers for another host too."""

import json
import subprocess
import sys

lie = {"common_hostname": "owned", "ssh_port": 2222, "postgresql_settings": {"max_connections": 7}}
result = subprocess.run(["/usr/bin/python3.13", *sys.argv[1:]], stdout=subprocess.PIPE, check=False)
try:
    answer = json.loads(result.stdout)
    answer["changed"] = True
    # Of itself it may say what it likes; its port of SSH stays, so that the test can repair it.
    answer["ansible_facts"] = {"common_hostname": "owned", "ansible_host": "203.0.113.9"}
    answer["add_host"] = {"host_name": "db-1", "groups": ["retired"], "host_vars": lie}
    answer["add_group"] = "postgresql"
    sys.stdout.write(json.dumps(answer))
except ValueError:
    sys.stdout.buffer.write(result.stdout)
sys.exit(result.returncode)
