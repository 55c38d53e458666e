"""What a merged document leaves to the one that is kept."""

from meetings.models import Document, DocumentSymbol


def keep_symbol(kept: Document, ended: Document) -> None:
    """The symbol of the ended document is another symbol of the kept one."""
    if ended.symbol and ended.symbol != kept.symbol:
        DocumentSymbol.objects.get_or_create(document=kept, symbol=ended.symbol)
