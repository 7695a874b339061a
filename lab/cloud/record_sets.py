"""Record sets are unique, and can be created again after a deletion. moto allows duplicates, with which Terraform's provider
pages for ever; and it refuses to create a deleted record set again while a later one exists."""

from typing import Any, cast

from moto.route53.exceptions import ResourceRecordAlreadyExists
from moto.route53.models import ChangeList, FakeZone, RecordSet

from .patching import replaces


def refuse_second_record_sets() -> None:
    @replaces(FakeZone)
    def add_rrset(original: Any, zone: FakeZone, record_set: dict[str, Any]) -> RecordSet:
        # `cast`, because moto declares the class abstract and instantiates it all the same.
        new = cast(Any, RecordSet)(record_set)
        if any(_key(each) == _key(new) for each in zone.rrsets):
            raise ResourceRecordAlreadyExists(name=new.name, _type=new.type)
        return original(zone, record_set)

    @replaces(ChangeList)
    def __contains__(*_: Any) -> bool:
        """Disables moto's check against all earlier changes; `add_rrset` above checks the existing record sets."""
        return False


def _key(record_set: RecordSet) -> tuple[str, str | None, str | None]:
    return record_set.name, record_set.type, record_set.set_identifier
