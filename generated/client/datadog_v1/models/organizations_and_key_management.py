"""Models of the families Organizations and Key Management."""

from typing import Annotated

from datadog_v1._runtime.models import Model, ReadOnly
from pydantic import Field


class ApiKey(Model):
    """An API key, which Agents and programs use to send data to the organization. It is
    not tied to a user.
    """

    created: Annotated[str | None, ReadOnly()] = None
    """Time of creation in UTC, written `YYYY-MM-DD hh:mm:ss`.

    Read-only: the server sets it.
    """

    created_by: Annotated[str | None, ReadOnly()] = None
    """Handle of the user who created the key.

    Read-only: the server sets it.
    """

    key: Annotated[
        Annotated[str, Field(min_length=32, max_length=32)] | None,
        Field(repr=False),
        ReadOnly(),
    ] = None
    """The key itself, 32 hexadecimal digits. Treat it as a password.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name that says what uses the key. The only part of a key that can be changed."""


class ApplicationKey(Model):
    """An application key, which lets a program act in the API with the permissions of the
    user who owns it. It always goes together with an API key.
    """

    hash: Annotated[
        Annotated[str, Field(min_length=40, max_length=40)] | None,
        Field(repr=False),
        ReadOnly(),
    ] = None
    """The key itself, 40 hexadecimal digits. Treat it as a password.

    Read-only: the server sets it.
    """

    name: str | None = None
    """Name that says what uses the key."""

    owner: Annotated[str | None, ReadOnly()] = None
    """Handle of the user whose permissions the key carries.

    Read-only: the server sets it.
    """
