"""Who and where: bodies, people, areas."""

from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    name = "organizations"
    verbose_name = "Bodies, people and areas"
