"""Merging two records of one kind, and making two of one again: whole or not at all."""

from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from meetings.models import (
    Activity,
    ActivityParticipation,
    Addressee,
    Document,
    DocumentFigure,
    DocumentLink,
    DocumentSymbol,
    Recommendation,
    Response,
    Source,
)
from organizations.models import (
    Area,
    Organization,
    OrganizationIdentifier,
    OrganizationName,
    OrganizationRelation,
    Person,
    PersonName,
)
from records.choices import State
from records.models import Change, FormerId, Part
from records.occasions import Occasion, opened
from records.services import states
from records.services.merging import COUNTING, merge, undo_merge
from records.services.whole import RefusedError
from records.structure import links_to, parts_of, sets_to
from tests.api.reading import ROOT, get
from tests.factories import make, version
from tests.records import kinds
from tests.records.kinds import RECORDS, log_since, standing
from tests.records.past import Mark, changed, everything, last, step
from tests.records.scenes import names, page_of, pointing, published, ready, without_a_trace

pytestmark = pytest.mark.django_db

#: On PostgreSQL: the locks on drafts and on ids, and the records in whose sets the ended one is.
LOCKS = 3 if connection.vendor == "postgresql" else 0

MERGEABLE: list[Any] = [Organization, Person, Document]
each = pytest.mark.parametrize("kind", MERGEABLE, ids=names)

#: Each way in which a row names a record of a kind, its own parts included.
WAYS: list[tuple[Any, Any, Any]] = [
    (kind, model, field)
    for kind in MERGEABLE
    for model, field in (
        *((part, part._meta.get_field(owner)) for part, owner in parts_of(kind)),
        *links_to(kind),
        *sets_to(kind),
    )
]
each_way = pytest.mark.parametrize(("kind", "model", "field"), WAYS, ids=[names(*way) for way in WAYS])


def has_twins(model: Any, field: Any) -> bool:
    """Whether two rows can say the same of two records."""
    return issubclass(model, Part) and field.name in model.natural and not set(model.natural) & set(COUNTING)


TWINS = [way for way in WAYS if has_twins(way[1], way[2])]


def twin(row: Any, field: Any, record: Any) -> Any:
    """The same as `row`, said of another record."""
    values = {found.attname: getattr(row, found.attname) for found in kinds.written_fields(type(row))}
    return make(type(row), **{**values, field.attname: record.pk})


def refused(service: Any, *arguments: Any) -> list[str]:
    with without_a_trace(), pytest.raises(RefusedError) as told:
        service(*arguments)
    return told.value.reasons


def now(record: Any) -> Any:
    return type(record).objects.get(pk=record.pk)


def address(record: Any) -> str:
    return f"{record.resource}/{record.public_id}/"


def scene(kind: Any) -> tuple[Any, Any]:
    """An ended and a kept record that are named in every way: one, the other, both, and each other."""
    ended, kept = published(kind), published(kind)
    for model, field in [(model, field) for each, model, field in WAYS if each is kind]:
        row = pointing(model, field, ended)
        pointing(model, field, kept)
        if field.many_to_many:
            getattr(row, field.name).add(kept)
        elif has_twins(model, field):
            twin(row, field, kept)
        if len(getattr(model, "owners", ())) == 2 and issubclass(model, Part):
            other = next(name for name in model.owners if name != field.name)
            make(model, **{field.name: ended, other: kept})
    if kind is Organization:
        for addressee in Addressee.objects.filter(organization__in=[ended, kept], responses=None):
            make(Response, addressee=addressee, number=1)
    for field in kind._meta.local_many_to_many:
        common, own = make(field.related_model), make(field.related_model)
        getattr(ended, field.name).add(common, own)
        getattr(kept, field.name).add(common)
    return ended, kept


def named(record: Any) -> dict[str, int]:
    """How many rows name a record in each way in which any does."""
    found = {}
    for kind, model, field in WAYS:
        if kind is type(record):
            count = model._default_manager.filter(**{field.name: record}).count()
            if count:
                found[names(model, field)] = count
    return found


# ---- merging --------------------------------------------------------------------------------------------------------


