"""Operations of the family Tags."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property
from .._runtime.operation import (
    Body,
    Content,
    Operation,
    Parameter,
)
from .._runtime.resource import (
    AsyncResource,
    RawResource,
    SyncResource,
    async_raw_method,
    raw_method,
)

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from ..models.tags import HostTags, TagToHosts

LIST_HOST_TAGS: Operation[TagToHosts] = Operation(
    id="ListHostTags",
    method="GET",
    path="/api/v1/tags/hosts",
    parameters=(Parameter("source", "source", "query", type="str"),),
    responses={
        "200": Content("application/json", "tags.TagToHosts"),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
)
GET_HOST_TAGS: Operation[HostTags] = Operation(
    id="GetHostTags",
    method="GET",
    path="/api/v1/tags/hosts/{host_name}",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
        Parameter("source", "source", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "tags.HostTags"),
    },
)
UPDATE_HOST_TAGS: Operation[HostTags] = Operation(
    id="UpdateHostTags",
    method="PUT",
    path="/api/v1/tags/hosts/{host_name}",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
        Parameter("source", "source", "query", type="str"),
    ),
    body=Body(
        {
            "application/json": "tags.HostTags",
        },
        required=True,
    ),
    responses={
        "201": Content("application/json", "tags.HostTags"),
    },
)
CREATE_HOST_TAGS: Operation[HostTags] = Operation(
    id="CreateHostTags",
    method="POST",
    path="/api/v1/tags/hosts/{host_name}",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
        Parameter("source", "source", "query", type="str"),
    ),
    body=Body(
        {
            "application/json": "tags.HostTags",
        },
        required=True,
    ),
    responses={
        "201": Content("application/json", "tags.HostTags"),
    },
)
DELETE_HOST_TAGS: Operation[None] = Operation(
    id="DeleteHostTags",
    method="DELETE",
    path="/api/v1/tags/hosts/{host_name}",
    parameters=(
        Parameter("host_name", "host_name", "path", required=True, type="str"),
        Parameter("source", "source", "query", type="str"),
    ),
    responses={
        "204": None,
    },
)


class TagsResource(SyncResource):
    """Reads and changes the tags of hosts. A tag is a `key:value` text; every tag on a
    host is added to the metrics, events and checks that the host sends from then on.
    Each tag has a source, the tool that set it (`users` for this API, `datadog` for the
    Agent, `chef`, `puppet` and others): the operations here change only the tags of the
    source they name and leave those of others alone.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_host_tags(self, *, source: str | None = None) -> TagToHosts:
        """List the tags of all hosts.

        Gives every tag in use with the names of the hosts that carry it, the reverse of
        what the per-host operation returns. Use it to find out which hosts an
        environment or team owns. Tags without a host do not appear. Needs no particular
        permission.

        Args:
            source: Source whose tags are listed, such as `users`, `datadog` or
                `chef`. When absent, the tags of all sources come back together.

        Returns:
            Hosts by tag.

        Raises:
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            dd.tags.list_host_tags()
        """
        return self._call(
            LIST_HOST_TAGS,
            {
                "source": source,
            },
        )

    def get_host_tags(self, host_name: str, *, source: str | None = None) -> HostTags:
        """List the tags of a host.

        Gives the tags that one host carries, of one source or of all. The permission it
        needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are returned. When absent, the tags of all
                sources come back in one list.

        Returns:
            The tags of the host.

        Raises:
            NotFoundError: No host has this name.

        Example:
            dd.tags.get_host_tags(host_name='web-01.example.com')
        """
        return self._call(
            GET_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
        )

    def update_host_tags(
        self,
        host_name: str,
        *,
        body: HostTags | Mapping[str, Any] | bytes,
        source: str | None = None,
    ) -> HostTags:
        """Replace the tags of a host.

        Replaces all tags that the source has set on the host by the list in the body.
        What is not in the list is gone; an empty list removes them all. Tags of other
        sources are not touched. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are replaced. When absent, `users`.
            body: The complete list of tags for the source.

        Returns:
            The host with its new tags.

        Raises:
            NotFoundError: No host has this name.

        Example:
            dd.tags.update_host_tags(
                host_name='web-01.example.com',
                body={'tags': ['env:staging', 'role:web']},
            )
        """
        return self._call(
            UPDATE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
            body=body,
        )

    def create_host_tags(
        self,
        host_name: str,
        *,
        body: HostTags | Mapping[str, Any] | bytes,
        source: str | None = None,
    ) -> HostTags:
        """Add tags to a host.

        Adds tags to those that the source has already set on the host; nothing is
        removed. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source under which the tags are stored. When absent,
                `users`.
            body: The tags to add. `host` in the body is ignored; the path names
                the host.

        Returns:
            The host with all tags of the source.

        Raises:
            NotFoundError: No host has this name.

        Example:
            dd.tags.create_host_tags(
                host_name='web-01.example.com',
                body={'tags': ['role:web', 'team:checkout']},
            )
        """
        return self._call(
            CREATE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
            body=body,
        )

    def delete_host_tags(self, host_name: str, *, source: str | None = None) -> None:
        """Remove the tags of a host.

        Removes all tags that one source has set on the host. Tags of other sources
        stay, among them those that the Agent reports, so the host may still carry tags
        afterwards. There is no way to remove a single tag; replace the list instead.
        The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are removed. When absent, the tags set
                through this API (`users`).

        Raises:
            NotFoundError: No host has this name.

        Example:
            dd.tags.delete_host_tags(host_name='web-01.example.com')
        """
        return self._call(
            DELETE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
        )

    @cached_property
    def with_raw_response(self) -> TagsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return TagsResourceWithRawResponse(self)


