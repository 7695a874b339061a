import unittest

from ..refusal import Refusal
from ..s3_actions import delete_needs, needs
from ..s3_call import Call, by_path, call_of


def call(line: str, **headers: str) -> "Call":
    method, _, target = line.partition(" ")
    environ = {"REQUEST_METHOD": method, "PATH_INFO": target.partition("?")[0], "REQUEST_URI": target}
    environ |= {"QUERY_STRING": target.partition("?")[2]}
    return call_of(environ | {f"HTTP_X_AMZ_{name.upper()}": value for name, value in headers.items()})


class Actions(unittest.TestCase):
    def expect(self, line: str, *expected: str, **headers: str) -> None:
        actual = needs(call(line, **headers))
        self.assertEqual([f"{action} {resource[13:]}" for action, resource in actual], [*expected])

    def test_objects(self) -> None:
        for line, action in {
            "GET /b/k": "s3:GetObject",
            "HEAD /b/k": "s3:GetObject",
            "GET /b/k?versionId=1": "s3:GetObjectVersion",
            "PUT /b/k": "s3:PutObject",
            "DELETE /b/k": "s3:DeleteObject",
            "DELETE /b/k?versionId=null": "s3:DeleteObjectVersion",
            "DELETE /b/k?versionId=": "s3:DeleteObjectVersion",
            "POST /b/k?uploads": "s3:PutObject",
            "PUT /b/k?partNumber=1&uploadId=u": "s3:PutObject",
            "POST /b/k?uploadId=u": "s3:PutObject",
            "GET /b/k?uploadId=u": "s3:ListMultipartUploadParts",
            "DELETE /b/k?uploadId=u": "s3:AbortMultipartUpload",
            "PUT /b/k?retention": "s3:PutObjectRetention",
            "PUT /b/k?legal-hold": "s3:PutObjectLegalHold",
            "PUT /b/k?acl&versionId=1": "s3:PutObjectVersionAcl",
            "DELETE /b/k?tagging": "s3:DeleteObjectTagging",
        }.items():
            self.expect(line, f"{action} b/k")

    def test_buckets(self) -> None:
        for line, action in {
            "GET /b?list-type=2&prefix=p": "s3:ListBucket",
            "HEAD /b": "s3:ListBucket",
            "GET /b/?versions&prefix=p": "s3:ListBucketVersions",
            "GET /b?uploads": "s3:ListBucketMultipartUploads",
            "GET /b?location": "s3:GetBucketLocation",
            "PUT /b": "s3:CreateBucket",
            "DELETE /b": "s3:DeleteBucket",
            "PUT /b?versioning": "s3:PutBucketVersioning",
            "PUT /b?lifecycle": "s3:PutLifecycleConfiguration",
            "DELETE /b?lifecycle": "s3:PutLifecycleConfiguration",
            "PUT /b?policy": "s3:PutBucketPolicy",
            "DELETE /b?policy": "s3:DeleteBucketPolicy",
            "PUT /b?object-lock": "s3:PutBucketObjectLockConfiguration",
            "PUT /b?encryption": "s3:PutEncryptionConfiguration",
            "PUT /b?acl": "s3:PutBucketAcl",
        }.items():
            self.expect(line, f"{action} b")
        self.expect("GET /", "s3:ListAllMyBuckets *")

    def test_what_headers_ask_for_besides(self) -> None:
        both = ("s3:DeleteObjectVersion b/k", "s3:BypassGovernanceRetention b/k")
        self.expect("DELETE /b/k?versionId=1", *both, bypass_governance_retention="True")
        self.expect("PUT /b/k", "s3:PutObject b/k", "s3:PutObjectAcl b/k", acl="public-read")
        self.expect("PUT /b/k", "s3:PutObject b/k", "s3:PutObjectRetention b/k", object_lock_mode="GOVERNANCE")
        self.expect("PUT /b/k", "s3:PutObject b/k", "s3:GetObject o/s p", copy_source="/o/s%20p")
        self.expect("PUT /b/k", "s3:PutObject b/k", "s3:GetObjectVersion o/s", copy_source="o/s?versionId=1")

    def test_deleting_several_objects_is_about_each(self) -> None:
        several = call("POST /b?delete", bypass_governance_retention="true")
        self.assertEqual(delete_needs(several, "k", None)[0][0], "s3:DeleteObject")
        actual = delete_needs(several, "k", "1")
        bucket = "arn:aws:s3:::b/k"
        self.assertEqual(actual, [("s3:DeleteObjectVersion", bucket), ("s3:BypassGovernanceRetention", bucket)])

    def test_a_call_that_is_not_known_is_refused(self) -> None:
        for line in (
            "GET /b?versioning&lifecycle",
            "GET /b/k?unheard-of",
            "POST /b",
            "POST /b/k",
            "PATCH /b/k",
            "PUT /b?location",
            "GET /latest/meta-data/",
            "GET /moto-api/data.json",
            "GET //b/k",
            "GET /b/k#x",
        ):
            with self.assertRaises(Refusal, msg=line):
                needs(call(line))

    def test_names_and_keys(self) -> None:
        odd = call("GET /b/a%20b/%3Fc%2Fd+e")
        self.assertEqual((odd.bucket, odd.key), ("b", "a b/?c/d+e"))
        environ = {"PATH_INFO": "/a b", "REQUEST_URI": "/a%20b?acl", "HTTP_X_FORWARDED_HOST": "b.s3.lab.test:443"}
        moved = by_path(environ, "s3.lab.test")
        self.assertEqual((moved["PATH_INFO"], moved["REQUEST_URI"]), ("/b/a b", "/b/a%20b?acl"))
        environ["HTTP_X_FORWARDED_HOST"] = "s3.lab.test"
        self.assertEqual(by_path(environ, "s3.lab.test")["PATH_INFO"], "/a b")

    def test_what_conditions_may_ask(self) -> None:
        context = call("GET /b?prefix=a%2Fb&delimiter=/&versionId=1", acl="private").context()
        expected = {"s3:prefix": "a/b", "s3:delimiter": "/", "s3:versionid": "1", "s3:x-amz-acl": "private"}
        self.assertEqual(context, expected)
