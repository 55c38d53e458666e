"""The vocabularies of bodies, people and areas; each is served by the API with labels and definitions."""

from django.db.models import TextChoices


class OrganizationClassification(TextChoices):
    """What sort of body an organization is."""

    UN_PRINCIPAL_ORGAN = "un_principal_organ", "UN principal organ"
    UN_SECRETARIAT = "un_secretariat", "UN Secretariat"
    UN_FUND_OR_PROGRAMME = "un_fund_or_programme", "UN fund or programme"
    UN_SPECIALIZED_AGENCY = "un_specialized_agency", "UN specialized agency"
    UN_RELATED_ORGANIZATION = "un_related_organization", "UN related organization"
    UN_REGIONAL_COMMISSION = "un_regional_commission", "UN regional commission"
    UN_EXPERT_BODY = "un_expert_body", "UN expert body"
    INTERGOVERNMENTAL = "intergovernmental", "Intergovernmental organization"
    REGIONAL_BODY = "regional_body", "Regional body"
    DEVELOPMENT_BANK = "development_bank", "Development bank"
    CONSULTATIVE_PROCESS = "consultative_process", "Consultative process"
    INTERAGENCY_GROUP = "interagency_group", "Inter-agency group"
    GOVERNMENT = "government", "Government"
    GOVERNMENT_AGENCY = "government_agency", "Government agency"
    NGO = "ngo", "Non-governmental organization"
    ACADEMIC = "academic", "Academic institution"
    FOUNDATION = "foundation", "Foundation"
    PRIVATE_SECTOR = "private_sector", "Private sector"
    TRADE_UNION_OR_EMPLOYERS = "trade_union_or_employers", "Trade union or employers' organization"
    MEDIA = "media", "Media"
    PROGRAMME = "programme", "Programme"
    OFFICE_HOLDER = "office_holder", "Office holder"
    CONSTITUENCY = "constituency", "Constituency"


class NameKind(TextChoices):
    """How another name relates to the name that is used here."""

    OFFICIAL = "official", "Official name"
    FORMER = "former", "Former name"
    ACRONYM = "acronym", "Acronym"
    TRANSLATION = "translation", "Translation"
    MISPRINT = "misprint", "Misprint"
    OTHER = "other", "Other name"


class IdentifierScheme(TextChoices):
    """The outside system that gave an identifier."""

    ROR = "ror", "Research Organization Registry"
    WIKIDATA = "wikidata", "Wikidata"
    ISNI = "isni", "International Standard Name Identifier"
    ORCID = "orcid", "ORCID"
    ISO3166_1 = "iso3166-1", "ISO 3166-1 country code"
    M49 = "m49", "UN M49 area code"
    URL = "url", "Web address"


class RelationKind(TextChoices):
    """How one body stands to another, read from the first to the second."""

    SUCCESSOR_OF = "successor_of", "Successor of"
    MERGED_INTO = "merged_into", "Merged into"
    SECRETARIAT_OF = "secretariat_of", "Secretariat of"
    MEMBER_OF = "member_of", "Member of"
    JOINTLY_RUN_BY = "jointly_run_by", "Jointly run by"


class AreaKind(TextChoices):
    """What sort of area: M49's levels, areas of the past, and groups of areas."""

    WORLD = "world", "World"
    REGION = "region", "Region"
    SUBREGION = "subregion", "Sub-region"
    INTERMEDIATE_REGION = "intermediate_region", "Intermediate region"
    COUNTRY = "country", "Country"
    TERRITORY = "territory", "Territory"
    HISTORICAL = "historical", "Historical area"
    GROUPING = "grouping", "Grouping"


DEFINITIONS: dict[type[TextChoices], dict[str, str]] = {
    OrganizationClassification: {
        "un_principal_organ": "One of the six organs that the Charter names, or a main committee of one.",
        "un_secretariat": "A department, office or division of the United Nations Secretariat.",
        "un_fund_or_programme": "A fund, programme or research institute that reports to the General Assembly.",
        "un_specialized_agency": "An agency with its own treaty, tied to the United Nations by agreement.",
        "un_related_organization": "Works with the United Nations without being one of its agencies.",
        "un_regional_commission": "One of the five regional commissions of the Economic and Social Council.",
        "un_expert_body": "A commission, forum, committee or treaty body that experts or States make up.",
        "intergovernmental": "An organization of States outside the United Nations system.",
        "regional_body": "An organization of the States of one region.",
        "development_bank": "A bank that finances development.",
        "consultative_process": "A standing exchange among States, or a commission set up by them, without a treaty.",
        "interagency_group": "A group whose members are organizations.",
        "government": "The government of a country.",
        "government_agency": "A ministry, office or institute of a government.",
        "ngo": "A private organization without profit.",
        "academic": "A university, or an institute or centre of research.",
        "foundation": "A foundation that gives money.",
        "private_sector": "A company, or companies as a group.",
        "trade_union_or_employers": "An organization of workers or of employers.",
        "media": "A newspaper, broadcaster or news agency.",
        "programme": "A programme that leads, partners or is asked as a body does.",
        "office_holder": "An office that one person holds and that acts, is asked and reports as a body does.",
        "constituency": "Those who are addressed as a group and are no body, such as Member States.",
    },
    NameKind: {
        "official": "The name in full, as the body or state itself writes it.",
        "former": "A name it bore before.",
        "acronym": "Letters that stand for the name.",
        "translation": "The name in another language.",
        "misprint": "A wrong spelling found in a text, kept so that the text leads here.",
        "other": "Any other way in which texts name it.",
    },
    IdentifierScheme: {
        "ror": "An id of the Research Organization Registry: nine characters that begin with 0.",
        "wikidata": "The Q number of an item.",
        "isni": "Sixteen figures, the last of which may be X.",
        "orcid": "The iD of a researcher: four groups of four.",
        "iso3166-1": "A two-letter or three-letter country code.",
        "m49": "A three-figure code of the United Nations Statistics Division.",
        "url": "A page that stands for it.",
    },
    RelationKind: {
        "successor_of": "It took over from the other body.",
        "merged_into": "It became part of the other body.",
        "secretariat_of": "It serves the other body as its secretariat.",
        "member_of": "It belongs to the other body or constituency.",
        "jointly_run_by": "The other body is one of those who run it together.",
    },
    AreaKind: {
        "world": "The whole world.",
        "region": "A continental region of M49.",
        "subregion": "A sub-region of M49.",
        "intermediate_region": "A level that M49 puts between some sub-regions and their countries.",
        "country": "A State.",
        "territory": "An area with a code of its own that is no State.",
        "historical": "An area that no longer exists under this name.",
        "grouping": "Areas named together that are no level of M49.",
    },
}
