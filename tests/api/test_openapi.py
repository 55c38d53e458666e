"""The OpenAPI document and the interactive documentation."""

import re
from pathlib import Path

import pytest
import yaml
from django.core.management import call_command
from django.test import Client

from tests.api.cast import RESOURCES

COPY = Path(__file__).parent.parent.parent / "docs" / "openapi-v1.yml"
OPERATIONS = [
    "root_retrieve",
    *(f"{resource}_{verb}" for resource in sorted(RESOURCES) for verb in ("list", "retrieve")),
    "sources_list",
    "vocabularies_list",
    "vocabularies_retrieve",
]
ENUMS = [
    "Acceptance",
    "ActivityDocumentRole",
    "ActivityKind",
    "ActivityLinkKind",
    "ActivityRole",
    "ActivityStatus",
    "AddresseeRole",
    "AreaKind",
    "DirectionEnum",
    "DocumentKind",
    "DocumentLinkKind",
    "IdentifierScheme",
    "Implementation",
    "MeetingDocumentRole",
    "MeetingKind",
    "MeetingStatus",
    "NameKind",
    "OrganizationClassification",
    "PaperKind",
    "ParticipationRole",
    "RecommendationKind",
    "RecommendationLinkKind",
    "RelationKind",
    "Standing",
    "State",
    "Strength",
    "ThemeScheme",
]


@pytest.fixture(scope="module")
def document() -> dict:
    return yaml.safe_load(Client().get("/api/v1/schema/").content)


def test_it_is_openapi_3_1() -> None:
    answer = Client().get("/api/v1/schema/")
    assert answer.status_code == 200
    assert answer["Content-Type"] == "application/vnd.oai.openapi; charset=utf-8"
    found = yaml.safe_load(answer.content)
    assert found["openapi"] == "3.1.0"
    assert found["info"]["title"] == "Rapporteur"
    as_json = Client().get("/api/v1/schema/", headers={"accept": "application/vnd.oai.openapi+json"})
    assert as_json.json() == found


def test_it_is_what_the_command_writes_without_a_warning(tmp_path: Path, document: dict) -> None:
    file = tmp_path / "openapi.yml"
    call_command("spectacular", "--validate", "--fail-on-warn", "--file", str(file))
    assert yaml.safe_load(file.read_text()) == document


def test_the_copy_in_docs_is_current(document: dict) -> None:
    """`make schema` writes it."""
    assert yaml.safe_load(COPY.read_text()) == document


def test_operation_ids(document: dict) -> None:
    found = [operation["operationId"] for path in document["paths"].values() for operation in path.values()]
    assert sorted(found) == sorted(OPERATIONS)
    assert len(set(found)) == len(found)


def test_names_of_enums(document: dict) -> None:
    schemas = document["components"]["schemas"]
    assert sorted(name for name, schema in schemas.items() if "enum" in schema) == ENUMS
    # None is written out anywhere else: whoever generates a client gets one type each.
    assert str(document).count("'enum':") == len(ENUMS)


def test_reading_is_all_there_is(document: dict) -> None:
    assert {method for path in document["paths"].values() for method in path} == {"get"}
    for path in document["paths"].values():
        responses = path["get"]["responses"]
        assert list(responses) == ["200", "default"]
        assert list(responses["200"]["content"]) == ["application/json"]
        assert responses["default"]["content"] == {
            "application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}
        }


def test_problem(document: dict) -> None:
    problem = document["components"]["schemas"]["Problem"]
    assert problem["required"] == ["type", "title", "status", "detail", "instance"]
    assert [name for name in document["components"]["schemas"] if name.startswith("Problem")] == ["Problem"]


def test_lists_take_pages(document: dict) -> None:
    for operation in (path["get"] for path in document["paths"].values()):
        names = {parameter["name"] for parameter in operation.get("parameters", [])}
        if operation["operationId"].endswith("_list"):
            assert {"page", "page_size"} <= names
        else:
            assert not {"page", "page_size"} & names


def test_docs_stand_on_their_own() -> None:
    answer = Client().get("/api/v1/docs/", headers={"accept": "text/html"})
    assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
    page = answer.content.decode()
    assert "style=" not in page
    assert "<style" not in page
    scripts = re.findall(r"<script([^>]*)>(.*?)</script>", page, re.DOTALL)
    assert len(scripts) >= 2
    for attributes, body in scripts:
        assert 'src="' in attributes
        assert body.strip() == ""
    addresses = re.findall(r'(?:src|href)="([^"]*)"', page)
    assert addresses
    for address in addresses:
        assert address.startswith("/")
        assert not address.startswith("//")
        asked = Client().get(address.replace("&amp;", "&"))
        assert asked.status_code == 200, address
        b"".join(asked)


def test_the_script_of_the_docs_asks_no_other_host() -> None:
    page = Client().get("/api/v1/docs/").content.decode()
    (address,) = (each for each in re.findall(r'src="([^"]*)"', page) if each.startswith("/api/"))
    answer = Client().get(address)
    assert answer["Content-Type"].startswith("application/javascript")
    assert re.findall(r"https?://[^\"'\s]+", answer.content.decode()) == []
    assert "/api/v1/schema/" in answer.content.decode()
