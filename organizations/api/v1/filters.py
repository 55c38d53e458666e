"""Filters of bodies, people and areas in version 1."""

from organizations import choices
from organizations.querysets import has_any_name
from records.serving.filters import Choice, Exact, Ids, Linked, Matching, Missing, dated, filters

OrganizationFilters = filters(
    id=Ids("organizations.Organization", example="ilo"),
    classification=Choice(
        "classification",
        choices.OrganizationClassification,
        help_text="What sort of body.",
        example="un_specialized_agency",
    ),
    short_name=Exact("short_name", help_text="The acronym, letter by letter.", example="ILO"),
    parent=Linked("parent", "organizations.Organization", help_text="The body it belongs to directly.", example="desa"),
    parent__isnull=Missing("parent", help_text="Whether it belongs to no other body."),
    area=Linked("area", "organizations.Area", help_text="Where it has its seat.", example="switzerland"),
    area__isnull=Missing("area", help_text="Whether its seat is unknown."),
    any_name=Matching(
        has_any_name("organizations.Organization", ("name", "short_name"), "organizations.OrganizationName"),
        help_text=(
            "The whole of its name, short name or another name, without regard to case, accents, punctuation or"
            " a leading “the”."
        ),
        example="the international labour organization",
    ),
    founded=dated("founded", "When it was founded"),
    dissolved=dated("dissolved", "When it ended"),
)

PersonFilters = filters(
    id=Ids("organizations.Person", example="chamie-joseph"),
    organization=Linked(
        "organization",
        "organizations.Organization",
        rows="organizations.Membership",
        owner="person",
        help_text="A body of which the person is or was a member.",
        example="desa-population-division",
    ),
    any_name=Matching(
        has_any_name("organizations.Person", ("name",), "organizations.PersonName"),
        help_text="The whole of the name or another name, without regard to case, accents or punctuation.",
        example="joseph chamie",
    ),
)

AreaFilters = filters(
    id=Ids("organizations.Area", example="kenya"),
    kind=Choice("kind", choices.AreaKind, help_text="What sort of area.", example="country"),
    parent=Linked("parent", "organizations.Area", help_text="The area directly above.", example="eastern-africa"),
    m49=Exact("m49", help_text="The M49 code.", example="404"),
    iso_alpha2=Exact("iso_alpha2", help_text="The two-letter ISO 3166-1 code.", example="KE"),
    iso_alpha3=Exact("iso_alpha3", help_text="The three-letter ISO 3166-1 code.", example="KEN"),
    any_name=Matching(
        has_any_name("organizations.Area", ("name",), "organizations.AreaName"),
        help_text=(
            "The whole of its name or another name in any language, without regard to case, accents, punctuation or"
            " a leading “the”."
        ),
        example="Türkiye",
    ),
)
