"""docs/api.md says of each resource, parameter and type of problem what it is, and its examples work."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qsl, urlencode

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from drf_spectacular.generators import SchemaGenerator

from records.management.commands import write_reference
from records.serving.problems import PROBLEMS
from tests.api.cast import RESOURCES

PAGE = Path(__file__).parent.parent.parent / "docs" / "api.md"
TEXT = PAGE.read_text()
SECTIONS = dict(re.findall(r"^### ([a-z]+)\n(.*?)(?=^###? |\Z)", TEXT, re.DOTALL | re.MULTILINE))
LISTS = (*RESOURCES, "sources", "vocabularies")
#: The bounds of a date stand in the row of its plain name.
ROW = re.compile(r"^\| `(\w+)`(?:, with ([`_ a-z]+))? \| ([^|]+) \| `([^|]+)` \|$", re.MULTILINE)


def parameters(resource: str) -> set[str]:
    """What the list takes, as its view says: not what the page was made from."""
    answer = Client().get(f"/api/v1/{resource}/?no_such_parameter=1").json()
    return set(answer["detail"].partition("It takes: ")[2].rstrip(".").split(", "))


def documented(text: str) -> dict[str, str]:
    """Each parameter with its example."""
    found = {}
    for name, bounds, _, example in ROW.findall(text):
        for each in [name, *(f"{name}{bound}" for bound in re.findall(r"`(__\w+)`", bounds))]:
            found[each] = example
    return found


def test_every_resource_is_there() -> None:
    assert set(LISTS) <= set(SECTIONS)
    document = SchemaGenerator().get_schema(request=None, public=True)
    for path in document["paths"]:
        if "{id}" not in path and path != "/api/v1/":
            assert f"`{path}`" in TEXT


@pytest.mark.django_db
@pytest.mark.parametrize("resource", LISTS)
def test_every_parameter_is_there_and_no_other(resource: str) -> None:
    common = documented(TEXT.partition("\n## Lists\n")[2].partition("\n### ")[0])
    assert set(common) == {"page", "page_size", "cursor"}
    assert {*common, *documented(SECTIONS[resource])} == parameters(resource)


@pytest.mark.django_db
@pytest.mark.parametrize("resource", LISTS)
def test_every_example_works(resource: str) -> None:
    for example in documented(SECTIONS[resource]).values():
        query = parse_qsl(example)
        if example.startswith("line"):
            query.append(("paper", "third-coordination-meeting-2004.a-res-58-208"))
        if example.startswith(("facet_mode", "zeros")):
            query += parse_qsl(documented(SECTIONS[resource])["facets"])
        assert Client().get(f"/api/v1/{resource}/?{urlencode(query)}").status_code == 200, example


@pytest.mark.django_db
def test_the_example_at_its_head_works() -> None:
    address, _ = re.findall(r"^curl 'http://127\.0\.0\.1:8000(\S+)'$", TEXT, re.MULTILINE)
    assert Client().get(address).json()["count"] > 0


@pytest.mark.django_db
def test_the_example_of_facets_is_what_is_answered() -> None:
    _, address = re.findall(r"^curl 'http://127\.0\.0\.1:8000(\S+)'$", TEXT, re.MULTILINE)
    (answer,) = (block for block in re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL) if '"facets"' in block)
    assert json.loads(answer) == Client().get(address).json()


@pytest.mark.django_db
def test_every_outside_id_leads_to_a_record() -> None:
    examples = re.findall(r"`(/api/v1/\w+/[\w-]+:\S+)`", TEXT)
    assert len(examples) == 4
    for example in examples:
        assert Client().get(example, follow=True).status_code == 200, example


@pytest.mark.parametrize("slug", PROBLEMS)
def test_every_type_of_problem_is_there(slug: str) -> None:
    problem = PROBLEMS[slug]
    assert f"| `{slug}` | {problem.status} | {problem.title} | {problem.explanation} |" in TEXT


def test_every_word_of_a_record_is_explained() -> None:
    for name in ("id", "url", "display", "state", "remarks", "referents", "version", "created_at", "modified_at"):
        assert f"`{name}`" in TEXT
    for word in ("withdrawn_at", "withdrawn_reason", "count_is_lower_bound", "dates_as_printed", "made_by"):
        assert word in TEXT


def test_the_tables_are_current() -> None:
    """`make schema` writes them."""
    assert write_reference.written(TEXT) == TEXT


def test_a_missing_parameter_is_seen() -> None:
    assert "`lead`" in TEXT
    without = re.sub(r"^\| `lead` .*\n", "", TEXT, flags=re.MULTILINE)
    assert "lead" not in documented(without)
    assert write_reference.written(without) == TEXT


def test_the_command_needs_places_for_its_tables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "api.md"
    monkeypatch.setattr(write_reference, "page", lambda: page)
    page.write_text("# The API\n")
    with pytest.raises(CommandError, match="no place for parameters"):
        call_command("write_reference")
    page.write_text(TEXT)
    call_command("write_reference")
    assert page.read_text() == TEXT


def test_links_lead_somewhere() -> None:
    titles = re.findall(r"^#+ (.+)$", TEXT, re.MULTILINE)
    headings = {re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-") for title in titles}
    for target in re.findall(r"\]\(([^)]+)\)", TEXT):
        if target.startswith("#"):
            assert target[1:] in headings
        else:
            assert (PAGE.parent / target).exists()


def test_json_in_it_is_json() -> None:
    blocks = re.findall(r"```json\n(.*?)```", TEXT, re.DOTALL)
    assert len(blocks) == 3
    for block in blocks:
        json.loads(block)
