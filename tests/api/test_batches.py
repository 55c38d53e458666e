"""`id=a&id=b`: several records at once."""

import pytest

from records.choices import State
from records.models import FormerId
from tests.api.asking import fault, found
from tests.api.cast import KINDS, RESOURCES, cast, withdraw
from tests.api.payloads import PAYLOADS
from tests.api.reading import ROOT, get
from tests.factories import make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("resource", RESOURCES)
def test_several_at_once(resource: str) -> None:
    cast(1)
    cast(2)
    one = PAYLOADS[resource]["id"]
    two = one.replace("-1", "-2", 1)
    assert found(resource, f"id={one}") == [one]
    assert found(resource, f"id={two}&id={one}&id={two}") == [one, two]
    # What a list shows is what the detail shows.
    (row,) = get(f"{resource}/?id={one}")["results"]
    assert row == get(f"{resource}/{one}/")


@pytest.mark.parametrize("resource", RESOURCES)
def test_former_withdrawn_draft_and_unknown(resource: str) -> None:
    cast(1)
    cast(2)
    one = PAYLOADS[resource]["id"]
    two = one.replace("-1", "-2", 1)
    # A former id gives the kept record, which is given once.
    assert found(resource, f"id=old-a-{one}") == [one]
    assert found(resource, f"id=old-a-{one}&id={one}&id=old-b-{one}&id={two}") == [one, two]
    # A withdrawn one is left out, also by a former id.
    kind = KINDS[resource]
    withdraw(kind.objects.get(public_id=two))
    assert found(resource, f"id={two}&id={one}") == [one]
    assert found(resource, f"id={two}") == []
    assert found(resource, f"id=old-a-{two}") == []
    # A draft was never there, nor was what leads to it.
    kind.objects.filter(public_id=one).update(state=State.DRAFT)
    for asked in (one, f"old-a-{one}", "never-was"):
        told = fault(f"{resource}/?id={two}&id={asked}")
        assert (told["parameter"], told["code"]) == ("id", "unknown_id")
        assert told["detail"].startswith(f"No {resource} record has the id “{asked}”.")
        assert told["detail"].endswith(f" The ids are listed at /api/v1/{resource}/.")
        assert f"“{one}”?" not in told["detail"]


def test_an_unknown_id_with_its_nearest() -> None:
    assert fault("organizations/?id=ilo&id=desa-population-divsion") == {
        "parameter": "id",
        "code": "unknown_id",
        "detail": (
            "No organizations record has the id “desa-population-divsion”. Did you mean “desa-population-division”?"
            " The ids are listed at /api/v1/organizations/."
        ),
    }


@pytest.mark.parametrize(
    "value", ["ILO", "ilo,iom", "%20ilo", "ilo%0A", "ilo/", "'; DROP TABLE x; --", "..", "%25", "🐘"]
)
def test_nothing_but_an_id(value: str) -> None:
    assert fault(f"organizations/?id={value}")["code"] == "unknown_id"


def test_with_other_filters_orders_and_pages() -> None:
    ids = "id=ilo&id=iom&id=unhcr&id=kofi"
    assert fault(f"organizations/?{ids}")["detail"].startswith("No organizations record has the id “kofi”.")
    ids = "id=ilo&id=iom&id=unhcr"
    assert found("organizations", ids) == ["ilo", "iom", "unhcr"]
    assert found("organizations", f"{ids}&classification=un_specialized_agency") == ["ilo"]
    assert found("organizations", f"{ids}&any_name=iom") == ["iom"]
    page = get(f"organizations/?{ids}&ordering=-id&page_size=2")
    assert (page["count"], [row["id"] for row in page["results"]]) == (3, ["unhcr", "iom"])
    assert page["next"] == f"{ROOT}organizations/?{ids}&ordering=-id&page_size=2&page=2"
    page = get(page["next"].removeprefix(ROOT))
    assert [row["id"] for row in page["results"]] == ["ilo"]
    assert page["previous"] == f"{ROOT}organizations/?{ids}&ordering=-id&page_size=2&page=1"
    assert get(f"organizations/?{ids}&page_size=0")["count"] == 3


def test_a_page_of_ids_is_read_at_once() -> None:
    """As many as a page may hold, and the parameters that a request may have."""
    kind = KINDS["organizations"]
    for number in range(200):
        make(kind, public_id=f"n-{number:03}")
    ids = "&".join(f"id=n-{number:03}" for number in range(200))
    assert len(found("organizations", ids)) == 200
    assert get(f"organizations/?{'&'.join(['id=n-000'] * 990)}")["count"] == 1


def test_a_chain_of_ids_leads_no_further_than_they_say() -> None:
    """What a former id leads to is found by its own id, even where that is a former id too."""
    cast(1)
    FormerId.objects.create(resource="people", former_id="other-person-1", current_id="the-person-1")
    # Its own record is still published: the id leads on all the same, as the detail does.
    assert found("people", "id=other-person-1") == ["the-person-1"]
    # Ids of another resource are not meant.
    FormerId.objects.create(resource="areas", former_id="elsewhere", current_id="the-area-1")
    assert fault("people/?id=elsewhere")["code"] == "unknown_id"
