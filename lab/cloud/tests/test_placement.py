import unittest

from moto.moto_server.werkzeug_app import create_backend_app

from ..placement import add_placement_groups
from . import account

add_placement_groups()

SIGNED = "AWS4-HMAC-SHA256 Credential=lab/20260101/eu-west-3/ec2/aws4_request, SignedHeaders=host, Signature=0"


def call(action: str, **parameters: str) -> str:
    """As Terraform's provider asks: the answer's text, errors included."""
    client = create_backend_app("ec2").test_client()
    return client.post("/", data={"Action": action, **parameters}, headers={"Authorization": SIGNED}).text


class PlacementGroups(unittest.TestCase):
    def setUp(self) -> None:
        self.addCleanup(account.backend().reset)

    def test_a_group_is_made_shown_with_its_tags_and_deleted(self) -> None:
        tags = {"TagSpecification.1.ResourceType": "placement-group"}
        tags |= {"TagSpecification.1.Tag.1.Key": "Project", "TagSpecification.1.Tag.1.Value": "acme"}
        call("CreatePlacementGroup", GroupName="web", Strategy="spread", **tags)
        response = call("DescribePlacementGroups", **{"GroupName.1": "web"})
        for part in ("<groupName>web</groupName>", "<strategy>spread</strategy>", "<value>acme</value>"):
            self.assertIn(part, response)
        self.assertIn("InvalidPlacementGroup.Duplicate", call("CreatePlacementGroup", GroupName="web"))
        call("DeletePlacementGroup", GroupName="web")
        self.assertIn("InvalidPlacementGroup.Unknown", call("DescribePlacementGroups", **{"GroupName.1": "web"}))

    def test_an_instance_says_its_group_which_has_to_be_there(self) -> None:
        subnet = account.subnet("10.48.1.0/24")
        request = {"ImageId": account.IMAGE, "MinCount": "1", "MaxCount": "1", "SubnetId": subnet.id}
        request |= {"InstanceType": "t3.small", "Placement.GroupName": "web"}
        self.assertIn("InvalidPlacementGroup.Unknown", call("RunInstances", **request))
        call("CreatePlacementGroup", GroupName="web", Strategy="spread")
        call("RunInstances", **request)
        self.assertIn("<groupName>web</groupName>", call("DescribeInstances"))
