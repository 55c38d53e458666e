"""The secret key of an installation that was given none: made once, kept in a file."""

import os
import secrets
import tempfile
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured


def kept_key(path: Path) -> str:
    """The key in the file, which is made first when there is none."""
    try:
        if not path.exists():
            _make(path)
        key = path.read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not text"
        raise ImproperlyConfigured(
            f"The secret key cannot be kept in {path} ({reason}): give SECRET_KEY or a DATA_DIR that can be written"
        ) from None
    if len(key) < 50:
        raise ImproperlyConfigured(f"The secret key in {path} is too short: remove the file, and a new one is made")
    return key


def _make(path: Path) -> None:
    """Written under another name and then linked, so that of several processes that start at once the first one wins
    and none reads half a key. Only the owner may read it (mkstemp's mode is 0600)."""
    handle, draft = tempfile.mkstemp(prefix=path.name, dir=path.parent)
    try:
        with os.fdopen(handle, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(50) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.link(draft, path)
    except FileExistsError:
        pass
    finally:
        Path(draft).unlink()
