"""Models of the family Authentication."""

from typing import Annotated

from datadog_v1._runtime.models import Model, ReadOnly


class AuthenticationValidationResponse(Model):
    """Outcome of a key check."""

    valid: Annotated[bool | None, ReadOnly()] = None
    """`true` when the key is active on the site that was asked. A key that is not active
    is reported by status 403 instead.

    Read-only: the server sets it.
    """
