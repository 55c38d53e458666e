"""All settings of the site, in one file. What differs between installations is read from the environment, and
docs/operations.md has the table; with nothing set it is a small private installation on SQLite."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import django_stubs_ext
from csp.constants import NONE, SELF

from config import __version__, env
from config.keys import kept_key

# Models and admin classes state their types (`Field[str, str]`), which Django's own classes do not take at run time.
django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent

# ---- what this installation is -------------------------------------------------------------------------------------

SITE_NAME = env.text("SITE_NAME", "Rapporteur", example="Rapporteur")
VERSION = __version__
CONTACT_EMAIL = env.email("CONTACT_EMAIL")
DATA_LICENSE_NAME = env.text("DATA_LICENSE_NAME", "CC BY 4.0", example="CC BY 4.0")
DATA_LICENSE_URL = env.web_page("DATA_LICENSE_URL", "https://creativecommons.org/licenses/by/4.0/")
DATA_ATTRIBUTION = env.text("DATA_ATTRIBUTION", f"{SITE_NAME} contributors", example="Rapporteur contributors")

DEBUG = env.flag("DEBUG", default=False)
LOG_LEVEL = env.choice("LOG_LEVEL", "INFO", ["DEBUG", "INFO", "WARNING", "ERROR", "CRITICAL"])

# ---- where it listens, and whom it believes ------------------------------------------------------------------------

HOST = env.address("HOST", "127.0.0.1")
PORT = env.integer("PORT", 8000, low=1, high=65535)
# Two readers keep both engines busy on a small machine; SQLite has one writer however many there are.
WORKERS = env.integer("WORKERS", 2, low=1, high=64)

PUBLIC_URL = env.origin("PUBLIC_URL")
_public = urlsplit(PUBLIC_URL)
_https = _public.scheme == "https"
_public_host = [env.bracketed(_public.hostname)] if _public.hostname else []

ALLOWED_HOSTS = [*env.hosts("ALLOWED_HOSTS", ["localhost", "127.0.0.1", "[::1]"]), *_public_host]
TRUSTED_PROXIES = env.networks("TRUSTED_PROXIES")
# config.middleware.TrustedProxies has removed these headers when anybody else sent them.
USE_X_FORWARDED_HOST = bool(TRUSTED_PROXIES)
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https") if TRUSTED_PROXIES else None

CSRF_TRUSTED_ORIGINS = [PUBLIC_URL] if PUBLIC_URL else []
SESSION_COOKIE_SECURE = _https
CSRF_COOKIE_SECURE = _https
SECURE_SSL_REDIRECT = _https
# What watches the service asks it directly, not through the proxy that speaks https.
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]
SECURE_HSTS_SECONDS = 365 * 24 * 3600 if _https else 0
# Whether all subdomains speak https, and whether browsers ship with that, is for the owner of the domain to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]

# ---- what it keeps -------------------------------------------------------------------------------------------------

DATA_DIR = env.directory("DATA_DIR", BASE_DIR / "data")
SECRET_KEY = env.secret("SECRET_KEY") or kept_key(env.made(DATA_DIR) / "secret.key")

_database = env.database("DATABASE_URL", BASE_DIR)
if _database is None:
    _database = {"ENGINE": "django.db.backends.sqlite3", "NAME": env.made(DATA_DIR) / "db.sqlite3"}
if _database["ENGINE"] == "django.db.backends.sqlite3":
    _database["OPTIONS"] = {
        # A transaction that will write says so at once and waits, instead of failing when it comes to write.
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        # foreign_keys is switched on by Django. Without recursive_triggers, INSERT OR REPLACE deletes unseen.
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA recursive_triggers=ON",
    }
else:
    # Opening a connection for each request halves the throughput. One that broke is replaced.
    _database |= {"CONN_MAX_AGE": 600, "CONN_HEALTH_CHECKS": True}
    _database["OPTIONS"] = {
        "connect_timeout": "5",
        # Records are rendered by one large statement: to compile it costs more than it saves (40 against 17 ms for a
        # list), and with the server's own price of a random read it would scan small tables again for each row.
        "options": "-c jit=off -c random_page_cost=1.1",
        **_database["OPTIONS"],
    }
DATABASES: dict[str, dict[str, Any]] = {"default": _database}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# ---- what it is made of --------------------------------------------------------------------------------------------

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "drf_standardized_errors",
    "simple_history",
    "records",
    "organizations",
    "meetings",
]
MIDDLEWARE = [
    "config.middleware.Trace",
    "config.middleware.TrustedProxies",
    "django.middleware.security.SecurityMiddleware",
    "config.middleware.ContentPolicy",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
CSRF_FAILURE_VIEW = "records.serving.problems.csrf_failure"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "config" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]

# Entries are looked up by row and by request, never by date alone.
SIMPLE_HISTORY_DATE_INDEX = False

# The form of a record with 1,500 rows of the widest parts (twelve fields each) is sent whole. The API has a limit of
# its own (records.serving.strict).
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000

LANGUAGE_CODE = "en"
USE_I18N = False
TIME_ZONE = "UTC"
USE_TZ = True

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Source maps are large, and only developers' tools ask for them: compressing them took two thirds of the time.
WHITENOISE_SKIP_COMPRESS_EXTENSIONS = [
    "map",
    "gif",
    "ico",
    "jpg",
    "png",
    "webp",
    "woff",
    "woff2",
    "eot",
    "ttf",
    "gz",
    "br",
]
WHITENOISE_KEEP_ONLY_HASHED_FILES = True

# What a page may load: its own files. config.middleware.ContentPolicy adds what the admin needs.
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    },
}

# ---- the API -------------------------------------------------------------------------------------------------------

REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["records.serving.render.Renderer"],
    # JSON alone: with form parsers, clients generated from the schema send multipart.
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    "DEFAULT_AUTHENTICATION_CLASSES": ["rest_framework.authentication.SessionAuthentication"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticatedOrReadOnly"],
    "DEFAULT_PAGINATION_CLASS": "records.serving.pagination.Pages",
    "DEFAULT_SCHEMA_CLASS": "records.serving.schema.AutoSchema",
    "EXCEPTION_HANDLER": "records.serving.problems.handle",
    # Public ids may hold dots, so ".json" at the end of an address is no format.
    "FORMAT_SUFFIX_KWARG": None,
    "URL_FORMAT_OVERRIDE": None,
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "OAS_VERSION": "3.1.0",
    "TITLE": "Rapporteur",
    "DESCRIPTION": "Who met, what they reported and recommended, and what came of it, each statement with its source.",
    "VERSION": VERSION,
    "SCHEMA_PATH_PREFIX": r"/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    # Reading needs no account, so no operation asks for one.
    "AUTHENTICATION_WHITELIST": [],
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    # Component name of each vocabulary: dotted strings, so that settings import no app.
    "ENUM_NAME_OVERRIDES": {
        "State": "records.choices.State",
        "Direction": "records.choices.Direction",
        "AreaKind": "organizations.choices.AreaKind",
        "IdentifierScheme": "organizations.choices.IdentifierScheme",
        "NameKind": "organizations.choices.NameKind",
        "OrganizationClassification": "organizations.choices.OrganizationClassification",
        "RelationKind": "organizations.choices.RelationKind",
        "MeetingKind": "meetings.choices.MeetingKind",
        "MeetingStatus": "meetings.choices.MeetingStatus",
        "MeetingDocumentRole": "meetings.choices.MeetingDocumentRole",
        "ParticipationRole": "meetings.choices.ParticipationRole",
        "DocumentKind": "meetings.choices.DocumentKind",
        "DocumentLinkKind": "meetings.choices.DocumentLinkKind",
        "PaperKind": "meetings.choices.PaperKind",
        "ThemeScheme": "meetings.choices.ThemeScheme",
        "ActivityKind": "meetings.choices.ActivityKind",
        "ActivityStatus": "meetings.choices.ActivityStatus",
        "ActivityRole": "meetings.choices.ActivityRole",
        "ActivityDocumentRole": "meetings.choices.ActivityDocumentRole",
        "ActivityLinkKind": "meetings.choices.ActivityLinkKind",
        "RecommendationKind": "meetings.choices.RecommendationKind",
        "Strength": "meetings.choices.Strength",
        "AddresseeRole": "meetings.choices.AddresseeRole",
        "RecommendationLinkKind": "meetings.choices.RecommendationLinkKind",
        "Acceptance": "meetings.choices.Acceptance",
        "Implementation": "meetings.choices.Implementation",
        "Standing": "meetings.choices.Standing",
    },
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
    "ENUM_ADD_EXPLICIT_BLANK_NULL_CHOICE": False,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "records.serving.schema.describe",
    ],
}

# ---- the log: one line an event, on stderr -------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"traced": {"()": "config.middleware.TracedLog"}},
    "formatters": {"line": {"format": "{asctime} {levelname} {request_id} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["traced"]}},
    "root": {"handlers": ["stderr"], "level": LOG_LEVEL},
    # Django's own handlers (e-mail to admins, a second console) are taken off.
    "loggers": {"django": {"handlers": [], "level": LOG_LEVEL, "propagate": True}},
}
