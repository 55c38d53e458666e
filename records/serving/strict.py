"""Nothing in a request is ignored: an unknown parameter, an empty value, a NUL, bytes that are no UTF-8 are 400."""

from collections.abc import Iterable
from difflib import get_close_matches
from urllib.parse import unquote_to_bytes

from rest_framework.exceptions import ErrorDetail, ParseError, ValidationError
from rest_framework.request import Request

#: Longer than any value that could match something: ids have at most 200 characters, titles 1,000.
LONGEST = 1_000
#: A cursor holds the values of a row's order, which may be several titles.
LONGEST_CURSOR = 7_000
#: How many parameters a request may have. Django's own limit is that of the curators' forms, which are long.
MOST = 1_000
#: Parameters that make no sense twice.
SINGLE = frozenset({"page", "page_size", "cursor", "ordering", "facets", "facet_mode", "zeros"})


def nearest(word: str, known: Iterable[str]) -> str:
    """` Did you mean “…”?` with the closest spelling, or nothing."""
    close = get_close_matches(word, list(known), n=1)
    return f" Did you mean “{close[0]}”?" if close else ""


def _fault(value: str, longest: int) -> ErrorDetail | None:
    if value == "":
        return ErrorDetail("The value is empty. Give one, or leave the parameter out.", "empty")
    if "\x00" in value:
        return ErrorDetail("The value holds a NUL character.", "nul")
    if len(value) > longest:
        return ErrorDetail(f"The value is longer than {longest:,} characters.", "too_long")
    return None


def check(request: Request, allowed: Iterable[str]) -> None:
    """Refuse the request when its query holds what this address does not take.

    Raises rest_framework.exceptions.ValidationError with one entry for each parameter at fault, and ParseError when
    there are too many of them to look at.
    """
    if str(request.META.get("QUERY_STRING", "")).count("&") >= MOST:
        raise ParseError(f"More than {MOST:,} parameters.")
    faults: dict[str, list[ErrorDetail]] = {}
    # Django would turn bytes that are no UTF-8 into U+FFFD or take them for Latin-1, and a filter would match nothing
    # without a word. WSGI hands over each byte as a character.
    for piece in str(request.META.get("QUERY_STRING", "")).encode("latin-1").replace(b"+", b" ").split(b"&"):
        try:
            unquote_to_bytes(piece).decode()
        except UnicodeDecodeError:
            name = unquote_to_bytes(piece.partition(b"=")[0]).decode(errors="replace")[:60]
            faults[name] = [ErrorDetail("This is not valid UTF-8, percent-encoded.", "encoding")]
    if faults:
        raise ValidationError(faults)
    known = sorted(allowed)
    for name, values in request.query_params.lists():
        if name not in known:
            takes = f"It takes: {', '.join(known)}." if known else "It takes no parameters."
            shown = name[:60]
            text = f"There is no parameter “{shown}” here.{nearest(shown, known)} {takes}"
            faults[shown.replace("\x00", "")] = [ErrorDetail(text, "unknown_parameter")]
            continue
        longest = LONGEST_CURSOR if name == "cursor" else LONGEST
        found = [fault for value in values if (fault := _fault(value, longest)) is not None]
        if name in SINGLE and len(values) > 1:
            found.append(ErrorDetail("Give it once.", "repeated"))
        if found:
            faults[name] = found
    if faults:
        raise ValidationError(faults)
