"""How curators edit meetings and what came of them."""

from meetings.admin import activities, documents, meetings, papers, recommendations, themes

__all__ = ["activities", "documents", "meetings", "papers", "recommendations", "themes"]