class TagsResourceWithRawResponse(RawResource):
    """The operations of `TagsResource`, returning whole responses."""

    list_host_tags = raw_method(TagsResource.list_host_tags)

    get_host_tags = raw_method(TagsResource.get_host_tags)

    update_host_tags = raw_method(TagsResource.update_host_tags)

    create_host_tags = raw_method(TagsResource.create_host_tags)

    delete_host_tags = raw_method(TagsResource.delete_host_tags)


class AsyncTagsResource(AsyncResource):
    """Reads and changes the tags of hosts. A tag is a `key:value` text; every tag on a
    host is added to the metrics, events and checks that the host sends from then on.
    Each tag has a source, the tool that set it (`users` for this API, `datadog` for the
    Agent, `chef`, `puppet` and others): the operations here change only the tags of the
    source they name and leave those of others alone.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_host_tags(self, *, source: str | None = None) -> TagToHosts:
        """List the tags of all hosts.

        Gives every tag in use with the names of the hosts that carry it, the reverse of
        what the per-host operation returns. Use it to find out which hosts an
        environment or team owns. Tags without a host do not appear. Needs no particular
        permission.

        Args:
            source: Source whose tags are listed, such as `users`, `datadog` or
                `chef`. When absent, the tags of all sources come back together.

        Returns:
            Hosts by tag.

        Raises:
            NotFoundError: The addressed object does not exist, has been
                deleted, or is not visible to the organization of the keys. Check
                the ID and the site.

        Example:
            await dd.tags.list_host_tags()
        """
        return await self._call(
            LIST_HOST_TAGS,
            {
                "source": source,
            },
        )

    async def get_host_tags(
        self, host_name: str, *, source: str | None = None
    ) -> HostTags:
        """List the tags of a host.

        Gives the tags that one host carries, of one source or of all. The permission it
        needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are returned. When absent, the tags of all
                sources come back in one list.

        Returns:
            The tags of the host.

        Raises:
            NotFoundError: No host has this name.

        Example:
            await dd.tags.get_host_tags(host_name='web-01.example.com')
        """
        return await self._call(
            GET_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
        )

    async def update_host_tags(
        self,
        host_name: str,
        *,
        body: HostTags | Mapping[str, Any] | bytes,
        source: str | None = None,
    ) -> HostTags:
        """Replace the tags of a host.

        Replaces all tags that the source has set on the host by the list in the body.
        What is not in the list is gone; an empty list removes them all. Tags of other
        sources are not touched. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are replaced. When absent, `users`.
            body: The complete list of tags for the source.

        Returns:
            The host with its new tags.

        Raises:
            NotFoundError: No host has this name.

        Example:
            await dd.tags.update_host_tags(
                host_name='web-01.example.com',
                body={'tags': ['env:staging', 'role:web']},
            )
        """
        return await self._call(
            UPDATE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
            body=body,
        )

    async def create_host_tags(
        self,
        host_name: str,
        *,
        body: HostTags | Mapping[str, Any] | bytes,
        source: str | None = None,
    ) -> HostTags:
        """Add tags to a host.

        Adds tags to those that the source has already set on the host; nothing is
        removed. The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source under which the tags are stored. When absent,
                `users`.
            body: The tags to add. `host` in the body is ignored; the path names
                the host.

        Returns:
            The host with all tags of the source.

        Raises:
            NotFoundError: No host has this name.

        Example:
            await dd.tags.create_host_tags(
                host_name='web-01.example.com',
                body={'tags': ['role:web', 'team:checkout']},
            )
        """
        return await self._call(
            CREATE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
            body=body,
        )

    async def delete_host_tags(
        self, host_name: str, *, source: str | None = None
    ) -> None:
        """Remove the tags of a host.

        Removes all tags that one source has set on the host. Tags of other sources
        stay, among them those that the Agent reports, so the host may still carry tags
        afterwards. There is no way to remove a single tag; replace the list instead.
        The permission it needs is not documented.

        Args:
            host_name: Name of the host as shown in the infrastructure list.
            source: Source whose tags are removed. When absent, the tags set
                through this API (`users`).

        Raises:
            NotFoundError: No host has this name.

        Example:
            await dd.tags.delete_host_tags(host_name='web-01.example.com')
        """
        return await self._call(
            DELETE_HOST_TAGS,
            {
                "host_name": host_name,
                "source": source,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncTagsResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncTagsResourceWithRawResponse(self)


class AsyncTagsResourceWithRawResponse(RawResource):
    """The operations of `AsyncTagsResource`, returning whole responses."""

    list_host_tags = async_raw_method(AsyncTagsResource.list_host_tags)

    get_host_tags = async_raw_method(AsyncTagsResource.get_host_tags)

    update_host_tags = async_raw_method(AsyncTagsResource.update_host_tags)

    create_host_tags = async_raw_method(AsyncTagsResource.create_host_tags)

    delete_host_tags = async_raw_method(AsyncTagsResource.delete_host_tags)
