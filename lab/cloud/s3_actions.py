"""Which IAM actions a call of S3 needs, as AWS documents them. A call that is not listed here is refused."""

from urllib.parse import parse_qs, unquote, urlparse

from .refusal import Refusal
from .s3_call import Call

#: An action and the ARN it is about.
Need = tuple[str, str]

#: For each sub-resource of a bucket: the actions to read, write and delete it.
BUCKET: dict[str, tuple[str, str, str]] = {
    "accelerate": ("GetAccelerateConfiguration", "PutAccelerateConfiguration", ""),
    "acl": ("GetBucketAcl", "PutBucketAcl", ""),
    "analytics": ("GetAnalyticsConfiguration", "PutAnalyticsConfiguration", "PutAnalyticsConfiguration"),
    "cors": ("GetBucketCORS", "PutBucketCORS", "PutBucketCORS"),
    "encryption": ("GetEncryptionConfiguration", "PutEncryptionConfiguration", "PutEncryptionConfiguration"),
    "inventory": ("GetInventoryConfiguration", "PutInventoryConfiguration", "PutInventoryConfiguration"),
    "lifecycle": ("GetLifecycleConfiguration", "PutLifecycleConfiguration", "PutLifecycleConfiguration"),
    "location": ("GetBucketLocation", "", ""),
    "logging": ("GetBucketLogging", "PutBucketLogging", ""),
    "metrics": ("GetMetricsConfiguration", "PutMetricsConfiguration", "PutMetricsConfiguration"),
    "notification": ("GetBucketNotification", "PutBucketNotification", ""),
    "object-lock": ("GetBucketObjectLockConfiguration", "PutBucketObjectLockConfiguration", ""),
    "ownershipControls": (
        "GetBucketOwnershipControls",
        "PutBucketOwnershipControls",
        "PutBucketOwnershipControls",
    ),
    "policy": ("GetBucketPolicy", "PutBucketPolicy", "DeleteBucketPolicy"),
    "policyStatus": ("GetBucketPolicyStatus", "", ""),
    "publicAccessBlock": ("GetBucketPublicAccessBlock", "PutBucketPublicAccessBlock", "PutBucketPublicAccessBlock"),
    "replication": (
        "GetReplicationConfiguration",
        "PutReplicationConfiguration",
        "PutReplicationConfiguration",
    ),
    "requestPayment": ("GetBucketRequestPayment", "PutBucketRequestPayment", ""),
    "tagging": ("GetBucketTagging", "PutBucketTagging", "PutBucketTagging"),
    "uploads": ("ListBucketMultipartUploads", "", ""),
    "versioning": ("GetBucketVersioning", "PutBucketVersioning", ""),
    "versions": ("ListBucketVersions", "", ""),
    "website": ("GetBucketWebsite", "PutBucketWebsite", "DeleteBucketWebsite"),
    "": ("ListBucket", "CreateBucket", "DeleteBucket"),
}
#: The same of an object; `*` becomes `Version` when the call names one.
OBJECT: dict[str, tuple[str, str, str]] = {
    "acl": ("GetObject*Acl", "PutObject*Acl", ""),
    "attributes": ("GetObject*Attributes", "", ""),
    "legal-hold": ("GetObjectLegalHold", "PutObjectLegalHold", ""),
    "retention": ("GetObjectRetention", "PutObjectRetention", ""),
    "tagging": ("GetObject*Tagging", "PutObject*Tagging", "DeleteObject*Tagging"),
    "uploadId": ("ListMultipartUploadParts", "PutObject", "AbortMultipartUpload"),
    "": ("GetObject*", "PutObject", "DeleteObject*"),
}
OBJECT_POST = {"restore": "RestoreObject", "uploadId": "PutObject", "uploads": "PutObject"}
#: Headers by which an upload does more than to upload.
ALSO = {
    "x-amz-acl": "PutObjectAcl",
    "x-amz-grant-full-control": "PutObjectAcl",
    "x-amz-grant-read": "PutObjectAcl",
    "x-amz-grant-read-acp": "PutObjectAcl",
    "x-amz-grant-write": "PutObjectAcl",
    "x-amz-grant-write-acp": "PutObjectAcl",
    "x-amz-object-lock-legal-hold": "PutObjectLegalHold",
    "x-amz-object-lock-mode": "PutObjectRetention",
    "x-amz-object-lock-retain-until-date": "PutObjectRetention",
    "x-amz-tagging": "PutObjectTagging",
}
COLUMN = {"GET": 0, "HEAD": 0, "PUT": 1, "DELETE": 2}


def needs(call: Call) -> list[Need]:
    """Everything that has to be allowed for the call to go; deleting several objects is judged one by one elsewhere.

    :raises Refusal: for a call that the lab does not know.
    """
    if not call.bucket:
        listing = call.method == "GET" and not call.subresource
        return [("s3:ListAllMyBuckets", call.arn())] if listing else _unknown(call)
    if not call.key:
        return [(f"s3:{_listed(call, BUCKET)}", call.arn())]
    action = OBJECT_POST.get(call.subresource) if call.method == "POST" else _listed(call, OBJECT)
    if not action:
        return _unknown(call)
    found = [(f"s3:{action.replace('*', 'Version' if 'versionId' in call.query else '')}", call.arn())]
    return [*found, *_bypass(call), *_upload(call), *_source(call)]


def delete_needs(call: Call, key: str, version: str | None) -> list[Need]:
    """What deleting one object of many needs."""
    action = "s3:DeleteObject" if version is None else "s3:DeleteObjectVersion"
    return [(action, call.arn(key)), *((name, call.arn(key)) for name, _ in _bypass(call))]


def _listed(call: Call, table: dict[str, tuple[str, str, str]]) -> str:
    actions = table.get(call.subresource)
    action = actions[COLUMN[call.method]] if actions and call.method in COLUMN else ""
    return action or _unknown(call)[0][0]


def _bypass(call: Call) -> list[Need]:
    asked = call.header("x-amz-bypass-governance-retention").lower() == "true"
    return [("s3:BypassGovernanceRetention", call.arn())] if asked else []


def _upload(call: Call) -> list[Need]:
    if call.method not in ("PUT", "POST"):
        return []
    return [(f"s3:{action}", call.arn()) for action in sorted({ALSO[name] for name in ALSO if call.header(name)})]


def _source(call: Call) -> list[Need]:
    """A copy also reads."""
    header = call.header("x-amz-copy-source")
    if not header:
        return []
    source = urlparse(header)
    bucket, _, key = unquote(source.path).lstrip("/").partition("/")
    action = "s3:GetObjectVersion" if "versionId" in parse_qs(source.query) else "s3:GetObject"
    return [(action, f"arn:aws:s3:::{bucket}/{key}")]


def _unknown(call: Call) -> list[Need]:
    what = f"{call.method} {'object' if call.key else 'bucket'}?{call.subresource}"
    raise Refusal(405, "MethodNotAllowed", "The lab does not know this call of S3.", f"{what} is not known")
