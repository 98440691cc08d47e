"""Models of the family Webhooks Integration."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import Model, Nullable
from pydantic import Field


class WebhooksIntegrationCustomVariable(Model):
    """A new custom variable."""

    is_secret: bool
    """Whether the value is hidden from then on."""

    name: str
    """Name of the variable, used as `$NAME`: uppercase letters, digits and underscores."""

    value: Annotated[str, Field(repr=False)]
    """Text that takes the place of the variable."""


class WebhooksIntegrationCustomVariableResponse(Model):
    """A custom variable."""

    is_secret: bool
    """Whether the value is hidden."""

    name: str
    """Name of the variable, used as `$NAME`."""

    value: Annotated[str | None, Field(repr=False)] = None
    """Text that takes the place of the variable. Absent when the variable is secret."""


class WebhooksIntegrationCustomVariableUpdateRequest(Model):
    """Fields of a custom variable to change. Those that are absent stay as they are."""

    is_secret: bool | None = None
    """Whether the value is hidden from then on."""

    name: str | None = None
    """New name of the variable: uppercase letters, digits and underscores."""

    value: Annotated[str | None, Field(repr=False)] = None
    """New text that takes the place of the variable."""


WebhooksIntegrationEncoding: TypeAlias = Literal["json", "form"] | str
"""How the payload of a webhook is sent.

- `json`: As it is, with the content type `application/json`.
- `form`: As form fields, with the content type `application/x-www-form-urlencoded`; the
  keys of the payload become the fields.
"""


class WebhooksIntegrationUpdateRequest(Model):
    """Fields of a webhook to change. Those that are absent stay as they are."""

    custom_headers: Annotated[str | None, Field(repr=False)] = None
    """HTTP headers to add, as a JSON object in a text. Replaces the present ones."""

    encode_as: WebhooksIntegrationEncoding | None = None
    """How the payload is sent."""

    name: str | None = None
    """New name of the webhook, used in `@webhook-<name>`."""

    payload: Nullable[str] = None
    """Body to send, as a JSON object in a text with variables. Null means the default
    payload.
    """

    url: str | None = None
    """Address that receives the request by POST. May contain variables."""


class WebhooksIntegration(Model):
    """A webhook with where and what it sends."""

    custom_headers: Annotated[Nullable[str], Field(repr=False)] = None
    """HTTP headers to add, as a JSON object in a text, such as `{"Authorization": "Bearer
    $TICKET_TOKEN"}`. Variables are replaced. Null when there are none.
    """

    encode_as: WebhooksIntegrationEncoding | None = None
    """How the payload is sent."""

    name: str
    """Name of the webhook, used in `@webhook-<name>`."""

    payload: Nullable[str] = None
    """Body to send, as a JSON object in a text with variables such as `$EVENT_TITLE`. In
    requests, null or absence means the default payload.
    """

    url: str
    """Address that receives the request by POST. May contain variables."""