@each
def test_merge(kind: Any) -> None:
    ended, kept = published(kind), published(kind)
    before, then, mark = standing(ended), standing(kept), Mark()
    with opened(Occasion()) as occasion:
        merge(ended, kept)
    tombstone = now(ended)
    assert (tombstone.state, tombstone.withdrawn_reason) == ("withdrawn", f"Merged into {kept.public_id}.")
    assert now(kept).state == State.PUBLISHED
    assert version(kept) > (then.version or 0)
    # The log says of the ended id at last that it was merged, and where it leads.
    assert [action for action, _ in log_since(before, ended)][-1] == "merge"
    line = Change.objects.filter(resource=kind.resource, public_id=ended.public_id).order_by("id").last()
    assert line is not None
    assert (line.action, line.into) == ("merge", kept.public_id)
    assert {action for action, _ in log_since(then, kept)} == {"update"}
    reason = f"Merged {ended.public_id} into {kept.public_id}"
    assert {(e.history_change_reason, e.request_id, e.history_date) for e in mark.entries()} == {
        (reason, occasion.request_id, occasion.moment)
    }
    assert step(ended, "~") in mark.steps()
    # What clients see.
    answer = Client().get(f"/api/v1/{address(ended)}")
    assert (answer.status_code, answer["Location"]) == (301, f"{ROOT}{address(kept)}")
    assert get(address(kept))["referents"] == [ended.public_id]
    listed = get(f"{kind.resource}/?id={ended.public_id}")["results"]
    assert [row["id"] for row in listed] == [kept.public_id]


@each_way
def test_what_named_the_ended_names_the_kept(kind: Any, model: Any, field: Any) -> None:
    ended, kept = published(kind), published(kind)
    row = pointing(model, field, ended)
    page = page_of(row) if page_of(row) != ended else kept
    before = version(page)
    mark = Mark()
    merge(ended, kept)
    if field.many_to_many:
        assert list(getattr(row, field.name).all()) == [kept]
    else:
        assert getattr(now_row(row), field.name) == kept
    assert version(page) > before
    assert step(row, "~") in mark.steps()
    assert [entry.instance_type for entry in mark.entries() if entry.id == row.pk].count(model) == 1


def now_row(row: Any) -> Any:
    return type(row)._default_manager.get(pk=row.pk)


@pytest.mark.parametrize(("kind", "model", "field"), TWINS, ids=[names(*way) for way in TWINS])
def test_twins_are_put_together(kind: Any, model: Any, field: Any) -> None:
    ended, kept = published(kind), published(kind)
    row = pointing(model, field, ended)
    other = twin(row, field, kept)
    mark = Mark()
    merge(ended, kept)
    assert not model._default_manager.filter(pk=row.pk).exists()
    assert now_row(other) is not None
    assert (model.__name__, "-", row.pk) in mark.steps()
    # It is told as what it was: a row of the ended record.
    (gone,) = (entry for entry in mark.entries() if (entry.instance_type, entry.id) == (model, row.pk))
    assert getattr(gone, field.attname) == ended.pk


@pytest.mark.parametrize(
    ("kind", "model", "field"),
    [way for way in WAYS if way[2].many_to_many],
    ids=[names(*way) for way in WAYS if way[2].many_to_many],
)
def test_a_set_that_has_both_keeps_one(kind: Any, model: Any, field: Any) -> None:
    ended, kept = published(kind), published(kind)
    record = pointing(model, field, ended)
    getattr(record, field.name).add(kept, other := published(kind))
    merge(ended, kept)
    assert set(getattr(record, field.name).all()) == {kept, other}


def test_what_the_ended_had_in_a_set_the_kept_has() -> None:
    ended, kept = published(Document), published(Document)
    one, both = make(Organization), make(Organization)
    ended.issued_by.add(one, both)
    kept.issued_by.add(both)
    merge(ended, kept)
    assert set(kept.issued_by.all()) == {one, both}


@pytest.mark.parametrize("model", [OrganizationRelation, DocumentLink], ids=names)
def test_links_between_the_two_vanish(model: Any) -> None:
    kind = model._meta.get_field("other").related_model
    ended, kept = published(kind), published(kind)
    first = model.owners[0]
    make(model, **{first: ended, "other": kept})
    make(model, **{first: kept, "other": ended})
    stays = make(model, **{first: published(kind), "other": ended})
    merge(ended, kept)
    assert list(model.objects.values_list("pk", first, "other").filter(pk__gte=stays.pk - 2)) == [
        (stays.pk, getattr(stays, f"{first}_id"), kept.pk)
    ]


