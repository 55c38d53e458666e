"""The whole payload of each record of the cast, less `version`, `created_at` and `modified_at`."""

from typing import Any

from tests.api.payloads import gatherings, outcomes, who, writings

PAYLOADS: dict[str, dict[str, Any]] = {
    **who.PAYLOADS,
    **gatherings.PAYLOADS,
    **writings.PAYLOADS,
    **outcomes.PAYLOADS,
}
