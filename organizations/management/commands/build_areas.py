"""Build the area fixtures (UN M49) from the kept tables that `requirements/data.txt` installs.

Writes `fixtures/10-areas/` 10 to 50 and 70; what was added by hand stands in files of its own there.
`fixtures/10-areas/README.md` tells where each column comes from.
"""

import csv
import json
from collections.abc import Iterable, Mapping
from decimal import Decimal
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from records.ids import slug

Row = Mapping[str, str]
Fixture = dict[str, Any]

FOLDER = Path(__file__).resolve().parents[3] / "fixtures" / "10-areas"
LANGUAGES = {"ar": "Arabic", "es": "Spanish", "fr": "French", "ru": "Russian", "zh": "Chinese"}
# The column prefix of each level, from the widest to the closest.
LEVELS = {"region": "Region", "subregion": "Sub-region", "intermediate_region": "Intermediate Region"}
FILES = {
    "10-world": {"world"},
    "20-regions": {"region"},
    "30-subregions": {"subregion"},
    "40-intermediate-regions": {"intermediate_region"},
    "50-countries": {"country", "territory"},
}
# The table lists the 193 members of the United Nations in a column of its own, its two observer States not.
OBSERVER_STATES = {"PSE", "VAT"}
# Where the first table's point lies far from the area or in its neighbour, the second table's is taken.
POINT_FROM_SECOND_TABLE = {
    "COK",
    "COM",
    "CPV",
    "FLK",
    "IDN",
    "KIR",
    "MHL",
    "MNP",
    "MYS",
    "NZL",
    "PHL",
    "PRT",
    "SHN",
    "SJM",
    "SOM",
    "TON",
    "TUV",
    "VNM",
    "VUT",
    "WSM",
}
# Where both lie far from the area, or the second has none.
NO_POINT = {"FJI", "PYF", "VGB", "VIR"}
REMARKS = {
    "TWN": "Not listed by itself in M49. Codes and name are those of the kept table; papers of the meetings name it.",
}


class Command(BaseCommand):
    help = "Builds the area fixtures from the tables in requirements/data.txt (UN M49, ISO 3166)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--into", type=Path, default=FOLDER, help="folder to write into")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["into"]
        rows = list(read_countries())
        points = dict(read_points())
        areas = [area("World", "world", "001"), *upper_levels(rows), *(country(row, points) for row in rows)]
        areas.sort(key=lambda fixture: str(fixture["fields"]["public_id"]))
        for stem, kinds in FILES.items():
            self.write(folder / f"{stem}.json", [a for a in areas if a["fields"]["kind"] in kinds])
        self.write(folder / "70-names.json", sorted_names(rows))

    def write(self, path: Path, fixtures: list[Fixture]) -> None:
        path.write_text(json.dumps(fixtures, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        self.stdout.write(f"{path.name}: {len(fixtures)}")


def package_files(package: str) -> Traversable:
    try:
        return files(package)
    except ModuleNotFoundError as error:
        raise CommandError(f"{package} is not installed: pip install -r requirements/data.txt") from error


def read_countries() -> Iterable[Row]:
    """The rows with an M49 number and ISO codes, from OCHA's table in hdx-python-country."""
    (table,) = (f for f in package_files("hdx.location").iterdir() if f.name.endswith(".csv"))
    for row in csv.DictReader(table.read_text(encoding="utf-8").splitlines()):
        if row["m49 numerical code"] and row["ISO 3166-1 Alpha 3-Codes"]:
            yield {column: value.strip() for column, value in row.items()}


def read_points() -> Iterable[tuple[str, tuple[str, str]]]:
    """ISO alpha-3 code to latitude and longitude, from countryinfo."""
    for file in (package_files("countryinfo") / "data").iterdir():
        if file.name.endswith(".json"):
            record = json.loads(file.read_text(encoding="utf-8"))
            if record.get("latlng"):
                latitude, longitude = record["latlng"]
                yield record["ISO"]["alpha3"], (str(latitude), str(longitude))


def area(name: str, kind: str, m49: str, **fields: Any) -> Fixture:
    return {
        "model": "organizations.area",
        "fields": {
            "public_id": slug(name),
            "state": "published",
            "withdrawn_at": None,
            "withdrawn_reason": None,
            "remarks": fields.get("remarks"),
            "name": name,
            "kind": kind,
            "parent": fields.get("parent"),
            "m49": m49.zfill(3),
            "iso_alpha2": fields.get("iso_alpha2"),
            "iso_alpha3": fields.get("iso_alpha3"),
            "latitude": fields.get("latitude"),
            "longitude": fields.get("longitude"),
            "members": [],
        },
    }


def lineage(row: Row) -> list[tuple[str, str, str]]:
    """(kind, name, M49 number) of the levels that a row stands in, the widest first."""
    levels = [(kind, row[f"{column} Name"], row[f"{column} Code"]) for kind, column in LEVELS.items()]
    return [level for level in levels if level[1]]


def upper_levels(rows: Iterable[Row]) -> list[Fixture]:
    built = {}
    for row in rows:
        parent = "world"
        for kind, name, m49 in lineage(row):
            built[slug(name)] = area(name, kind, m49, parent=[parent])
            parent = slug(name)
    return list(built.values())


def country(row: Row, points: Mapping[str, tuple[str, str]]) -> Fixture:
    iso = row["ISO 3166-1 Alpha 3-Codes"]
    is_country = row["Appears in DGACM list"] == "Y" or iso in OBSERVER_STATES
    above = lineage(row)
    latitude, longitude = points[iso] if iso in POINT_FROM_SECOND_TABLE else (row["Latitude"], row["Longitude"])
    has_point = bool(latitude) and iso not in NO_POINT
    return area(
        m49_name(row),
        "country" if is_country else "territory",
        row["m49 numerical code"],
        parent=[slug(above[-1][1]) if above else "world"],
        iso_alpha2=row["ISO 3166-1 Alpha 2-Codes"],
        iso_alpha3=iso,
        latitude=degrees(latitude) if has_point else None,
        longitude=degrees(longitude) if has_point else None,
        remarks=REMARKS.get(iso),
    )


def degrees(text: str) -> str:
    return str(Decimal(text).quantize(Decimal("0.000001")))


def m49_name(row: Row) -> str:
    return row["M49 English"] or row["Preferred Term"]


def sorted_names(rows: Iterable[Row]) -> list[Fixture]:
    """Translations, the formal English names, and English short names that M49 writes otherwise."""
    found: dict[tuple[str, str, str], str] = {}
    for row in rows:
        own = m49_name(row)
        for language, column in LANGUAGES.items():
            if translated := row[f"M49 {column}"]:
                found[slug(own), translated, language] = "translation"
        english = {"other": row["English Short"], "official": row["English Formal"].removeprefix("the ")}
        for kind, name in english.items():
            if name and name != own:
                found[slug(own), name, "en"] = kind
    return [
        {
            "model": "organizations.areaname",
            "fields": {"area": [public_id], "name": name, "kind": kind, "language": language},
        }
        for (public_id, name, language), kind in sorted(found.items())
    ]
