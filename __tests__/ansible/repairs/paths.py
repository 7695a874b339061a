"""Modules of roles and what they share, found as Ansible finds them."""

import glob
import os
import sys

import ansible.module_utils

ANSIBLE = os.path.join(os.path.dirname(__file__), "..", "..", "..", "ansible")
ansible.module_utils.__path__.append(os.path.join(ANSIBLE, "plugins", "module_utils"))
ansible.module_utils.__path__.extend(sorted(glob.glob(os.path.join(ANSIBLE, "roles", "*", "module_utils"))))
sys.path.append(ANSIBLE)
sys.path.extend(sorted(glob.glob(os.path.join(ANSIBLE, "roles", "*", "library"))))
