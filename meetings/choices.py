"""The vocabularies of meetings, papers, activities and recommendations."""

from django.db.models import TextChoices


class MeetingKind(TextChoices):
    """What sort of meeting."""

    COORDINATION_MEETING = "coordination_meeting", "Coordination meeting"
    HIGH_LEVEL_DIALOGUE = "high_level_dialogue", "High-level dialogue"
    CONFERENCE = "conference", "Conference"
    ORGAN_SESSION = "organ_session", "Session of an organ"
    EXPERT_GROUP_MEETING = "expert_group_meeting", "Expert group meeting"
    WORKSHOP = "workshop", "Workshop"
    CONSULTATION = "consultation", "Consultation"
    HEARING = "hearing", "Hearing"
    OTHER = "other", "Other"


class MeetingStatus(TextChoices):
    """Whether a meeting took place."""

    PLANNED = "planned", "Planned"
    HELD = "held", "Held"
    CANCELLED = "cancelled", "Cancelled"


class MeetingDocumentRole(TextChoices):
    """What a document is to a meeting."""

    REPORT = "report", "Report"
    OUTCOME = "outcome", "Outcome"
    BACKGROUND = "background", "Background"


class ParticipationRole(TextChoices):
    """As what somebody took part."""

    CHAIR = "chair", "Chair"
    RAPPORTEUR = "rapporteur", "Rapporteur"
    PRESENTER = "presenter", "Presenter"
    PANELLIST = "panellist", "Panellist"
    PARTICIPANT = "participant", "Participant"
    OBSERVER = "observer", "Observer"
    SECRETARIAT = "secretariat", "Secretariat"
    HOST = "host", "Host"


class DocumentKind(TextChoices):
    """What sort of document."""

    RESOLUTION = "resolution", "Resolution"
    REPORT = "report", "Report"
    CONVENTION = "convention", "Convention"
    PROTOCOL = "protocol", "Protocol"
    PROGRAMME_OF_ACTION = "programme_of_action", "Programme of action"
    DECLARATION = "declaration", "Declaration"
    RECOMMENDATION = "recommendation", "Recommendation"
    PUBLICATION = "publication", "Publication"
    WEB_PAGE = "web_page", "Web page"
    PRESS_RELEASE = "press_release", "Press release"
    DATABASE = "database", "Database"
    LEGISLATION = "legislation", "Legislation"
    OTHER = "other", "Other"


class DocumentLinkKind(TextChoices):
    """How one document stands to another."""

    RECALLS = "recalls", "Recalls"
    AMENDS = "amends", "Amends"
    ANNEX_OF = "annex_of", "Annex of"
    REVISES = "revises", "Revises"
    IMPLEMENTS = "implements", "Implements"


class PaperKind(TextChoices):
    """What sort of contribution to a meeting."""

    FRONT_MATTER = "front_matter", "Front matter"
    EXECUTIVE_SUMMARY = "executive_summary", "Executive summary"
    REPORT_OF_THE_MEETING = "report_of_the_meeting", "Report of the meeting"
    CONTRIBUTED_PAPER = "contributed_paper", "Contributed paper"
    EXPERT_PAPER = "expert_paper", "Expert paper"
    ANNEX = "annex", "Annex"
    BACKGROUND_DOCUMENT = "background_document", "Background document"


class ThemeScheme(TextChoices):
    """Which of the two trees of themes a concept stands in."""

    SUBJECT = "subject", "Subject"
    POPULATION = "population", "Population"


class ActivityKind(TextChoices):
    """What sort of undertaking."""

    RESEARCH = "research", "Research"
    SURVEY = "survey", "Survey"
    PUBLICATION = "publication", "Publication"
    DATABASE = "database", "Database"
    MEETING = "meeting", "Meeting"
    TRAINING = "training", "Training"
    TECHNICAL_COOPERATION = "technical_cooperation", "Technical cooperation"
    OPERATIONAL = "operational", "Operational work"
    STANDARD_SETTING = "standard_setting", "Standard setting"
    COORDINATION = "coordination", "Coordination"
    ADVOCACY = "advocacy", "Advocacy"
    OTHER = "other", "Other"


class ActivityStatus(TextChoices):
    """How far an activity had come when it was reported."""

    PLANNED = "planned", "Planned"
    ONGOING = "ongoing", "Ongoing"
    COMPLETED = "completed", "Completed"
    SUSPENDED = "suspended", "Suspended"
    CANCELLED = "cancelled", "Cancelled"


