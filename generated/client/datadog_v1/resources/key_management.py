"""Operations of the family Key Management."""

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

    from ..models.key_management import (
        ApiKeyListResponse,
        ApiKeyResponse,
        ApplicationKeyListResponse,
        ApplicationKeyResponse,
    )
    from ..models.organizations_and_key_management import ApiKey, ApplicationKey

LIST_API_KEYS: Operation[ApiKeyListResponse] = Operation(
    id="ListAPIKeys",
    method="GET",
    path="/api/v1/api_key",
    responses={
        "200": Content("application/json", "key_management.ApiKeyListResponse"),
    },
)
CREATE_API_KEY: Operation[ApiKeyResponse] = Operation(
    id="CreateAPIKey",
    method="POST",
    path="/api/v1/api_key",
    body=Body(
        {
            "application/json": "organizations_and_key_management.ApiKey",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "key_management.ApiKeyResponse"),
    },
)
GET_API_KEY: Operation[ApiKeyResponse] = Operation(
    id="GetAPIKey",
    method="GET",
    path="/api/v1/api_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "key_management.ApiKeyResponse"),
    },
)
UPDATE_API_KEY: Operation[ApiKeyResponse] = Operation(
    id="UpdateAPIKey",
    method="PUT",
    path="/api/v1/api_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "organizations_and_key_management.ApiKey",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "key_management.ApiKeyResponse"),
    },
)
DELETE_API_KEY: Operation[ApiKeyResponse] = Operation(
    id="DeleteAPIKey",
    method="DELETE",
    path="/api/v1/api_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "key_management.ApiKeyResponse"),
    },
)
LIST_APPLICATION_KEYS: Operation[ApplicationKeyListResponse] = Operation(
    id="ListApplicationKeys",
    method="GET",
    path="/api/v1/application_key",
    responses={
        "200": Content("application/json", "key_management.ApplicationKeyListResponse"),
    },
)
CREATE_APPLICATION_KEY: Operation[ApplicationKeyResponse] = Operation(
    id="CreateApplicationKey",
    method="POST",
    path="/api/v1/application_key",
    body=Body(
        {
            "application/json": "organizations_and_key_management.ApplicationKey",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "key_management.ApplicationKeyResponse"),
    },
)
GET_APPLICATION_KEY: Operation[ApplicationKeyResponse] = Operation(
    id="GetApplicationKey",
    method="GET",
    path="/api/v1/application_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "key_management.ApplicationKeyResponse"),
    },
)
UPDATE_APPLICATION_KEY: Operation[ApplicationKeyResponse] = Operation(
    id="UpdateApplicationKey",
    method="PUT",
    path="/api/v1/application_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "organizations_and_key_management.ApplicationKey",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "key_management.ApplicationKeyResponse"),
    },
)
DELETE_APPLICATION_KEY: Operation[ApplicationKeyResponse] = Operation(
    id="DeleteApplicationKey",
    method="DELETE",
    path="/api/v1/application_key/{key}",
    parameters=(Parameter("key", "key", "path", required=True, type="str"),),
    responses={
        "200": Content("application/json", "key_management.ApplicationKeyResponse"),
    },
)


