"""`manage.py show_template`: rows to fill in, which load when they are."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from meetings.models import Addressee
from records.loading import templates
from records.models import Record
from tests.records import kinds
from tests.records.test_loading import load, write

pytestmark = pytest.mark.django_db

BY_NAME = {str(model._meta.verbose_name): model for model in kinds.RECORDS}


def fill(value: Any) -> Any:
    """What somebody writes who has little imagination."""
    if isinstance(value, list):
        return [fill(each) for each in value]
    if not isinstance(value, str) or "<" not in value:
        return value
    inside = re.findall(r"<(.*)>", value)[0]
    if inside == "id":
        return "new-record"
    if inside.endswith(" id"):
        return BY_NAME[inside.removesuffix(" id")].objects.order_by("public_id")[0].public_id
    if " | " in inside:
        return "url" if "url" in inside else inside.partition(" | ")[0]
    return {"language": "fr", "value": "https://new.example/"}.get(inside, value.replace(f"<{inside}>", "new.example"))


@pytest.mark.parametrize("model", kinds.RECORDS)
def test_a_template_loads_when_it_is_filled_in(model: type[Record], tmp_path: Path) -> None:
    rows = templates.template(templates.kind_named(model.resource))
    for row in rows:
        if row["model"] == "meetings.response":
            addressee = Addressee.objects.filter(responses=None).order_by("pk")[0]
            row["fields"]["addressee"] = list(addressee.natural_key())
        row["fields"] = {name: fill(value) for name, value in row["fields"].items()}
    write(tmp_path / "new.json", rows)
    load(tmp_path)
    assert model.objects.get(public_id="new-record").state == "published"
    # One row of every part.
    assert {row["model"] for row in rows} == {
        model._meta.label_lower,
        *(
            part._meta.label_lower
            for part in kinds.PARTS
            if model in {part._meta.get_field(name).related_model for name in own_owners(part)}
        ),
    }


def own_owners(part: Any) -> tuple[str, ...]:
    """Of a row that links two, the first; of a row that belongs to one of several, each."""
    several = part._meta.get_field(part.owners[0]).null
    return tuple(part.owners) if several else part.owners[:1]


def test_the_command_says_where_rows_belong(capsys: pytest.CaptureFixture[str]) -> None:
    call_command("show_template", "document")
    told = capsys.readouterr().out
    folders = re.findall(r"^# (.*)$", told, re.MULTILINE)
    assert (folders[0], folders[-1]) == ("fixtures/35-documents/", "fixtures/90-sources/")
    first = json.loads(told.split("# fixtures/")[1].partition("\n")[2])
    assert first[0]["fields"]["public_id"] == "<id>"
    assert first[0]["fields"]["title"] == "<title>"
    assert first[0]["fields"]["symbol"] is None


@pytest.mark.parametrize("name", ["series", "meetingseries", "meetings.meetingseries", "MeetingSeries"])
def test_a_kind_may_be_called_by_any_of_its_names(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("show_template", name)
    assert "meetings.meetingseries" in capsys.readouterr().out


def test_an_unknown_kind() -> None:
    with pytest.raises(
        CommandError, match=r"There is no kind of record “paragraph”\. There are activity, area, document"
    ):
        call_command("show_template", "paragraph")
