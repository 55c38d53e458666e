"""The OpenAPI document and the interactive documentation."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.core.management import CommandError, call_command
from django.test import Client
from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

from records.management.commands import write_examples
from records.serving import schema
from tests.api.cast import RESOURCES
from tests.api.test_schema_holds import faults

COPY = Path(__file__).parent.parent.parent / "docs" / "openapi-v1.yml"
EXAMPLES = schema.examples_folder()
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
    "Direction",
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
    (example,) = problem["examples"]
    assert "Did you mean" in example["detail"]
    assert Draft202012Validator(problem).is_valid(example)


def operations(document: dict) -> dict[str, dict[str, Any]]:
    return {path["get"]["operationId"]: path["get"] for path in document["paths"].values()}


def test_each_operation_has_a_sentence(document: dict) -> None:
    sentences = {name: operation["summary"] for name, operation in operations(document).items()}
    assert sorted(sentences) == sorted(OPERATIONS)
    for name, sentence in sentences.items():
        assert re.fullmatch(r"[A-Z][^.]{15,}\.", sentence), name
    assert len(set(sentences.values())) == len(sentences)
    assert sentences["activities_list"] == "What bodies do, did or plan; latest begun first."
    assert sentences["activities_retrieve"] == "One activity, by its id."
    for name, operation in operations(document).items():
        assert ("410" in operation.get("description", "")) == (name.removesuffix("_retrieve") in RESOURCES)


def test_each_operation_has_an_example(document: dict) -> None:
    for name, operation in operations(document).items():
        example = operation["responses"]["200"]["content"]["application/json"]["example"]
        assert example == json.loads((EXAMPLES / f"{name}.json").read_text())
        assert faults(name, example) == []
        if name.endswith("_list"):
            assert len(example["results"]) == 1
    assert {file.stem for file in EXAMPLES.iterdir()} == {*OPERATIONS, "problem"}


@pytest.mark.django_db
def test_examples_are_true() -> None:
    """`make schema` writes them."""
    assert write_examples.answers() == {name: schema.example(name) for name in (*OPERATIONS, "problem")}


def test_what_differs_each_time_is_constant() -> None:
    moment = "2004-10-28T12:00:00.000000Z"
    answer = {"version": 7, "results": [{"modified_at": "x", "created_at": "y", "text": "z"}], "as_of": "x"}
    assert write_examples.steady(answer) == {
        "version": 1,
        "results": [{"modified_at": moment, "created_at": moment, "text": "z"}],
        "as_of": moment,
    }
    assert write_examples.steady({"version": "0.1.0", "as_of": None}) == {"version": "0.1.0", "as_of": None}


@pytest.mark.django_db
def test_the_command_writes_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "examples"
    folder.mkdir()
    (folder / "of_old.json").write_text("{}")
    monkeypatch.setattr(schema, "examples_folder", lambda: folder)
    call_command("write_examples")
    assert {file.name: file.read_bytes() for file in folder.iterdir()} == {
        file.name: file.read_bytes() for file in EXAMPLES.iterdir()
    }


@pytest.mark.usefixtures("empty_db")
def test_the_command_needs_the_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "examples_folder", lambda: tmp_path)
    with pytest.raises(CommandError, match="Load the fixtures first"):
        call_command("write_examples")
    assert list(tmp_path.iterdir()) == []


def test_each_parameter_is_explained_with_an_example(document: dict) -> None:
    components = document["components"]
    for name, operation in operations(document).items():
        for parameter in operation.get("parameters", []):
            place = f"{name} {parameter['name']}"
            checked = Draft202012Validator({**parameter["schema"], "components": components})
            if parameter["in"] == "path":
                assert parameter["example"] == schema.example(name)["id"], place
                continue
            # The docs page would fill what stands there into every field, and ask for all at once.
            assert "example" not in parameter, place
            (value,) = parameter["schema"]["examples"]
            assert checked.is_valid(value), place
            asked = f"{parameter['name']}={schema.as_asked(value)}"
            assert re.fullmatch(rf"[A-Z“].{{5,}}\. Example: `{re.escape(asked)}`\.", parameter["description"]), place


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
