"""Models of the families Users and Organizations."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable, ReadOnly

AccessRole: TypeAlias = Literal["st", "adm", "ro", "ERROR"] | str
"""Access that a user has. Null or absent when the access comes from custom roles alone.

- `st`: Standard user, who can read and change most things.
- `adm`: Administrator, who can also manage users, keys, billing and settings.
- `ro`: Read-only user, who can look but not change.
"""


class User(Model):
    """An account of a person in the organization."""

    access_role: Nullable[AccessRole] = None
    """Access of the user. When absent on creation, `st`."""

    disabled: bool | None = None
    """Whether the account is switched off. A disabled user cannot log in."""

    email: str | None = None
    """Email address of the user, where invitations and notifications go."""

    handle: str | None = None
    """Handle of the user, in the form of an email address. It identifies the account in
    paths and mentions.
    """

    icon: Annotated[str | None, ReadOnly()] = None
    """Address of the picture of the user, from Gravatar.

    Read-only: the server sets it.
    """

    name: Nullable[str] = None
    """Name shown in the app. Null when the user has not entered one."""

    verified: Annotated[bool | None, ReadOnly()] = None
    """Whether the user has confirmed the email address.

    Read-only: the server sets it.
    """