class KeyManagementResource(SyncResource):
    """Manages the two kinds of keys of the API. An API key belongs to the organization and
    lets programs send data; an application key belongs to a user, acts with that user's
    permissions, and is needed beside an API key to read data or change anything. Keys
    are secrets: responses contain them in full, so keep them out of logs and tickets.

    An API key is addressed by the key itself and an application key by its `hash`. The
    key operations of API v2 address keys by an ID instead, and can limit application
    keys to scopes. On the government sites (`ddog-gov.com` and `us2.ddog-gov.com`) keys
    cannot be created, changed or deleted through this version; use those operations
    there.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def list_api_keys(self) -> ApiKeyListResponse:
        """List API keys.

        Gives all API keys of the organization, in full. Needs the `api_keys_read`
        permission.

        Returns:
            All API keys of the organization.

        Example:
            dd.key_management.list_api_keys()
        """
        return self._call(LIST_API_KEYS, {})

    def create_api_key(
        self, *, body: ApiKey | Mapping[str, Any] | bytes
    ) -> ApiKeyResponse:
        """Create an API key.

        Creates an API key with a name that tells what it is for; the service makes the
        key. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `api_keys_write` permission.

        Args:
            body: The name of the key. Other fields are set by the service.

        Returns:
            The new API key, in full.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.key_management.create_api_key(body={'name': 'web-store agents'})
        """
        return self._call(CREATE_API_KEY, {}, body=body)

    def get_api_key(self, key: str) -> ApiKeyResponse:
        """Get an API key.

        Gives the name and origin of one API key. Use it to find out whose key a program
        uses. Needs the `api_keys_read` permission.

        Args:
            key: The API key itself, 32 characters.

        Returns:
            The API key.

        Raises:
            NotFoundError: The organization has no such API key.

        Example:
            dd.key_management.get_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return self._call(
            GET_API_KEY,
            {
                "key": key,
            },
        )

    def update_api_key(
        self, key: str, *, body: ApiKey | Mapping[str, Any] | bytes
    ) -> ApiKeyResponse:
        """Rename an API key.

        Changes the name of an API key. The key itself stays, and programs that use it
        are not affected. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `api_keys_write` permission.

        Args:
            key: The API key itself, 32 characters.
            body: The new name of the key.

        Returns:
            The API key with its new name.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no such API key.

        Example:
            dd.key_management.update_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'name': 'web-store agents (eu)'},
            )
        """
        return self._call(
            UPDATE_API_KEY,
            {
                "key": key,
            },
            body=body,
        )

    def delete_api_key(self, key: str) -> ApiKeyResponse:
        """Delete an API key.

        Revokes an API key for good. What programs send with it from then on is refused,
        so switch them to another key first. Not available on the government sites
        (`ddog-gov.com` and `us2.ddog-gov.com`): use API v2 there. Needs the
        `api_keys_delete` permission.

        Args:
            key: The API key itself, 32 characters.

        Returns:
            The API key that was deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no such API key.

        Example:
            dd.key_management.delete_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return self._call(
            DELETE_API_KEY,
            {
                "key": key,
            },
        )

    def list_application_keys(self) -> ApplicationKeyListResponse:
        """List application keys.

        Gives application keys: the caller's own, and with `org_app_keys_read` those of
        all users of the organization. Needs the `org_app_keys_read` or the
        `user_app_keys` permission.

        Returns:
            The application keys that the caller may see.

        Example:
            dd.key_management.list_application_keys()
        """
        return self._call(LIST_APPLICATION_KEYS, {})

    def create_application_key(
        self, *, body: ApplicationKey | Mapping[str, Any] | bytes
    ) -> ApplicationKeyResponse:
        """Create an application key.

        Creates an application key that belongs to the caller and has the caller's
        permissions. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `user_app_keys` permission.

        Args:
            body: The name of the key. Other fields are set by the service.

        Returns:
            The new application key.

        Raises:
            BadRequestError: The name is missing.
            ConflictError: The caller has an application key with this name
                already.

        Example:
            dd.key_management.create_application_key(body={'name': 'terraform'})
        """
        return self._call(CREATE_APPLICATION_KEY, {}, body=body)

    def get_application_key(self, key: str) -> ApplicationKeyResponse:
        """Get an application key.

        Gives the name and owner of one application key. Needs the `user_app_keys`
        permission for one's own keys, `org_app_keys_read` for those of others.

        Args:
            key: Hash of the application key, 40 characters.

        Returns:
            The application key.

        Raises:
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not see.

        Example:
            dd.key_management.get_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return self._call(
            GET_APPLICATION_KEY,
            {
                "key": key,
            },
        )

    def update_application_key(
        self, key: str, *, body: ApplicationKey | Mapping[str, Any] | bytes
    ) -> ApplicationKeyResponse:
        """Rename an application key.

        Changes the name of an application key; the key itself stays. Not available on
        the government sites (`ddog-gov.com` and `us2.ddog-gov.com`): use API v2 there.
        Needs the `user_app_keys` permission for one's own keys, `org_app_keys_write`
        for those of others.

        Args:
            key: Hash of the application key, 40 characters.
            body: The new name of the key.

        Returns:
            The application key with its new name.

        Raises:
            BadRequestError: The name is missing.
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not change.
            ConflictError: The owner has an application key with this name
                already.

        Example:
            dd.key_management.update_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
                body={'name': 'terraform-production'},
            )
        """
        return self._call(
            UPDATE_APPLICATION_KEY,
            {
                "key": key,
            },
            body=body,
        )

    def delete_application_key(self, key: str) -> ApplicationKeyResponse:
        """Delete an application key.

        Revokes an application key for good; calls made with it are refused from then
        on. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `user_app_keys` permission for
        one's own keys, `org_app_keys_write` for those of others.

        Args:
            key: Hash of the application key, 40 characters.

        Returns:
            The application key that was deleted.

        Raises:
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not change.

        Example:
            dd.key_management.delete_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return self._call(
            DELETE_APPLICATION_KEY,
            {
                "key": key,
            },
        )

    @cached_property
    def with_raw_response(self) -> KeyManagementResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return KeyManagementResourceWithRawResponse(self)


class KeyManagementResourceWithRawResponse(RawResource):
    """The operations of `KeyManagementResource`, returning whole responses."""

    list_api_keys = raw_method(KeyManagementResource.list_api_keys)

    create_api_key = raw_method(KeyManagementResource.create_api_key)

    get_api_key = raw_method(KeyManagementResource.get_api_key)

    update_api_key = raw_method(KeyManagementResource.update_api_key)

    delete_api_key = raw_method(KeyManagementResource.delete_api_key)

    list_application_keys = raw_method(KeyManagementResource.list_application_keys)

    create_application_key = raw_method(KeyManagementResource.create_application_key)

    get_application_key = raw_method(KeyManagementResource.get_application_key)

    update_application_key = raw_method(KeyManagementResource.update_application_key)

    delete_application_key = raw_method(KeyManagementResource.delete_application_key)


class AsyncKeyManagementResource(AsyncResource):
    """Manages the two kinds of keys of the API. An API key belongs to the organization and
    lets programs send data; an application key belongs to a user, acts with that user's
    permissions, and is needed beside an API key to read data or change anything. Keys
    are secrets: responses contain them in full, so keep them out of logs and tickets.

    An API key is addressed by the key itself and an application key by its `hash`. The
    key operations of API v2 address keys by an ID instead, and can limit application
    keys to scopes. On the government sites (`ddog-gov.com` and `us2.ddog-gov.com`) keys
    cannot be created, changed or deleted through this version; use those operations
    there.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def list_api_keys(self) -> ApiKeyListResponse:
        """List API keys.

        Gives all API keys of the organization, in full. Needs the `api_keys_read`
        permission.

        Returns:
            All API keys of the organization.

        Example:
            await dd.key_management.list_api_keys()
        """
        return await self._call(LIST_API_KEYS, {})

    async def create_api_key(
        self, *, body: ApiKey | Mapping[str, Any] | bytes
    ) -> ApiKeyResponse:
        """Create an API key.

        Creates an API key with a name that tells what it is for; the service makes the
        key. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `api_keys_write` permission.

        Args:
            body: The name of the key. Other fields are set by the service.

        Returns:
            The new API key, in full.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.key_management.create_api_key(
                body={'name': 'web-store agents'},
            )
        """
        return await self._call(CREATE_API_KEY, {}, body=body)

    async def get_api_key(self, key: str) -> ApiKeyResponse:
        """Get an API key.

        Gives the name and origin of one API key. Use it to find out whose key a program
        uses. Needs the `api_keys_read` permission.

        Args:
            key: The API key itself, 32 characters.

        Returns:
            The API key.

        Raises:
            NotFoundError: The organization has no such API key.

        Example:
            await dd.key_management.get_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return await self._call(
            GET_API_KEY,
            {
                "key": key,
            },
        )

    async def update_api_key(
        self, key: str, *, body: ApiKey | Mapping[str, Any] | bytes
    ) -> ApiKeyResponse:
        """Rename an API key.

        Changes the name of an API key. The key itself stays, and programs that use it
        are not affected. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `api_keys_write` permission.

        Args:
            key: The API key itself, 32 characters.
            body: The new name of the key.

        Returns:
            The API key with its new name.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no such API key.

        Example:
            await dd.key_management.update_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
                body={'name': 'web-store agents (eu)'},
            )
        """
        return await self._call(
            UPDATE_API_KEY,
            {
                "key": key,
            },
            body=body,
        )

    async def delete_api_key(self, key: str) -> ApiKeyResponse:
        """Delete an API key.

        Revokes an API key for good. What programs send with it from then on is refused,
        so switch them to another key first. Not available on the government sites
        (`ddog-gov.com` and `us2.ddog-gov.com`): use API v2 there. Needs the
        `api_keys_delete` permission.

        Args:
            key: The API key itself, 32 characters.

        Returns:
            The API key that was deleted.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            NotFoundError: The organization has no such API key.

        Example:
            await dd.key_management.delete_api_key(
                key='aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
            )
        """
        return await self._call(
            DELETE_API_KEY,
            {
                "key": key,
            },
        )

    async def list_application_keys(self) -> ApplicationKeyListResponse:
        """List application keys.

        Gives application keys: the caller's own, and with `org_app_keys_read` those of
        all users of the organization. Needs the `org_app_keys_read` or the
        `user_app_keys` permission.

        Returns:
            The application keys that the caller may see.

        Example:
            await dd.key_management.list_application_keys()
        """
        return await self._call(LIST_APPLICATION_KEYS, {})

    async def create_application_key(
        self, *, body: ApplicationKey | Mapping[str, Any] | bytes
    ) -> ApplicationKeyResponse:
        """Create an application key.

        Creates an application key that belongs to the caller and has the caller's
        permissions. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `user_app_keys` permission.

        Args:
            body: The name of the key. Other fields are set by the service.

        Returns:
            The new application key.

        Raises:
            BadRequestError: The name is missing.
            ConflictError: The caller has an application key with this name
                already.

        Example:
            await dd.key_management.create_application_key(
                body={'name': 'terraform'},
            )
        """
        return await self._call(CREATE_APPLICATION_KEY, {}, body=body)

    async def get_application_key(self, key: str) -> ApplicationKeyResponse:
        """Get an application key.

        Gives the name and owner of one application key. Needs the `user_app_keys`
        permission for one's own keys, `org_app_keys_read` for those of others.

        Args:
            key: Hash of the application key, 40 characters.

        Returns:
            The application key.

        Raises:
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not see.

        Example:
            await dd.key_management.get_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return await self._call(
            GET_APPLICATION_KEY,
            {
                "key": key,
            },
        )

    async def update_application_key(
        self, key: str, *, body: ApplicationKey | Mapping[str, Any] | bytes
    ) -> ApplicationKeyResponse:
        """Rename an application key.

        Changes the name of an application key; the key itself stays. Not available on
        the government sites (`ddog-gov.com` and `us2.ddog-gov.com`): use API v2 there.
        Needs the `user_app_keys` permission for one's own keys, `org_app_keys_write`
        for those of others.

        Args:
            key: Hash of the application key, 40 characters.
            body: The new name of the key.

        Returns:
            The application key with its new name.

        Raises:
            BadRequestError: The name is missing.
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not change.
            ConflictError: The owner has an application key with this name
                already.

        Example:
            await dd.key_management.update_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
                body={'name': 'terraform-production'},
            )
        """
        return await self._call(
            UPDATE_APPLICATION_KEY,
            {
                "key": key,
            },
            body=body,
        )

    async def delete_application_key(self, key: str) -> ApplicationKeyResponse:
        """Delete an application key.

        Revokes an application key for good; calls made with it are refused from then
        on. Not available on the government sites (`ddog-gov.com` and
        `us2.ddog-gov.com`): use API v2 there. Needs the `user_app_keys` permission for
        one's own keys, `org_app_keys_write` for those of others.

        Args:
            key: Hash of the application key, 40 characters.

        Returns:
            The application key that was deleted.

        Raises:
            NotFoundError: There is no such application key, or it belongs to
                another user whose keys the caller may not change.

        Example:
            await dd.key_management.delete_application_key(
                key='cccccccccccccccccccccccccccccccccccccccc',
            )
        """
        return await self._call(
            DELETE_APPLICATION_KEY,
            {
                "key": key,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncKeyManagementResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncKeyManagementResourceWithRawResponse(self)


class AsyncKeyManagementResourceWithRawResponse(RawResource):
    """The operations of `AsyncKeyManagementResource`, returning whole responses."""

    list_api_keys = async_raw_method(AsyncKeyManagementResource.list_api_keys)

    create_api_key = async_raw_method(AsyncKeyManagementResource.create_api_key)

    get_api_key = async_raw_method(AsyncKeyManagementResource.get_api_key)

    update_api_key = async_raw_method(AsyncKeyManagementResource.update_api_key)

    delete_api_key = async_raw_method(AsyncKeyManagementResource.delete_api_key)

    list_application_keys = async_raw_method(
        AsyncKeyManagementResource.list_application_keys
    )

    create_application_key = async_raw_method(
        AsyncKeyManagementResource.create_application_key
    )

    get_application_key = async_raw_method(
        AsyncKeyManagementResource.get_application_key
    )

    update_application_key = async_raw_method(
        AsyncKeyManagementResource.update_application_key
    )

    delete_application_key = async_raw_method(
        AsyncKeyManagementResource.delete_application_key
    )
