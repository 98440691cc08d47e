"""Models of the family Key Management."""

from datadog_v1._runtime.models import Model
from datadog_v1.models.organizations_and_key_management import ApiKey, ApplicationKey


class ApiKeyListResponse(Model):
    """API keys of an organization."""

    api_keys: list[ApiKey] | None = None
    """All API keys, in full."""


class ApiKeyResponse(Model):
    """One API key."""

    api_key: ApiKey | None = None
    """The API key."""


class ApplicationKeyListResponse(Model):
    """Application keys that the caller may see."""

    application_keys: list[ApplicationKey] | None = None
    """One entry for each application key."""


class ApplicationKeyResponse(Model):
    """One application key."""

    application_key: ApplicationKey | None = None
    """The application key."""
