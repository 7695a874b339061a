"""A name is made once, and again once it was removed: moto makes it twice, and Terraform's provider then turns its pages
for ever; and it refuses the name that was removed as long as a later one is there."""

from typing import Any, cast

from moto.route53.exceptions import ResourceRecordAlreadyExists
from moto.route53.models import ChangeList, FakeZone, RecordSet

from .patching import replaces


def refuse_second_record_sets() -> None:
    @replaces(FakeZone)
    def add_rrset(original: Any, zone: FakeZone, record_set: dict[str, Any]) -> RecordSet:
        # moto makes it of this class, too, though it says that the class is only half of one.
        wanted = cast(Any, RecordSet)(record_set)
        if any(_key(each) == _key(wanted) for each in zone.rrsets):
            raise ResourceRecordAlreadyExists(name=wanted.name, _type=wanted.type)
        return original(zone, record_set)

    @replaces(ChangeList)
    def __contains__(*_: Any) -> bool:
        """moto asks what was ever made, before it asks `add_rrset`, which looks at what is there."""
        return False


def _key(record_set: RecordSet) -> tuple[str, str | None, str | None]:
    return record_set.name, record_set.type, record_set.set_identifier
