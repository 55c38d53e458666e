"""The digitised text of a meeting, beside the records that cite it."""

import hashlib
from pathlib import Path

from meetings.models import Meeting


class OtherTextError(Exception):
    """The file is not the text that the meeting's line numbers refer to."""


def lines_of(meeting: Meeting, path: Path) -> list[str]:
    """The lines of the text at `path`, as `sed -n` counts them.

    Raises OtherTextError when its SHA-256 is not the one in the record, or the record names no text; OSError.
    """
    if not meeting.text_sha256:
        raise OtherTextError(f"The record of {meeting.public_id} names no digitised text.")
    content = path.read_bytes()
    found = hashlib.sha256(content).hexdigest()
    if found != meeting.text_sha256:
        raise OtherTextError(
            f"{path} is another text: its SHA-256 is {found}, and lines of {meeting.public_id} are counted in"
            f" “{meeting.text_title}” with {meeting.text_sha256}."
        )
    return content.decode("utf-8").split("\n")
