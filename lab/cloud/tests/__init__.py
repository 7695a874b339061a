import os
import tempfile
from pathlib import Path

from ..images import write_catalogue

# moto reads these when it is imported, so they have to be here.
_catalogue = Path(tempfile.mkdtemp(prefix="strata-cloud-images-"), "images.json")
write_catalogue(_catalogue)
os.environ["MOTO_AMIS_PATH"] = str(_catalogue)
os.environ["S3_IGNORE_SUBDOMAIN_BUCKETNAME"] = "true"
