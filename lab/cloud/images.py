"""The machine images of the lab's account: Debian's own account and names, so that real lookups find them."""

import json
from pathlib import Path

DEBIAN = "136693071363"
ALIASES = {"ami-0deb1200000000000": "strata-debian-12", "ami-0deb1300000000000": "strata-debian-13"}
RELEASES = {"ami-0deb1200000000000": "debian-12", "ami-0deb1300000000000": "debian-13"}
BUILT = "20261101"


def write_catalogue(path: Path) -> None:
    """moto reads its images from a file named by MOTO_AMIS_PATH when it is imported."""
    path.write_text(json.dumps([_image(ami_id, release) for ami_id, release in RELEASES.items()]))


def _image(ami_id: str, release: str) -> dict[str, object]:
    return {
        "ami_id": ami_id,
        "name": f"{release}-amd64-{BUILT}-0001",
        "description": f"{release} (lab image, runs as a system container)",
        "owner_id": DEBIAN,
        "image_location": f"{DEBIAN}/{release}-amd64-{BUILT}-0001",
        "public": True,
        "architecture": "x86_64",
        "state": "available",
        "creation_date": f"{BUILT[:4]}-{BUILT[4:6]}-{BUILT[6:]}T00:00:00.000Z",
        "platform": None,
        "image_type": "machine",
        "hypervisor": "xen",
        "root_device_name": "/dev/xvda",
        "root_device_type": "ebs",
        "virtualization_type": "hvm",
        "sriov": "simple",
    }
