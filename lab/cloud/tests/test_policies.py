import unittest

from ..policies import applicable

TLS_ONLY = {"Effect": "Deny", "Action": "s3:*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}
OTHER = {"Effect": "Allow", "Action": "s3:GetObject", "Condition": {"StringEquals": {"aws:PrincipalTag/x": "y"}}}


class SecureTransport(unittest.TestCase):
    def test_a_statement_against_plain_http_does_not_concern_a_call_over_tls(self) -> None:
        self.assertEqual(applicable({"Statement": [TLS_ONLY]}, encrypted=True)["Statement"], [])

    def test_it_concerns_a_call_over_plain_http(self) -> None:
        statement = applicable({"Statement": TLS_ONLY}, encrypted=False)["Statement"][0]
        self.assertEqual(statement, {"Effect": "Deny", "Action": "s3:*", "Condition": {}})

    def test_other_conditions_are_left_alone(self) -> None:
        self.assertEqual(applicable({"Statement": [OTHER]}, encrypted=False)["Statement"], [OTHER])