@each
def test_every_way_at_once(kind: Any) -> None:
    ended, kept = scene(kind)
    assert len(named(ended)) == len([way for way in WAYS if way[0] is kind])
    merge(ended, kept)
    assert named(ended) == {}
    assert get(address(kept))["referents"] == [ended.public_id]


def test_the_names_of_a_body_stay_known() -> None:
    ended = published(Organization, name="Old name", short_name="ON")
    kept = published(Organization, name="New name", short_name="NN")
    make(OrganizationName, organization=kept, name="ON", kind="misprint")
    make(OrganizationName, organization=ended, name="Older name", kind="former")
    make(OrganizationIdentifier, organization=ended, scheme="wikidata", value="Q1", pk=None)
    merge(ended, kept)
    assert set(kept.other_names.values_list("name", "kind")) == {
        ("ON", "misprint"),
        ("Older name", "former"),
        ("Old name", "other"),
    }
    assert list(kept.identifiers.values_list("scheme", "value")) == [("wikidata", "Q1")]
    assert [row["id"] for row in get("organizations/?any_name=old+name")["results"]] == [kept.public_id]


def test_the_acronym_of_a_body_stays_known() -> None:
    ended, kept = published(Organization, name="A body", short_name="AB"), published(Organization, name="A body")
    merge(ended, kept)
    assert list(kept.other_names.values_list("name", "kind")) == [("AB", "acronym")]


def test_the_name_of_a_person_stays_known() -> None:
    ended, kept = published(Person, name="A. Person"), published(Person, name="Ada Person")
    merge(ended, kept)
    assert list(PersonName.objects.filter(person=kept).values_list("name", "kind")) == [("A. Person", "other")]


def test_the_symbol_of_a_document_stays_known() -> None:
    ended, kept = published(Document, symbol="A/1"), published(Document, symbol="A/2")
    make(DocumentSymbol, document=ended, symbol="A/3")
    merge(ended, kept)
    assert set(kept.other_symbols.values_list("symbol", flat=True)) == {"A/1", "A/3"}


def test_figures_get_free_places() -> None:
    ended, kept = published(Document), published(Document)
    for document, position, value in ((kept, 0, 1), (ended, 0, 2), (ended, 1, 3), (ended, 7, 4)):
        make(DocumentFigure, document=document, position=position, value=value)
    merge(ended, kept)
    assert list(kept.figures.order_by("position").values_list("position", "value")) == [(0, 1), (1, 2), (2, 3), (7, 4)]


def test_responses_of_two_addressees_that_become_one() -> None:
    ended, kept = published(Organization), published(Organization)
    recommendation = make(Recommendation)
    theirs = make(Addressee, recommendation=recommendation, organization=ended)
    ours = make(Addressee, recommendation=recommendation, organization=kept)
    responses = [
        make(Response, addressee=ours, number=1, public_id="ours-1", reported="2004", implementation="in_progress"),
        make(Response, addressee=theirs, number=1, public_id="theirs-1", reported="2005", implementation="implemented"),
        make(Response, addressee=theirs, number=2, public_id="theirs-2", reported="2003"),
    ]
    merge(ended, kept)
    found = [(r.public_id, r.addressee_id, r.number) for r in map(now, responses)]
    assert found == [("ours-1", ours.pk, 1), ("theirs-1", ours.pk, 2), ("theirs-2", ours.pk, 3)]
    assert Addressee.objects.get(recommendation=recommendation).standing == "implemented"
    assert get("responses/theirs-1/")["display"] == f"{kept.name}: implemented"


def test_a_body_below_the_ended_takes_its_place() -> None:
    top = make(Organization)
    ended = published(Organization, parent=top)
    kept = published(Organization, parent=ended)
    child = make(Organization, parent=ended)
    merge(ended, kept)
    assert (now(kept).parent, now(child).parent, now(ended).parent) == (top, kept, top)


def test_a_body_above_the_ended() -> None:
    kept = published(Organization)
    ended = published(Organization, parent=kept)
    child = make(Organization, parent=ended)
    merge(ended, kept)
    assert (now(kept).parent, now(child).parent) == (None, kept)


