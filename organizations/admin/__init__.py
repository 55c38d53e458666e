"""How curators edit bodies, people and areas."""

from organizations.admin import areas, organizations, people

__all__ = ["areas", "organizations", "people"]
