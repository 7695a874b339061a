"""The IAM actions that an S3 call requires, from AWS's documentation. Other calls are refused."""

from urllib.parse import parse_qs, unquote, urlparse

from .refusal import Refusal
from .s3_call import Call

#: An action and the ARN of its resource.
Need = tuple[str, str]

#: The actions to read, write and delete a sub-resource of a bucket.
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
#: The same for an object; `*` becomes `Version` if the call has a version id.
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
#: Headers of an upload that require another action.
HEADER_ACTIONS = {
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
    """All required actions of a call. For a bulk delete see `delete_needs`.

    :raises Refusal: for a call that the lab does not support.
    """
    if not call.bucket:
        listing = call.method == "GET" and not call.subresource
        return [("s3:ListAllMyBuckets", call.arn())] if listing else _unknown(call)
    if not call.key:
        return [(f"s3:{_action(call, BUCKET)}", call.arn())]
    action = OBJECT_POST.get(call.subresource) if call.method == "POST" else _action(call, OBJECT)
    if not action:
        return _unknown(call)
    object_needs = [(f"s3:{action.replace('*', 'Version' if 'versionId' in call.query else '')}", call.arn())]
    return [*object_needs, *_bypass(call), *_upload(call), *_source(call)]


def delete_needs(call: Call, key: str, version: str | None) -> list[Need]:
    """The required actions for one object of a bulk delete."""
    action = "s3:DeleteObject" if version is None else "s3:DeleteObjectVersion"
    return [(action, call.arn(key)), *((name, call.arn(key)) for name, _ in _bypass(call))]


def _action(call: Call, table: dict[str, tuple[str, str, str]]) -> str:
    actions = table.get(call.subresource)
    action = actions[COLUMN[call.method]] if actions and call.method in COLUMN else ""
    return action or _unknown(call)[0][0]


def _bypass(call: Call) -> list[Need]:
    is_bypass = call.header("x-amz-bypass-governance-retention").lower() == "true"
    return [("s3:BypassGovernanceRetention", call.arn())] if is_bypass else []


def _upload(call: Call) -> list[Need]:
    if call.method not in ("PUT", "POST"):
        return []
    return [
        (f"s3:{action}", call.arn())
        for action in sorted({HEADER_ACTIONS[name] for name in HEADER_ACTIONS if call.header(name)})
    ]


def _source(call: Call) -> list[Need]:
    """A copy also needs permission to read its source."""
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
