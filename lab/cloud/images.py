"""The lab's machine images, with the owners and names of the real publishers, so that AMI lookups find them."""

import json
from dataclasses import dataclass
from pathlib import Path

BUILT = "20261101"
DEBIAN = "136693071363"
FCK_NAT = "568608671756"


@dataclass(frozen=True)
class Image:
    ami_id: str
    #: of the image in Incus
    alias: str
    owner: str
    name: str


IMAGES = [
    Image("ami-0deb1200000000000", "strata-debian-12", DEBIAN, f"debian-12-amd64-{BUILT}-0001"),
    Image("ami-0deb1300000000000", "strata-debian-13", DEBIAN, f"debian-13-amd64-{BUILT}-0001"),
    # A replacement with the name of the real image: the same behaviour, other contents.
    Image("ami-0fc0a700000000000", "strata-fck-nat", FCK_NAT, f"fck-nat-al2023-hvm-1.4.0-{BUILT}-x86_64-ebs"),
]
ALIASES = {image.ami_id: image.alias for image in IMAGES}


def write_catalogue(path: Path) -> None:
    """moto reads its images from a file named by MOTO_AMIS_PATH when it is imported."""
    path.write_text(json.dumps([_entry(image) for image in IMAGES]))


def _entry(image: Image) -> dict[str, object]:
    return {
        "ami_id": image.ami_id,
        "name": image.name,
        "description": f"{image.alias} (lab image, runs as a system container)",
        "owner_id": image.owner,
        "image_location": f"{image.owner}/{image.name}",
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
