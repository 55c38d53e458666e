"""Who and where: bodies, people, areas."""

from django.apps import AppConfig


class OrganizationsConfig(AppConfig):
    name = "organizations"
    verbose_name = "Bodies, people and areas"

    def ready(self) -> None:
        from records import registry

        registry.set_merge_step("organizations", "organizations.merging.keep_names_of_body")
        registry.set_merge_step("people", "organizations.merging.keep_names_of_person")
