import unittest

from moto.moto_server.werkzeug_app import create_backend_app
from moto.route53.models import route53_backends

from ..record_sets import refuse_second_record_sets

refuse_second_record_sets()

SIGNED = "AWS4-HMAC-SHA256 Credential=lab/20260101/us-east-1/route53/aws4_request, SignedHeaders=host, Signature=0"
CHANGE = """<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes><Change>
<Action>{action}</Action><ResourceRecordSet><Name>{name}</Name><Type>{type}</Type><TTL>300</TTL>
<ResourceRecords><ResourceRecord><Value>{value}</Value></ResourceRecord></ResourceRecords></ResourceRecordSet>
</Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>"""


class RecordSets(unittest.TestCase):
    def setUp(self) -> None:
        backend = route53_backends["123456789012"]["aws"]
        self.addCleanup(backend.reset)
        self.zone = backend.create_hosted_zone("lab.test", private_zone=False)

    def change(self, action: str, value: str, type: str = "A", name: str = "www.lab.test") -> str:
        client = create_backend_app("route53").test_client()
        path = f"/2013-04-01{self.zone.id}/rrset"
        data = CHANGE.format(action=action, value=value, type=type, name=name)
        return client.post(path, data=data, headers={"Authorization": SIGNED}).text

    def values(self) -> list[list[str]]:
        return [each.records for each in self.zone.rrsets if each.name == "www.lab.test."]

    def test_a_name_is_made_once_and_changed_as_often_as_wanted(self) -> None:
        self.assertIn("INSYNC", self.change("CREATE", "198.19.0.1"))
        self.assertIn("but it already exists", self.change("CREATE", "198.19.0.2"))
        self.assertEqual(self.values(), [["198.19.0.1"]])
        self.change("UPSERT", "198.19.0.3")
        self.assertEqual(self.values(), [["198.19.0.3"]])
        self.change("CREATE", "::1", type="AAAA")
        self.assertEqual(self.values(), [["198.19.0.3"], ["::1"]])

    def test_a_name_that_was_removed_is_made_again_beside_later_ones(self) -> None:
        for name in ("www.lab.test", "a.lab.test", "xyz.lab.test", "later.www.lab.test"):
            self.change("CREATE", "198.19.0.1", name=name)
        self.change("CREATE", "::1", type="AAAA")
        self.assertIn("INSYNC", self.change("DELETE", "198.19.0.1"))
        self.assertEqual(self.values(), [["::1"]])
        self.assertIn("INSYNC", self.change("CREATE", "198.19.0.1"))
        self.assertIn("but it already exists", self.change("CREATE", "198.19.0.1"))
        self.assertEqual(self.values(), [["::1"], ["198.19.0.1"]])


if __name__ == "__main__":
    unittest.main()
