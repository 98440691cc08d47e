"""Models of the families Service Level Objectives and Service Level Objective Corrections."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable, ReadOnly
from datadog_v1.models.common import Creator, ResponseMetaAttributes

SLOCorrectionCategory: TypeAlias = (
    Literal["Scheduled Maintenance", "Outside Business Hours", "Deployment", "Other"]
    | str
)
"""Reason for a correction.

- `Scheduled Maintenance`: Planned work on the service.
- `Outside Business Hours`: Hours in which the objective does not apply.
- `Deployment`: A release that was expected to disturb the service.
- `Other`: Any other reason; say which in the description.
"""


class SLOCorrectionResponseAttributesModifier(Model):
    """The user who changed a correction last. Null when nobody has."""

    email: str | None = None
    """Email address of the user."""

    handle: str | None = None
    """Handle of the user, usually the email address; a UUID for a service account."""

    name: Nullable[str] = None
    """Name shown in the app. Null when the user has not entered one."""


SLOCorrectionType: TypeAlias = Literal["correction"] | str
"""Type of the resource.

- `correction`: An SLO correction.
"""


class SLOCorrectionResponseAttributes(Model):
    """What a correction covers, why, and who entered it."""

    category: SLOCorrectionCategory | None = None
    """Reason for the correction."""

    created_at: Nullable[int] = None
    """Time of creation, Unix time in seconds. Null in some lists."""

    creator: Annotated[Creator | None, ReadOnly()] = None
    """User who created the correction. The service wraps the user as a resource, so that
    the email address, handle and name stand under `data.attributes`.

    Read-only: the server sets it.
    """

    description: Nullable[str] = None
    """Free text about the correction. Empty when none was entered."""

    duration: Nullable[int] = None
    """Length of each occurrence in seconds. Set for recurring corrections, null for those
    with an `end`.
    """

    end: Nullable[int] = None
    """End of the correction, Unix time in seconds. Null for recurring corrections."""

    modified_at: Nullable[int] = None
    """Time of the last change, Unix time in seconds. Null in some lists."""

    modifier: Nullable[SLOCorrectionResponseAttributesModifier] = None
    """User who changed the correction last, wrapped like `creator`. Null when it has not
    been changed since its creation.
    """

    rrule: Nullable[str] = None
    """Recurrence rule in the iCalendar form, for example `FREQ=DAILY;INTERVAL=10;COUNT=5`.
    Null when the correction happens once.
    """

    slo_id: Nullable[str] = None
    """ID of the SLO the correction is for. Null when `slo_query` selects the SLOs."""

    slo_query: Nullable[str] = None
    """Tags that select the SLOs the correction is for, for example `env:prod
    service:checkout`. Null when `slo_id` names one.
    """

    start: int | None = None
    """Start of the correction, or of its first occurrence, Unix time in seconds."""

    timezone: str | None = None
    """Time zone in which the app shows the times and the recurrence is counted, an IANA
    name. `UTC` when none was given.
    """


class SLOCorrection(Model):
    """A period that is left out when the status and error budget of an SLO are calculated."""

    attributes: SLOCorrectionResponseAttributes | None = None
    """What the correction covers."""

    id: str | None = None
    """ID of the correction, a UUID."""

    type: SLOCorrectionType | None = None
    """Always `correction`."""


class SLOCorrectionListResponse(Model):
    """Corrections, and data about the list."""

    data: list[SLOCorrection] | None = None
    """The corrections."""

    meta: ResponseMetaAttributes | None = None
    """How many corrections there are."""
