"""Models of the family Users."""

from datadog_v1._runtime.models import Model
from datadog_v1.models.users_and_organizations import User


class UserDisableResponse(Model):
    """Outcome of disabling a user."""

    message: str | None = None
    """Sentence that names the disabled user, for people to read."""


class UserListResponse(Model):
    """Users of an organization."""

    users: list[User] | None = None
    """All users, disabled ones included."""


class UserResponse(Model):
    """One user."""

    user: User | None = None
    """The user."""