def test_a_body_further_below_is_refused() -> None:
    ended = published(Organization)
    kept = published(Organization, parent=make(Organization, parent=ended))
    # What the database refuses in the middle leaves nothing of what was moved before.
    make(OrganizationName, organization=ended)
    make(ActivityParticipation, organization=ended)
    assert refused(merge, ended, kept) == [
        "The two cannot be merged: A record cannot stand below itself: choose another parent."
    ]


def test_filters_with_the_ended_id_find_the_kept() -> None:
    ended, kept = published(Organization), published(Organization)
    activity = published(Activity)
    make(ActivityParticipation, activity=activity, organization=ended, role="funder")
    merge(ended, kept)
    for body in (ended, kept):
        assert [row["id"] for row in get(f"activities/?funder={body.public_id}")["results"]] == [activity.public_id]


def test_former_ids_lead_on() -> None:
    one, two, three = (published(Organization) for _ in range(3))
    merge(one, two)
    merge(two, three)
    for body in (one, two):
        assert Client().get(f"/api/v1/{address(body)}")["Location"] == f"{ROOT}{address(three)}"
    assert get(address(three))["referents"] == sorted([one.public_id, two.public_id])


# ---- refused --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [kind for kind in RECORDS if kind not in MERGEABLE], ids=names)
def test_other_kinds_are_not_merged(kind: Any) -> None:
    assert refused(merge, published(kind), published(kind)) == [
        f"Records of this kind ({kind.resource}) are not merged."
    ]


def test_two_kinds_are_not_merged() -> None:
    assert refused(merge, published(Person), published(Organization)) == ["Only two records of one kind are merged."]


@each
def test_a_record_is_not_merged_with_itself(kind: Any) -> None:
    record = published(kind)
    assert refused(merge, record, now(record)) == ["A record is not merged with itself."]


@each
def test_only_what_is_published_is_merged(kind: Any) -> None:
    record, draft, withdrawn = published(kind), ready(kind), published(kind)
    states.withdraw(withdrawn, "Entered twice.")
    for other in (draft, withdrawn):
        told = [f"Only published records are merged; “{now(other).display}” ({other.public_id}) is not."]
        assert refused(merge, other, record) == refused(merge, record, other) == told


@each
def test_a_merged_record_is_not_merged_again(kind: Any) -> None:
    ended, kept = published(kind), published(kind)
    merge(ended, kept)
    assert refused(merge, ended, kept) == refused(merge, kept, ended) == refused(merge, ended, published(kind))


# ---- undoing --------------------------------------------------------------------------------------------------------


@each
def test_undoing_makes_everything_what_it_was(kind: Any) -> None:
    ended, kept = scene(kind)
    before, then = everything(), standing(ended)
    merge(ended, kept)
    assert len(changed(before, everything())) > 5
    of_kept, mark = standing(kept), Mark()
    with opened(Occasion()) as occasion:
        assert undo_merge(ended) == []
    assert changed(before, everything()) == {}
    assert not FormerId.objects.filter(resource=kind.resource).filter(former_id=ended.public_id).exists()
    # To the public the ended record is a new one, and then gets its rows.
    told = [action for action, _ in log_since(then, ended)]
    assert set(told[told.index("create") + 1 :]) <= {"update"}
    assert "merge" in told[: told.index("create")]
    assert {action for action, _ in log_since(of_kept, kept)} == {"update"}
    for record in (ended, kept):
        assert get(address(record))["referents"] == []
    reason = f"Undid: Merged {ended.public_id} into {kept.public_id}"
    assert {(e.history_change_reason, e.history_date) for e in mark.entries()} == {(reason, occasion.moment)}
    assert refused(undo_merge, ended) == ["This record was not merged."]
    # And all of it again.
    merge(ended, kept)
    assert undo_merge(ended) == []
    assert changed(before, everything()) == {}


def test_undoing_puts_a_body_below_the_other_again() -> None:
    ended = published(Organization, parent=make(Organization))
    kept = published(Organization, parent=ended)
    make(Organization, parent=ended)
    make(Organization, parent=kept)
    before = everything()
    merge(ended, kept)
    assert undo_merge(ended) == []
    assert changed(before, everything()) == {}


