"""How curators are told what was done, and why something was not."""

from collections.abc import Iterable
from typing import Any

from django.contrib import messages
from django.contrib.messages.storage import default_storage
from django.http import HttpRequest
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

#: How many records or reasons a message names.
NAMED = 20


def listed(sentence: str, reasons: Iterable[str]) -> SafeString:
    """A sentence and a list below it."""
    lines = format_html_join("", "<li>{}</li>", ((reason,) for reason in reasons))
    return format_html("{}<ul>{}</ul>", sentence, lines) if lines else format_html("{}", sentence)


def tell(request: HttpRequest, sentence: str, reasons: Iterable[str] = (), level: int = messages.SUCCESS) -> None:
    """Show this on the next page."""
    messages.add_message(request, level, listed(sentence, reasons))


def forget(request: HttpRequest) -> None:
    """Nothing of what was to be told in this request is so: its transaction was rolled back."""
    held: Any = vars(request)
    if "_messages" in held:
        held["_messages"] = default_storage(request)
