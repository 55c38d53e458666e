"""A curator at work, in a real browser on a real server."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Site, shoot

MEETING, PAPER = "third-coordination-meeting-2004", "third-coordination-meeting-2004.ilo"


def _activity(site: Site, public_id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(site.get(f"/api/v1/activities/{public_id}/"))
    return found


def _bodies(site: Site, public_id: str) -> list[tuple[str, str]]:
    rows = _activity(site, public_id)["organizations"]
    return sorted((row["role"], row["organization"]["id"]) for row in rows)


def _choose(page: Page, field: str, typed: str) -> None:
    """Choose what is called `typed` in a field that is chosen by typing."""
    page.click(f"#id_{field} + .select2 .select2-selection")
    page.fill(".select2-search--dropdown .select2-search__field", typed)
    page.locator(".select2-results__option:not(.loading-results)", has_text=typed).first.click()


def _row(page: Page, prefix: str) -> str:
    """Add a row to an inline; the start of the names of its fields."""
    number = page.locator(f"#{prefix}-group tr.form-row:not(.empty-form)").count()
    page.click(f"#{prefix}-group .add-row a")
    return f"{prefix}-{number}"


def _body(page: Page, name: str, role: str) -> None:
    row = _row(page, "organizations")
    page.select_option(f"#id_{row}-role", role)
    _choose(page, f"{row}-organization", name)


def _press(page: Page, button: str) -> None:
    page.click(f'input[type=submit][value="{button}"]')


def _told(page: Page) -> str:
    return page.locator("ul.messagelist").inner_text()


@pytest.fixture
def added(tab: Page, site: Site) -> Page:
    """An activity with a lead, two partners, a report and a source, published; its page."""
    page = tab
    page.goto("/admin/meetings/activity/add/")
    page.fill("#id_title", "Imagined survey of migration laws")
    page.select_option("#id_kind", "survey")
    page.fill("#id_start", "2003-05")
    _body(page, "International Labour Organization", "partner")
    _body(page, "International Organization for Migration", "partner")
    _press(page, "Save and publish")
    # Nothing that was typed is lost, and all that is missing is said.
    for missing in ("is saved. It cannot be published yet.", "no source", "no lead", "no report"):
        assert missing in _told(page)
    shoot(page, "refusal")

    _body(page, "United Nations Population Fund", "lead")
    report = _row(page, "reports")
    _choose(page, f"{report}-reported_at", "Third Coordination Meeting")
    _choose(page, f"{report}-paper", "ILO")
    page.select_option(f"#id_{report}-status", "ongoing")
    source = _row(page, "sources")
    _choose(page, f"{source}-paper", "ILO")
    line, _ = json.loads(site.get(f"/api/v1/papers/{PAPER}/"))["lines"]
    page.fill(f"#id_{source}-line_start", str(line))
    page.fill(f"#id_{source}-line_end", str(line + 1))
    _press(page, "Save and publish")
    assert "is saved and published." in _told(page)
    return page


def test_add_publish_remove_and_revert(added: Page, site: Site) -> None:
    page, public_id = added, "imagined-survey-of-migration-laws"
    shoot(page, "activity", whole=False)
    shoot(page, "activity-whole")
    both = [("lead", "unfpa"), ("partner", "ilo"), ("partner", "iom")]
    assert _bodies(site, public_id) == both
    assert _activity(site, public_id)["status"] == "ongoing"

    row = page.locator("#organizations-group tr.has_original", has_text="International Labour")
    row.locator("input[type=checkbox][name$=DELETE]").check()
    _press(page, "Save and continue editing")
    assert "was changed successfully" in _told(page)
    assert _bodies(site, public_id) == [("lead", "unfpa"), ("partner", "iom")]

    page.click("a.historylink")
    expect(page.locator("#change-history tbody tr")).to_have_count(3)
    expect(page.locator("#change-history tbody tr").first).to_contain_text("removed")
    expect(page.locator("#change-history tbody tr").first).to_contain_text("anna")
    shoot(page, "history")
    page.click("#change-history tbody tr:nth-child(2) input[type=submit]")
    shoot(page, "revert")
    _press(page, "Make it as it was then")
    assert "is as it was at" in _told(page)
    assert _bodies(site, public_id) == both

    page.goto("/admin/meetings/activity/?q=imagined")
    shoot(page, "list")
    page.click("text=Imagined survey of migration laws")
    page.click("a.step-withdraw")
    page.fill("#id_reason", "It was imagined.")
    shoot(page, "withdraw")
    _press(page, "Withdraw")
    assert "is withdrawn." in _told(page)


def test_two_tabs(tab: Page) -> None:
    page = tab
    page.goto("/admin/meetings/theme/?q=remittances")
    page.click("th.field-shown a")
    other = page.context.new_page()
    other.goto(page.url)
    other.fill("#id_remarks", "Typed in the other tab.")
    _press(other, "Save and continue editing")
    page.fill("#id_definition", "Typed in the first tab.")
    row = _row(page, "other_labels")
    page.fill(f"#id_{row}-label", "Überweisungen")
    page.fill(f"#id_{row}-language", "de")
    _press(page, "Save and continue editing")
    expect(page.locator(".errorlist.nonfield").first).to_contain_text("the record was changed since you opened")
    expect(page.locator(".errorlist.nonfield").first).to_contain_text("anna: remarks")
    expect(page.locator("#id_definition")).to_have_value("Typed in the first tab.")
    expect(page.locator("#id_remarks")).to_have_value("Typed in the other tab.")
    expect(page.locator(f"#id_{row}-label")).to_have_value("Überweisungen")
    shoot(page, "stale")
    _press(page, "Save and continue editing")
    assert "was changed successfully" in _told(page)
    expect(page.locator("#id_definition")).to_have_value("Typed in the first tab.")
    expect(page.locator("#id_remarks")).to_have_value("Typed in the other tab.")


def test_a_merge_is_shown_before_it_is_done(tab: Page, site: Site) -> None:
    page = tab
    for name in ("Imagined Office", "Imagined Bureau"):
        page.goto("/admin/organizations/organization/add/")
        page.fill("#id_name", name)
        page.select_option("#id_classification", "ngo")
        source = _row(page, "sources")
        _choose(page, f"{source}-paper", "ILO")
        page.fill(f"#id_{source}-locator", "para. 1")
        _press(page, "Save and publish")
        assert "is saved and published." in _told(page)
    page.click("a.step-merge")
    _choose(page, "kept", "Imagined Office")
    shoot(page, "merge-choose")
    _press(page, "Show what will happen")
    expect(page.locator("#content")).to_contain_text("its id leads to imagined-office")
    shoot(page, "merge")
    _press(page, "Merge")
    assert "was merged into" in _told(page)
    # A former id leads on.
    kept = json.loads(site.get("/api/v1/organizations/imagined-office/"))
    assert [name["name"] for name in kept["other_names"]] == ["Imagined Bureau"]
