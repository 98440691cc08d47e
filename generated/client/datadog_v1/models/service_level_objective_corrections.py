"""Models of the family Service Level Objective Corrections."""

from datadog_v1._runtime.models import Model
from datadog_v1.models.service_level_objectives_and_service_level_objective_corrections import (
    SLOCorrection,
    SLOCorrectionCategory,
    SLOCorrectionType,
)


class SLOCorrectionCreateRequestAttributes(Model):
    """Period, reason and objectives of a new correction. `start` goes either with `end`,
    or with `rrule` and `duration`; give either `slo_id` or `slo_query`.
    """

    category: SLOCorrectionCategory
    """Reason for the correction, shown in lists."""

    description: str | None = None
    """What happens in the period, in words."""

    duration: int | None = None
    """Length of each recurrence in seconds. Required with `rrule`, otherwise left out."""

    end: int | None = None
    """End of a single period, Unix time in seconds. Left out with `rrule`."""

    rrule: str | None = None
    """Recurrence rule in the notation of iCalendar (RFC 5545), such as
    `FREQ=DAILY;INTERVAL=10;COUNT=5`; `FREQ`, `INTERVAL`, `COUNT`, `UNTIL` and `BYDAY`
    are understood. When absent, the period happens once.
    """

    slo_id: str | None = None
    """ID of the one objective that the correction applies to."""

    slo_query: str | None = None
    """Tags separated by spaces, such as `env:prod service:checkout`; the correction
    applies to every objective that carries them.
    """

    start: int
    """Start of the period, or of the first recurrence, Unix time in seconds."""

    timezone: str | None = None
    """Time zone in which a recurrence is counted and shown, by its IANA name such as
    `Europe/Paris`. When absent, `UTC`.
    """


class SLOCorrectionResponse(Model):
    """Envelope of one correction."""

    data: SLOCorrection | None = None
    """The correction."""


class SLOCorrectionUpdateRequestAttributes(Model):
    """Fields of a correction to change. Those that are absent stay as they are."""

    category: SLOCorrectionCategory | None = None
    """Reason for the correction, shown in lists."""

    description: str | None = None
    """What happens in the period, in words."""

    duration: int | None = None
    """Length of each recurrence in seconds; only together with a recurrence."""

    end: int | None = None
    """End of a single period, Unix time in seconds; not for recurring corrections."""

    rrule: str | None = None
    """Recurrence rule in the notation of iCalendar (RFC 5545), such as
    `FREQ=WEEKLY;BYDAY=SU`; only for recurring corrections.
    """

    slo_query: str | None = None
    """Tags separated by spaces that select the objectives; only for corrections that were
    created with a query.
    """

    start: int | None = None
    """Start of the period, or of the first recurrence, Unix time in seconds."""

    timezone: str | None = None
    """Time zone in which a recurrence is counted and shown, by its IANA name."""


class SLOCorrectionCreateData(Model):
    """A new correction."""

    attributes: SLOCorrectionCreateRequestAttributes | None = None
    """Period, reason and objectives."""

    type: SLOCorrectionType = "correction"
    """Kind of resource; always `correction`."""


class SLOCorrectionCreateRequest(Model):
    """Envelope of a new correction."""

    data: SLOCorrectionCreateData | None = None
    """The new correction."""


class SLOCorrectionUpdateData(Model):
    """A change to a correction."""

    attributes: SLOCorrectionUpdateRequestAttributes | None = None
    """The fields to change."""

    type: SLOCorrectionType | None = None
    """Kind of resource; always `correction`."""


class SLOCorrectionUpdateRequest(Model):
    """Envelope of a change to a correction."""

    data: SLOCorrectionUpdateData | None = None
    """The change."""
