"""What bodies did together: meetings, papers, activities, recommendations."""

from django.apps import AppConfig


class MeetingsConfig(AppConfig):
    name = "meetings"
    verbose_name = "Meetings and what came of them"

    def ready(self) -> None:
        from meetings.models import OWNERS
        from records import registry

        registry.attach(
            registry.AttachedPart(
                name="sources",
                resources=frozenset(OWNERS),
                serializer="meetings.api.v1.sources.SourcePartSerializer",
                inline="meetings.admin.sources.source_inline",
                publishing="meetings.publishing.of_sources",
            )
        )
        registry.add_publishing_rule("activities", "meetings.publishing.of_activities")
        registry.set_merge_step("documents", "meetings.merging.keep_symbol")
