"""Every payload of every record of the fixtures is what the OpenAPI document says, and nothing else."""

from collections.abc import Iterator
from functools import cache
from typing import Any

import pytest
from drf_spectacular.generators import SchemaGenerator
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from tests.api.cast import RESOURCES, cast, withdraw_neighbours
from tests.api.reading import detail, get, rows


def objects(schema: Any) -> Iterator[dict[str, Any]]:
    """Each object schema in a schema."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict):
            yield schema
        for value in schema.values():
            yield from objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from objects(value)


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document, with undeclared members forbidden."""
    found: dict[str, Any] = SchemaGenerator().get_schema(request=None, public=True)
    for schema in objects(found["components"]):
        schema["additionalProperties"] = False
    return found


@cache
def validator(operation_id: str) -> Any:
    """A validator of what an operation answers."""
    operations = [path["get"] for path in document()["paths"].values()]
    (operation,) = [each for each in operations if each["operationId"] == operation_id]
    answer = operation["responses"]["200"]["content"]["application/json"]["schema"]
    schema = {**answer, "components": document()["components"]}
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def faults(operation_id: str, payload: Any) -> list[str]:
    return [f"{error.json_path}: {error.message[:200]}" for error in validator(operation_id).iter_errors(payload)]


@pytest.mark.django_db
@pytest.mark.parametrize("resource", RESOURCES)
def test_every_record_of_the_fixtures(resource: str) -> None:
    page = get(f"{resource}/?page_size=200")
    assert faults(f"{resource}_list", page) == []
    for row in rows(resource):
        assert faults(f"{resource}_retrieve", row) == [], row["id"]
        assert detail(resource, row["id"]) == row


@pytest.mark.usefixtures("empty_db")
@pytest.mark.parametrize("neighbours", ["published", "withdrawn"])
def test_every_part_and_a_link_to_what_is_withdrawn(neighbours: str) -> None:
    cast(1)
    if neighbours == "withdrawn":
        withdraw_neighbours()
    for resource in (*RESOURCES, "sources"):
        assert faults(f"{resource}_list", get(f"{resource}/")) == []


@pytest.mark.django_db
def test_root_sources_and_vocabularies() -> None:
    assert faults("root_retrieve", get("")) == []
    for resource in ("sources", "vocabularies"):
        page = get(f"{resource}/?page_size=200")
        assert len(page["results"]) > 20
        assert faults(f"{resource}_list", page) == []
    for row in rows("vocabularies"):
        assert faults("vocabularies_retrieve", row) == []
        assert detail("vocabularies", row["id"]) == row


def test_every_member_is_required() -> None:
    """What a payload always has, the schema requires; only `withdrawn` of links, `facets` of lists may miss."""
    schemas = document()["components"]["schemas"]
    missing = {
        (name, member)
        for name, component in schemas.items()
        if name != "Problem"
        for schema in objects(component)
        for member in schema["properties"]
        if member not in schema.get("required", [])
    }
    lists = {name for name in schemas if name.startswith("Paginated")} - {"PaginatedVocabularyList"}
    assert missing == {("Link", "withdrawn"), ("Source", "withdrawn"), *((name, "facets") for name in lists)}


@pytest.mark.parametrize(
    ("component", "member", "right", "wrong"),
    [
        ("Activity", "status", [None, "ongoing"], ["", "held", 1]),
        ("Activity", "ongoing", [True], [None]),
        ("Activity", "start", [None, "2004", "2004-10", "2004-10-27"], ["", "27.10.2004", "2004/2005"]),
        ("Activity", "places", [["Nairobi"], []], [None, [None]]),
        ("Addressee", "standing", ["no_response"], [None, "ongoing"]),
        ("Area", "point", [None, {"latitude": "-1.5", "longitude": "36"}], [{"latitude": -1.5, "longitude": 36}]),
        ("Document", "web_url", [None, "https://document.example/"], [1]),
        ("Meeting", "number", [None, 3], ["3"]),
        ("Meeting", "text", [None, {"title": "T", "sha256": "ab", "lines": 1}], [{"title": "T"}]),
        ("Meeting", "mandate", [None, {"document": None, "locator": None}], [{}]),
        ("Paper", "lines", [None, [1, 2]], [[1], [1, 2, 3], "1-2"]),
        ("OrganizationRelation", "direction", ["in", "out"], [None, "both"]),
        ("Recommendation", "strengths", [["urges"], []], [["shouts"], None, "urges"]),
        ("RecommendationResponse", "acceptance", [None, "accepted"], ["", "yes"]),
        ("RecommendationResponse", "implementation", [None, "in_progress"], ["", "yes"]),
        ("ResponseRow", "acceptance", [None, "accepted"], ["", "yes"]),
    ],
)
def test_members_that_are_easily_described_wrong(component: str, member: str, right: list, wrong: list) -> None:
    schema = document()["components"]["schemas"][component]["properties"][member]
    checked = Draft202012Validator({**schema, "components": document()["components"]})
    assert [checked.is_valid(value) for value in right] == [True] * len(right)
    assert [checked.is_valid(value) for value in wrong] == [False] * len(wrong)
