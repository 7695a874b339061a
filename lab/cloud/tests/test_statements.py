import unittest
from typing import Any

from ..statements import Caller, Decision, Policies, Request, decide

CALLER = Caller("arn:aws:sts::1:assumed-role/db/i-1", "arn:aws:iam::1:role/db", "1")
BUCKET = "arn:aws:s3:::backups"
OWN = {"Effect": "Allow", "Action": ["s3:GetObject", "s3:Delete*"], "Resource": f"{BUCKET}/db-1/*"}
LIST = {
    "Effect": "Allow",
    "Action": "s3:ListBucket",
    "Resource": BUCKET,
    "Condition": {"StringLike": {"s3:prefix": ["db-1/*"]}},
}
TLS_ONLY = {
    "Effect": "Deny",
    "Principal": "*",
    "Action": "s3:*",
    "Resource": [BUCKET, f"{BUCKET}/*"],
    "Condition": {"Bool": {"aws:SecureTransport": "false"}},
}


def ask(statements: list[Any], action: str, resource: str, **options: Any) -> Decision:
    request = Request(action, resource, options.get("context", {}))
    bucket = {"Statement": options["bucket"]} if "bucket" in options else None
    return decide(CALLER, request, Policies({"rights": {"Statement": statements}}, bucket))


class Statements(unittest.TestCase):
    def test_only_what_is_allowed_goes(self) -> None:
        self.assertTrue(ask([OWN], "s3:GetObject", f"{BUCKET}/db-1/a").is_allowed)
        for action, key in [("s3:PutObject", "db-1/a"), ("s3:GetObject", "db-2/a"), ("s3:GetObjectVersion", "db-1/a")]:
            self.assertFalse(ask([OWN], action, f"{BUCKET}/{key}").is_allowed, action)

    def test_a_star_covers_every_action_that_begins_so_whatever_its_case(self) -> None:
        self.assertTrue(ask([OWN], "s3:DeleteObjectVersion", f"{BUCKET}/db-1/a").is_allowed)
        self.assertTrue(ask([{**OWN, "Action": "S3:getobject"}], "s3:GetObject", f"{BUCKET}/db-1/a").is_allowed)

    def test_resources_know_case_and_brackets_are_only_brackets(self) -> None:
        self.assertFalse(ask([OWN], "s3:GetObject", f"{BUCKET}/DB-1/a").is_allowed)
        bracket = {**OWN, "Resource": f"{BUCKET}/[ab]/?"}
        self.assertTrue(ask([bracket], "s3:GetObject", f"{BUCKET}/[ab]/x").is_allowed)
        self.assertFalse(ask([bracket], "s3:GetObject", f"{BUCKET}/a/x").is_allowed)

    def test_a_deny_wins_over_any_allow(self) -> None:
        deny = {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}
        for statements in ([deny, OWN], [OWN, deny]):
            self.assertIn("denies", ask(statements, "s3:GetObject", f"{BUCKET}/db-1/a").reason)

    def test_a_prefix_has_to_be_named_to_list(self) -> None:
        self.assertTrue(ask([LIST], "s3:ListBucket", BUCKET, context={"s3:prefix": "db-1/x"}).is_allowed)
        for context in ({"s3:prefix": "db-2/"}, {}):
            self.assertFalse(ask([LIST], "s3:ListBucket", BUCKET, context=context).is_allowed)

    def test_everything_but(self) -> None:
        but = {"Effect": "Allow", "NotAction": "s3:Delete*", "NotResource": f"{BUCKET}/secret/*"}
        self.assertTrue(ask([but], "s3:GetObject", f"{BUCKET}/a").is_allowed)
        self.assertFalse(ask([but], "s3:DeleteObject", f"{BUCKET}/a").is_allowed)
        self.assertFalse(ask([but], "s3:GetObject", f"{BUCKET}/secret/a").is_allowed)