def test_merges_in_a_chain_are_undone_in_order() -> None:
    one, two, three = (published(Organization) for _ in range(3))
    rows = [make(ActivityParticipation, organization=body) for body in (one, two, three)]
    start = everything()
    merge(one, two)
    between = everything()
    merge(two, three)
    assert refused(undo_merge, one) == [
        f"{one.public_id} came to {three.public_id} by a later merge: undo that one first."
    ]
    assert undo_merge(two) == []
    assert changed(between, everything()) == {}
    assert Client().get(f"/api/v1/{address(one)}")["Location"] == f"{ROOT}{address(two)}"
    assert (get(address(two))["referents"], get(address(three))["referents"]) == ([one.public_id], [])
    assert undo_merge(one) == []
    assert changed(start, everything()) == {}
    assert [now_row(row).organization for row in rows] == [one, two, three]


def test_merges_on_one_occasion_are_undone_one_by_one() -> None:
    one, two, three = (published(Organization) for _ in range(3))
    start = everything()
    with opened(Occasion()):
        made = make(ActivityParticipation, organization=one)
        filled = everything()
        merge(one, two)
        between = everything()
        merge(two, three)
        assert undo_merge(two) == []
        assert changed(between, everything()) == {}
        assert undo_merge(one) == []
    assert changed(filled, everything()) == {}
    assert changed(start, everything()).keys() >= {"ActivityParticipation"}
    assert now_row(made).organization == one


def test_a_request_id_sent_twice_undoes_one_merge() -> None:
    ended, kept, others = published(Person), published(Person), [published(Person), published(Person)]
    for pair in ((ended, kept), others):
        with opened(Occasion(request_id="sent-twice")):
            merge(*pair)
    merged = everything()
    assert undo_merge(ended) == []
    assert set(changed(merged, everything())) <= {"Person", "PersonName", "Source"}
    assert now(others[0]).state == State.WITHDRAWN


def case() -> SimpleNamespace:
    """A merge, of which something is changed before it is undone."""
    c = SimpleNamespace(ended=published(Organization, name="Ended"), kept=published(Organization, name="Kept"))
    c.lead = make(ActivityParticipation, organization=c.ended, activity=make(Activity, public_id="a"), role="lead")
    c.document = make(Document)
    c.document.issued_by.add(c.ended)
    merge(c.ended, c.kept)
    c.name = OrganizationName.objects.get(organization=c.kept, name="Ended")
    return c


def test_what_somebody_changed_since_stays() -> None:
    c = case()
    other = make(Organization)
    kinds.save(now_row(c.lead), {"organization_id": other.pk})
    kinds.save(c.name, {"kind": "former"})
    c.document.issued_by.set([other])
    told = undo_merge(c.ended)
    assert sorted(told) == [
        f"Activity participation “{now(c.lead.activity).display}, Kept, Lead”: organization changed since, and stays.",
        f"Document “{c.document.public_id}”: issued by changed since, and stays.",
        "Organization name “Kept, Ended, Other name”: it was changed since, and stays.",
    ]
    assert (now_row(c.lead).organization, list(c.document.issued_by.all())) == (other, [other])
    assert list(now(c.kept).other_names.values_list("name", "kind")) == [("Ended", "former")]
    assert now(c.ended).state == State.PUBLISHED


def test_other_columns_that_somebody_changed_since_stay_too() -> None:
    c = case()
    kinds.save(now_row(c.lead), {"role": "funder", "stated": False})
    c.document.issued_by.add(other := make(Organization))
    assert undo_merge(c.ended) == []
    lead = now_row(c.lead)
    assert (lead.organization, lead.role, lead.stated) == (c.ended, "funder", False)
    assert set(c.document.issued_by.all()) == {c.ended, other}


def test_what_somebody_deleted_since_stays_away() -> None:
    c = case()
    name = str(now(c.lead.activity).display)
    now_row(c.lead).delete()
    c.name.delete()
    assert undo_merge(c.ended) == [f"Activity participation “{name}, Kept, Lead”: it was deleted since."]


def test_a_row_that_was_made_again_is_in_the_way() -> None:
    c = case()
    make(ActivityParticipation, organization=c.ended, activity=c.lead.activity, role="lead")
    (told,) = undo_merge(c.ended)
    assert told.endswith("There is the same activity participation already.")
    assert now_row(c.lead).organization == c.kept


