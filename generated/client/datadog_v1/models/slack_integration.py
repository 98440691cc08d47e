"""Models of the family Slack Integration."""

from datadog_v1._runtime.models import Model
from typing_extensions import TypeAliasType


class SlackIntegrationChannelDisplay(Model):
    """Which parts a notification of a monitor shows in the channel."""

    message: bool | None = None
    """Whether the main text of the monitor is shown."""

    mute_buttons: bool | None = None
    """Whether buttons to mute the monitor are shown."""

    notified: bool | None = None
    """Whether the list of those notified is shown."""

    snapshot: bool | None = None
    """Whether an image of the monitor's graph is shown."""

    tags: bool | None = None
    """Whether the scope of the monitor, that is the tags that triggered it, is shown."""


class SlackIntegrationChannel(Model):
    """A Slack channel that notifications can be sent to."""

    display: SlackIntegrationChannelDisplay | None = None
    """What messages in the channel show."""

    name: str | None = None
    """Name of the channel, with the leading `#`."""


SlackIntegrationChannels = TypeAliasType(
    "SlackIntegrationChannels", list[SlackIntegrationChannel]
)
"""The channels configured for an account; an empty list when there are none."""
