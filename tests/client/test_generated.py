"""A client that openapi-python-client generates from docs/openapi-v1.yml reads everything from a live server."""

import importlib
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from tests.api.cast import RESOURCES

DOCUMENT = Path(__file__).parent.parent.parent / "docs" / "openapi-v1.yml"
NAME = "generated_client"
LISTS = (*RESOURCES, "sources", "vocabularies")
MEETING = "third-coordination-meeting-2004"

# Run with those that read the fixtures, before any that flushes the database.
pytestmark = pytest.mark.django_db


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The generated package, importable."""
    folder = tmp_path_factory.mktemp("client")
    # Its default hooks would format the code, and look for a formatter on the path.
    (folder / "config.yml").write_text("post_hooks: []\n")
    done = subprocess.run(
        [
            *(sys.executable, "-m", "openapi_python_client", "generate", "--path", DOCUMENT, "--meta", "none"),
            *("--output-path", folder / NAME, "--config", folder / "config.yml", "--fail-on-warning"),
        ],
        capture_output=True,
        text=True,
    )
    # What it cannot express it leaves out, with a warning.
    assert (done.returncode, "warning" in (done.stdout + done.stderr).lower()) == (0, False), done.stdout + done.stderr
    sys.path.insert(0, str(folder))
    yield folder / NAME
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == NAME]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def server(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[str]:
    """The address of a server on the test database; nothing writes, so nothing has to be undone."""
    with django_db_blocker.unblock():
        live = LiveServer("localhost")
        yield live.url
        live.stop()


@pytest.fixture(scope="module")
def client(package: Path, server: str) -> Iterator[Any]:
    # An answer that the document does not describe is an error.
    with importlib.import_module(NAME).Client(base_url=server, raise_on_unexpected_status=True) as found:
        yield found


def operation(name: str) -> Any:
    """The module of an operation."""
    tag = name.rpartition("_")[0]
    return importlib.import_module(f"{NAME}.api.{tag}.{name}")


def model(name: str) -> Any:
    return getattr(importlib.import_module(f"{NAME}.models"), name)


def test_no_endpoint_and_no_model_is_left_out(package: Path) -> None:
    document = yaml.safe_load(DOCUMENT.read_text())
    operations = {path["get"]["operationId"] for path in document["paths"].values()}
    assert len(operations) == 30
    assert {file.stem for file in package.glob("api/*/*.py")} - {"__init__"} == operations
    expected = {snake(name) for name in document["components"]["schemas"]}
    # Besides the components, the objects that are written out inside another.
    inside = {"problem_errors_item", "source_record"}
    assert {file.stem for file in package.glob("models/*.py")} - {"__init__"} == expected | inside


@pytest.mark.parametrize("resource", LISTS)
def test_list_and_detail(resource: str, client: Any) -> None:
    page = operation(f"{resource}_list").sync(client=client, page_size=200)
    assert type(page).__name__.startswith("Paginated")
    assert page.count >= len(page.results) > 0
    assert page.count_is_lower_bound is False
    if resource == "sources":
        return
    for row in page.results[:5]:
        assert operation(f"{resource}_retrieve").sync(row.id, client=client) == row
        assert row.url == f"{client._base_url}/api/v1/{resource}/{row.id}/"


def test_root(client: Any) -> None:
    root = operation("root_retrieve").sync(client=client)
    assert root.license_ == "https://creativecommons.org/licenses/by/4.0/"
    assert root.activities == f"{client._base_url}/api/v1/activities/"
    assert root.as_of.tzinfo is not None


def test_a_meeting(client: Any) -> None:
    meeting = operation("meetings_retrieve").sync(MEETING, client=client)
    assert meeting.display == meeting.name == "Third Coordination Meeting on International Migration"
    assert (meeting.start, meeting.end, meeting.number) == ("2004-10-27", "2004-10-28", 3)
    assert meeting.kind is model("MeetingKind").COORDINATION_MEETING
    assert meeting.state is model("State").PUBLISHED
    assert meeting.series.id == "coordination-meeting-on-international-migration"
    assert meeting.previous.id == "second-coordination-meeting-2003"
    assert meeting.next_ is None
    assert meeting.counts.participations == 30
    assert [session.id for session in meeting.sessions][:2] == [f"{MEETING}.i", f"{MEETING}.ii"]
    assert meeting.modified_at.tzinfo is not None


def test_a_recommendation_and_its_response(client: Any) -> None:
    found = operation("recommendations_retrieve").sync("a-res-58-208.op-8", client=client)
    assert found.kind is model("RecommendationKind").OPERATIVE_PARAGRAPH
    assert found.strengths == [model("Strength").REQUESTS]
    (maker,) = found.made_by
    assert (maker.organization.id, maker.person, maker.meeting) == ("general-assembly", None, None)
    (addressee,) = found.addressees
    assert addressee.standing is model("Standing").IMPLEMENTED
    (row,) = found.responses
    answer = operation("responses_retrieve").sync(row.id, client=client)
    assert answer.recommendation.id == found.id
    assert answer.implementation is model("Implementation").IMPLEMENTED
    assert answer.acceptance is row.acceptance


def test_relations(client: Any) -> None:
    document = operation("documents_retrieve").sync("a-res-58-208", client=client)
    assert document.symbol == "A/RES/58/208"
    assert {link.direction for link in document.links} == {model("Direction").IN, model("Direction").OUT}


def test_filters(client: Any) -> None:
    activities = operation("activities_list")
    kinds = [model("ActivityKind").SURVEY, model("ActivityKind").MEETING]
    found = activities.sync(client=client, kind=kinds, page_size=200).results
    assert {row.kind for row in found} == set(kinds)
    # Several values, dates with bounds, a boolean, an order.
    meetings = operation("meetings_list")
    later = meetings.sync(
        client=client, start_gte=["2004"], start_lte=["2006"], series_isnull=[False], ordering="number"
    )
    assert [row.id for row in later.results] == [MEETING]
    assert [row.number for row in meetings.sync(client=client, number=[3, 1], ordering="-number").results] == [3, 1]


def test_sources_of_a_line(client: Any) -> None:
    page = operation("sources_list").sync(client=client, paper=[f"{MEETING}.a-res-58-208"], line=[6212])
    assert [(row.record.resource, row.record.id, row.lines) for row in page.results] == [
        ("meetings", "general-assembly-fifty-ninth-session-2004", [6210, 6212]),
        ("organizations", "secretary-general", [6210, 6212]),
        (
            "activities",
            "report-of-the-secretary-general-on-international-migration-and-development-2004",
            [6210, 6220],
        ),
        ("recommendations", "a-res-58-208.op-8", [6210, 6220]),
    ]


def test_a_vocabulary(client: Any) -> None:
    state = operation("vocabularies_retrieve").sync("state", client=client)
    assert [value.value for value in state.values] == ["draft", "published", "withdrawn"]
    assert state.values[1].definition == "Part of the public record."


@pytest.mark.parametrize(
    ("name", "arguments", "status", "detail"),
    [
        ("people_retrieve", {"id": "never-was"}, 404, "Not found."),
        ("activities_list", {"page": 0}, 400, "0 is out of range: give 1 or more."),
        ("activities_list", {"lead": ["oli"]}, 400, "No organizations record has the id “oli”."),
    ],
)
def test_a_problem(name: str, arguments: dict[str, Any], status: int, detail: str, client: Any) -> None:
    answer = operation(name).sync_detailed(client=client, **arguments)
    assert int(answer.status_code) == answer.parsed.status == status
    assert type(answer.parsed) is model("Problem")
    assert answer.parsed.detail.startswith(detail)
    assert answer.parsed.type_.startswith(f"{client._base_url}/problems/")


def test_facets(client: Any) -> None:
    page = operation("activities_list").sync(client=client, page_size=0, facets="area,kind,theme*status", zeros=True)
    found = page.facets.additional_properties
    assert {name: type(found[name][0]) for name in found} == {
        "area": model("AreaBucket"),
        "kind": model("Bucket"),
        "theme*status": model("CrossBucket"),
    }
    assert sum(bucket.count for bucket in found["kind"]) == page.count
    (kenya,) = (bucket for bucket in found["area"] if bucket.key == "kenya")
    assert (kenya.label, kenya.m49, kenya.iso_alpha3) == ("Kenya", "404", "KEN")
    assert kenya.point.latitude.startswith("0.5")
