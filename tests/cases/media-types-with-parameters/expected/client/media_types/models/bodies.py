"""Models of the family bodies."""

from media_types._runtime.models import Model


class Log(Model):
    """A line of a log."""

    message: str | None = None
    """The line."""


class SendFileRequest(Model):
    """`SendFileRequest`, without a description."""

    file: str
    """The content."""

    name: str | None = None
    """What it is called."""