def test_two_that_could_not_be_published_are_not_made() -> None:
    ended, kept = published(Organization), published(Organization)
    own = Source.objects.get(of_organization=kept)
    merge(ended, kept)
    own.delete()
    assert refused(undo_merge, ended) == [
        f"“{kept.name}” ({kept.public_id}) could then not be published.",
        "It has no source: name the paper and lines, or the document, that it rests on.",
    ]


def test_what_names_a_draft_is_not_made_public() -> None:
    area = published(Area)
    ended, kept = published(Organization, area=area), published(Organization)
    merge(ended, kept)
    states.return_to_draft(area)
    assert refused(undo_merge, ended) == [
        f"“{ended.name}” ({ended.public_id}) could then not be published.",
        f"Area: “{area.name}” ({area.public_id}) is a draft; publish it first.",
    ]


def test_a_record_that_was_not_merged() -> None:
    body = published(Organization)
    assert refused(undo_merge, body) == ["This record was not merged."]
    states.withdraw(body, "Merged into another.")
    assert refused(undo_merge, body) == ["This record was not merged."]


def test_a_merge_of_which_the_history_knows_nothing() -> None:
    ended, kept = published(Organization), published(Organization)
    FormerId.objects.create(resource="organizations", former_id=ended.public_id, current_id=kept.public_id)
    states.withdraw(ended, f"Merged into {kept.public_id}.")
    assert refused(undo_merge, ended) == ["The history says nothing of this merge, so it cannot be undone."]


def test_long_ids() -> None:
    ended, kept = published(Organization, public_id="a" * 200), published(Organization, public_id="b" * 200)
    before = everything()
    merge(ended, kept)
    assert undo_merge(ended) == []
    assert changed(before, everything()) == {}
    assert last(ended).history_change_reason == f"Undid: Merged {'a' * 86}"


# ---- what it costs --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("count", [1, 30])
def test_a_merge_asks_as_often_however_many_rows_move(
    count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    ended, kept = published(Organization), published(Organization)
    document = make(Document)
    for number in range(count):
        make(ActivityParticipation, organization=ended)
        make(OrganizationName, organization=ended, name=f"Name {number}")
        make(Document).issued_by.add(ended)
    document.issued_by.add(kept)
    with django_assert_num_queries(49 + LOCKS):
        merge(ended, kept)


def many() -> SimpleNamespace:
    """A merge that moved more rows of one kind than are taken back one by one."""
    m = SimpleNamespace(ended=published(Organization), kept=published(Organization), before=None)
    m.rows = [make(ActivityParticipation, organization=m.ended) for _ in range(12)]
    m.documents = [make(Document) for _ in range(12)]
    for document in m.documents:
        document.issued_by.add(m.ended)
    m.documents[0].issued_by.add(m.kept)
    m.before = everything()
    merge(m.ended, m.kept)
    return m


def test_many_rows_go_back_at_once(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    m = many()
    with django_assert_num_queries(106 + LOCKS + LOCKS // 3):
        assert undo_merge(m.ended) == []
    assert changed(m.before, everything()) == {}
    assert [(e.history_type, e.history_change_reason) for e in map(last, (m.rows[3], m.documents[3]))] == [
        ("~", f"Undid: Merged {m.ended.public_id} into {m.kept.public_id}"[:100])
    ] * 2


def test_of_many_rows_what_somebody_changed_stays() -> None:
    m, other = many(), make(Organization)
    kinds.save(now_row(m.rows[3]), {"organization_id": other.pk})
    m.documents[3].issued_by.set([other])
    now_row(m.rows[4]).delete()
    told = undo_merge(m.ended)
    assert [line.rpartition(": ")[2] for line in told] == [
        "issued by changed since, and stays.",
        "organization changed since, and stays.",
        "it was deleted since.",
    ]
    assert now_row(m.rows[3]).organization == other
    assert list(m.documents[3].issued_by.all()) == [other]
    assert {now_row(row).organization for row in (*m.rows[:3], *m.rows[5:])} == {m.ended}


def test_of_many_rows_one_that_is_in_the_way_stays_alone() -> None:
    m = many()
    make(ActivityParticipation, activity=m.rows[3].activity, organization=m.ended, role=m.rows[3].role)
    (told,) = undo_merge(m.ended)
    assert told.endswith("There is the same activity participation already.")
    assert now_row(m.rows[3]).organization == m.kept
    assert {now_row(row).organization for row in (*m.rows[:3], *m.rows[4:])} == {m.ended}
