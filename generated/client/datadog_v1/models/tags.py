"""Models of the family Tags."""

from datadog_v1._runtime.models import Model


class HostTags(Model):
    """The tags of one host."""

    host: str | None = None
    """Name of the host the tags belong to. Set by the service; ignored in requests."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, of the source asked for or, without one, of all sources.
    """


class TagToHosts(Model):
    """Hosts by tag."""

    tags: dict[str, list[str]] | None = None
    """Each key is a tag (`key:value`), each value the names of the hosts that carry it."""