class BucketPolicies(unittest.TestCase):
    def test_plain_http_is_denied_where_the_bucket_asks_for_tls(self) -> None:
        for secure, is_expected in (("true", True), ("false", False)):
            context = {"aws:securetransport": secure}
            decision = ask([OWN], "s3:GetObject", f"{BUCKET}/db-1/a", context=context, bucket=[TLS_ONLY])
            self.assertEqual(decision.is_allowed, is_expected)

    def test_a_bucket_may_allow_what_the_role_does_not(self) -> None:
        allow = {"Effect": "Allow", "Principal": {"AWS": CALLER.role}, "Action": "s3:PutObject", "Resource": "*"}
        self.assertTrue(ask([], "s3:PutObject", f"{BUCKET}/a", bucket=[allow]).is_allowed)
        other = {**allow, "Principal": {"AWS": ["arn:aws:iam::1:role/web"]}}
        self.assertFalse(ask([], "s3:PutObject", f"{BUCKET}/a", bucket=[other]).is_allowed)

    def test_an_allow_for_the_account_leaves_it_to_the_roles_policies_and_a_deny_does_not(self) -> None:
        account = {"Principal": {"AWS": "arn:aws:iam::1:root"}, "Action": "s3:*", "Resource": "*"}
        self.assertFalse(ask([], "s3:GetObject", f"{BUCKET}/a", bucket=[{**account, "Effect": "Allow"}]).is_allowed)
        decision = ask([OWN], "s3:GetObject", f"{BUCKET}/db-1/a", bucket=[{**account, "Effect": "Deny"}])
        self.assertFalse(decision.is_allowed)

    def test_all_but_some_principals(self) -> None:
        deny = {"Effect": "Deny", "NotPrincipal": {"AWS": "arn:aws:iam::1:role/web"}, "Action": "*", "Resource": "*"}
        self.assertFalse(ask([OWN], "s3:GetObject", f"{BUCKET}/db-1/a", bucket=[deny]).is_allowed)
        deny["NotPrincipal"] = {"AWS": CALLER.role}
        self.assertTrue(ask([OWN], "s3:GetObject", f"{BUCKET}/db-1/a", bucket=[deny]).is_allowed)


class Conditions(unittest.TestCase):
    def is_allowed(self, condition: dict[str, Any], **context: str) -> bool:
        values = {name.replace("_", ":"): value for name, value in context.items()}
        statement = {**OWN, "Condition": condition}
        return ask([statement], "s3:GetObject", f"{BUCKET}/db-1/a", context=values).is_allowed

    def test_an_operator_that_the_lab_does_not_know_denies(self) -> None:
        for operator in ("StringSortOfLike", "ForAllValues:StringLike", "DateLessThan"):
            self.assertFalse(self.is_allowed({operator: {"s3:prefix": "*"}}, s3_prefix="x"), operator)
        deny = {"Effect": "Deny", "Action": "*", "Resource": "*", "Condition": {"Odd": {"a": "b"}}}
        decision = ask([OWN, deny], "s3:GetObject", f"{BUCKET}/db-1/a")
        self.assertIn("does not know the condition operator Odd", decision.reason)

    def test_a_policy_variable_denies(self) -> None:
        self.assertFalse(
            self.is_allowed({"StringEquals": {"s3:prefix": "${aws:username}"}}, s3_prefix="${aws:username}")
        )
        own = {**OWN, "Resource": f"{BUCKET}/${{aws:userid}}/*"}
        self.assertFalse(ask([own], "s3:GetObject", f"{BUCKET}/${{aws:userid}}/a").is_allowed)

    def test_a_key_that_the_call_does_not_have(self) -> None:
        self.assertFalse(self.is_allowed({"StringEquals": {"s3:prefix": "x"}}))
        self.assertTrue(self.is_allowed({"StringEqualsIfExists": {"s3:prefix": "x"}}))
        self.assertFalse(self.is_allowed({"StringEqualsIfExists": {"s3:prefix": "x"}}, s3_prefix="y"))
        self.assertTrue(self.is_allowed({"StringNotEquals": {"s3:prefix": "x"}}))
        self.assertTrue(self.is_allowed({"Null": {"s3:prefix": "true"}}))
        self.assertFalse(self.is_allowed({"Null": {"s3:prefix": "true"}}, s3_prefix="x"))

    def test_numbers_and_addresses(self) -> None:
        self.assertTrue(self.is_allowed({"NumericLessThanEquals": {"s3:max-keys": "10"}}, **{"s3_max-keys": "9"}))
        self.assertFalse(self.is_allowed({"NumericLessThanEquals": {"s3:max-keys": "10"}}, **{"s3_max-keys": "many"}))
        self.assertTrue(self.is_allowed({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}, aws_sourceip="10.1.2.3"))
        self.assertFalse(self.is_allowed({"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}}, aws_sourceip="10.1.2.3"))

    def test_all_conditions_have_to_hold(self) -> None:
        both = {"StringLike": {"s3:prefix": "a*", "s3:delimiter": "/"}}
        self.assertFalse(self.is_allowed(both, s3_prefix="ab"))
        self.assertTrue(self.is_allowed(both, s3_prefix="ab", s3_delimiter="/"))
