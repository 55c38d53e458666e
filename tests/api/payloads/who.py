"""Bodies, people and areas of the cast, as the API shows them."""

from typing import Any

from tests.api.payloads.places import SOURCES
from tests.api.reading import ROOT, link

PAYLOADS: dict[str, dict[str, Any]] = {
    "organizations": {
        "id": "the-body-1",
        "url": f"{ROOT}organizations/the-body-1/",
        "display": "Body 1 (B1)",
        "state": "published",
        "name": "Body 1",
        "short_name": "B1",
        "classification": "un_fund_or_programme",
        "parent": link("organizations", "other-parent-1", "Parent 1"),
        "founded": "1950",
        "dissolved": "2004-06",
        "area": link("areas", "the-area-1", "Area 1"),
        "homepage": "https://body.example/",
        "description": "What it does.",
        "other_names": [
            {"name": "Bodie", "kind": "misprint", "language": None, "valid_from": "1990", "valid_until": "1991-02"},
            {"name": "Le corps", "kind": "translation", "language": "fr", "valid_from": None, "valid_until": None},
        ],
        "identifiers": [
            {"scheme": "m49", "value": "991", "url": None},
            {"scheme": "wikidata", "value": "Q10", "url": "https://www.wikidata.org/wiki/Q10"},
        ],
        "relations": [
            {
                "kind": "secretariat_of",
                "direction": "in",
                "organization": link("organizations", "other-parent-1", "Parent 1"),
                "start": None,
                "end": None,
            },
            {
                "kind": "member_of",
                "direction": "out",
                "organization": link("organizations", "other-friend-1", "Friend 1 (F1)"),
                "start": "2000",
                "end": "2003",
            },
        ],
        "children": [link("organizations", "other-child-1", "Child 1")],
        "remarks": "About the body.",
        "referents": ["old-a-the-body-1", "old-b-the-body-1"],
        "sources": SOURCES,
    },
    "people": {
        "id": "the-person-1",
        "url": f"{ROOT}people/the-person-1/",
        "display": "Ada Person 1",
        "state": "published",
        "name": "Ada Person 1",
        "family_name": "Person 1",
        "given_name": "Ada",
        "other_names": [{"name": "A. Person", "kind": "other", "language": "en"}],
        "identifiers": [{"scheme": "wikidata", "value": "Q11", "url": "https://www.wikidata.org/wiki/Q11"}],
        "memberships": [
            {
                "organization": link("organizations", "the-body-1", "Body 1 (B1)"),
                "role": "Director",
                "start": "2001",
                "end": "2002-03-04",
            }
        ],
        "remarks": "About the person.",
        "referents": ["old-a-the-person-1", "old-b-the-person-1"],
        "sources": SOURCES,
    },
    "areas": {
        "id": "the-area-1",
        "url": f"{ROOT}areas/the-area-1/",
        "display": "Area 1",
        "state": "published",
        "name": "Area 1",
        "kind": "grouping",
        "parent": link("areas", "other-region-1", "Region 1"),
        "m49": "991",
        "iso_alpha2": "XA",
        "iso_alpha3": "XXA",
        "point": {"latitude": "-1.5", "longitude": "36"},
        "other_names": [
            {"name": "Zone", "kind": "translation", "language": "fr"},
            {"name": "Any name", "kind": "other", "language": None},
        ],
        "members": [link("areas", "other-member-1", "Member 1")],
        "remarks": "About the area.",
        "referents": ["old-a-the-area-1", "old-b-the-area-1"],
    },
}