class ActivityRole(TextChoices):
    """As what a body takes part in an activity."""

    LEAD = "lead", "Lead"
    PARTNER = "partner", "Partner"
    FUNDER = "funder", "Funder"
    HOST = "host", "Host"
    REQUESTING = "requesting", "Requesting"
    COMMISSIONER = "commissioner", "Commissioner"
    PARTICIPANT = "participant", "Participant"
    SECRETARIAT = "secretariat", "Secretariat"
    BENEFICIARY = "beneficiary", "Beneficiary"


class ActivityDocumentRole(TextChoices):
    """What a document is to an activity."""

    OUTPUT = "output", "Output"
    MANDATE = "mandate", "Mandate"
    ABOUT = "about", "About"


class ActivityLinkKind(TextChoices):
    """How one activity stands to another."""

    PART_OF = "part_of", "Part of"
    FOLLOWS = "follows", "Follows"
    JOINT_WITH = "joint_with", "Joint with"
    COMPLEMENTS = "complements", "Complements"
    DUPLICATES = "duplicates", "Duplicates"


class RecommendationKind(TextChoices):
    """In what form something is asked."""

    RECOMMENDATION = "recommendation", "Recommendation"
    OPERATIVE_PARAGRAPH = "operative_paragraph", "Operative paragraph"
    PREAMBULAR_PARAGRAPH = "preambular_paragraph", "Preambular paragraph"
    KEY_ISSUE = "key_issue", "Key issue"
    PROPOSITION = "proposition", "Proposition"
    CALL_TO_ACTION = "call_to_action", "Call to action"
    POLICY_IMPLICATION = "policy_implication", "Policy implication"
    WAY_FORWARD = "way_forward", "Way forward"
    AGENDA_ITEM = "agenda_item", "Agenda item"


class Strength(TextChoices):
    """How strongly something is asked, by the verb that asks."""

    DECIDES = "decides", "Decides"
    REQUESTS = "requests", "Requests"
    URGES = "urges", "Urges"
    CALLS_UPON = "calls_upon", "Calls upon"
    INVITES = "invites", "Invites"
    ENCOURAGES = "encourages", "Encourages"
    RECOMMENDS = "recommends", "Recommends"
    SUGGESTS = "suggests", "Suggests"
    MAY_WISH_TO = "may_wish_to", "May wish to"
    CAUTIONS = "cautions", "Cautions"
    NOTES = "notes", "Notes"


class AddresseeRole(TextChoices):
    """What part of the duty an addressee has."""

    LEAD = "lead", "Lead"
    SUPPORTING = "supporting", "Supporting"


class RecommendationLinkKind(TextChoices):
    """How one recommendation stands to another."""

    REPEATS = "repeats", "Repeats"
    ELABORATES = "elaborates", "Elaborates"
    AMENDS = "amends", "Amends"
    SUPERSEDES = "supersedes", "Supersedes"
    RESPONDS_TO = "responds_to", "Responds to"


class Acceptance(TextChoices):
    """Whether an addressee took up what was asked."""

    ACCEPTED = "accepted", "Accepted"
    PARTLY_ACCEPTED = "partly_accepted", "Partly accepted"
    NOT_ACCEPTED = "not_accepted", "Not accepted"
    UNDER_CONSIDERATION = "under_consideration", "Under consideration"
    NOT_STATED = "not_stated", "Not stated"


class Implementation(TextChoices):
    """How far what was asked has been carried out."""

    NOT_STARTED = "not_started", "Not started"
    IN_PROGRESS = "in_progress", "In progress"
    IMPLEMENTED = "implemented", "Implemented"
    OVERTAKEN = "overtaken", "Overtaken by events"
    NOT_STATED = "not_stated", "Not stated"


class Standing(TextChoices):
    """Where a recommendation stands with one addressee, by the latest published response."""

    NO_RESPONSE = "no_response", "No response"
    UNDER_CONSIDERATION = "under_consideration", "Under consideration"
    ACCEPTED = "accepted", "Accepted"
    NOT_ACCEPTED = "not_accepted", "Not accepted"
    IN_PROGRESS = "in_progress", "In progress"
    IMPLEMENTED = "implemented", "Implemented"
    OVERTAKEN = "overtaken", "Overtaken by events"
