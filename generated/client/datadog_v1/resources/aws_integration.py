"""Operations of the family AWS Integration."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
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

    from ..models.aws_integration import (
        AWSAccount,
        AWSAccountCreateResponse,
        AWSAccountDeleteRequest,
        AWSAccountListResponse,
        AWSEventBridgeCreateRequest,
        AWSEventBridgeCreateResponse,
        AWSEventBridgeDeleteRequest,
        AWSEventBridgeDeleteResponse,
        AWSEventBridgeListResponse,
        AWSTagFilterCreateRequest,
        AWSTagFilterDeleteRequest,
        AWSTagFilterListResponse,
    )

LIST_AWS_ACCOUNTS: Operation[AWSAccountListResponse] = Operation(
    id="ListAWSAccounts",
    method="GET",
    path="/api/v1/integration/aws",
    parameters=(
        Parameter("account_id", "account_id", "query", type="str"),
        Parameter("role_name", "role_name", "query", type="str"),
        Parameter("access_key_id", "access_key_id", "query", type="str"),
    ),
    responses={
        "200": Content("application/json", "aws_integration.AWSAccountListResponse"),
    },
    deprecated="list_aws_accounts is deprecated: use `GET /api/v2/integration/aws/accounts`.",
)
UPDATE_AWS_ACCOUNT: Operation[dict[str, Any]] = Operation(
    id="UpdateAWSAccount",
    method="PUT",
    path="/api/v1/integration/aws",
    parameters=(
        Parameter("account_id", "account_id", "query", type="str"),
        Parameter("role_name", "role_name", "query", type="str"),
        Parameter("access_key_id", "access_key_id", "query", type="str"),
    ),
    body=Body(
        {
            "application/json": "aws_integration.AWSAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="update_aws_account is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`.",
)
CREATE_AWS_ACCOUNT: Operation[AWSAccountCreateResponse] = Operation(
    id="CreateAWSAccount",
    method="POST",
    path="/api/v1/integration/aws",
    body=Body(
        {
            "application/json": "aws_integration.AWSAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "aws_integration.AWSAccountCreateResponse"),
    },
    deprecated="create_aws_account is deprecated: use `POST /api/v2/integration/aws/accounts`.",
)
DELETE_AWS_ACCOUNT: Operation[dict[str, Any]] = Operation(
    id="DeleteAWSAccount",
    method="DELETE",
    path="/api/v1/integration/aws",
    body=Body(
        {
            "application/json": "aws_integration.AWSAccountDeleteRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="delete_aws_account is deprecated: use `DELETE /api/v2/integration/aws/accounts/{aws_account_config_id}`.",
)
LIST_AVAILABLE_AWS_NAMESPACES: Operation[list[str]] = Operation(
    id="ListAvailableAWSNamespaces",
    method="GET",
    path="/api/v1/integration/aws/available_namespace_rules",
    responses={
        "200": Content("application/json", "list[str]"),
    },
    deprecated="list_available_aws_namespaces is deprecated: use `GET /api/v2/integration/aws/available_namespaces`.",
)
LIST_AWS_EVENT_BRIDGE_SOURCES: Operation[AWSEventBridgeListResponse] = Operation(
    id="ListAWSEventBridgeSources",
    method="GET",
    path="/api/v1/integration/aws/event_bridge",
    responses={
        "200": Content(
            "application/json", "aws_integration.AWSEventBridgeListResponse"
        ),
    },
    deprecated="list_aws_event_bridge_sources is deprecated: use `GET /api/v2/integration/aws/event_bridge`.",
)
CREATE_AWS_EVENT_BRIDGE_SOURCE: Operation[AWSEventBridgeCreateResponse] = Operation(
    id="CreateAWSEventBridgeSource",
    method="POST",
    path="/api/v1/integration/aws/event_bridge",
    body=Body(
        {
            "application/json": "aws_integration.AWSEventBridgeCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "aws_integration.AWSEventBridgeCreateResponse"
        ),
    },
    deprecated="create_aws_event_bridge_source is deprecated: use `POST /api/v2/integration/aws/event_bridge`.",
)
DELETE_AWS_EVENT_BRIDGE_SOURCE: Operation[AWSEventBridgeDeleteResponse] = Operation(
    id="DeleteAWSEventBridgeSource",
    method="DELETE",
    path="/api/v1/integration/aws/event_bridge",
    body=Body(
        {
            "application/json": "aws_integration.AWSEventBridgeDeleteRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "aws_integration.AWSEventBridgeDeleteResponse"
        ),
    },
    deprecated="delete_aws_event_bridge_source is deprecated: use `DELETE /api/v2/integration/aws/event_bridge`.",
)
LIST_AWS_TAG_FILTERS: Operation[AWSTagFilterListResponse] = Operation(
    id="ListAWSTagFilters",
    method="GET",
    path="/api/v1/integration/aws/filtering",
    parameters=(
        Parameter("account_id", "account_id", "query", required=True, type="str"),
    ),
    responses={
        "200": Content("application/json", "aws_integration.AWSTagFilterListResponse"),
    },
    deprecated="list_aws_tag_filters is deprecated: use `GET /api/v2/integration/aws/accounts/{aws_account_config_id}`, which gives the filters with the account.",
)
CREATE_AWS_TAG_FILTER: Operation[dict[str, Any]] = Operation(
    id="CreateAWSTagFilter",
    method="POST",
    path="/api/v1/integration/aws/filtering",
    body=Body(
        {
            "application/json": "aws_integration.AWSTagFilterCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="create_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account.",
)
DELETE_AWS_TAG_FILTER: Operation[dict[str, Any]] = Operation(
    id="DeleteAWSTagFilter",
    method="DELETE",
    path="/api/v1/integration/aws/filtering",
    body=Body(
        {
            "application/json": "aws_integration.AWSTagFilterDeleteRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="delete_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account.",
)
CREATE_NEW_AWS_EXTERNAL_ID: Operation[AWSAccountCreateResponse] = Operation(
    id="CreateNewAWSExternalID",
    method="PUT",
    path="/api/v1/integration/aws/generate_new_external_id",
    body=Body(
        {
            "application/json": "aws_integration.AWSAccount",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "aws_integration.AWSAccountCreateResponse"),
    },
    deprecated="create_new_aws_external_id is deprecated: use `POST /api/v2/integration/aws/generate_new_external_id`.",
)


class AwsIntegrationResource(SyncResource):
    """Connects AWS accounts, so that CloudWatch metrics, resource data and EventBridge
    events come in. Metrics are read either through an IAM role that trusts Datadog
    under an external ID, or, where roles are not available (GovCloud and China), with
    an access key of an IAM user. An account is therefore named either by `account_id`
    with `role_name` or by `access_key_id`, never by both.

    All operations here are deprecated. The AWS operations of API v2 replace them and
    are the ones to use for anything new.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated(
        "list_aws_accounts is deprecated: use `GET /api/v2/integration/aws/accounts`."
    )
    def list_aws_accounts(
        self,
        *,
        account_id: str | None = None,
        role_name: str | None = None,
        access_key_id: str | None = None,
    ) -> AWSAccountListResponse:
        """List AWS accounts.

        Deprecated; the description says what to use instead.

        Gives the connected AWS accounts with their settings, optionally only one of
        them. Secret access keys are never returned. Deprecated: use `GET
        /api/v2/integration/aws/accounts`. Needs the `aws_configuration_read`
        permission.

        Args:
            account_id: AWS account ID, 12 digits, to return only that account.
                When absent, the account does not matter.
            role_name: Name of the IAM role, to return only accounts read
                through it. When absent, the role does not matter.
            access_key_id: Access key ID, to return only the GovCloud or China
                account read with it. When absent, the key does not matter.

        Returns:
            The connected accounts.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.aws_integration.list_aws_accounts()
        """
        return self._call(
            LIST_AWS_ACCOUNTS,
            {
                "account_id": account_id,
                "role_name": role_name,
                "access_key_id": access_key_id,
            },
        )

    @deprecated(
        "update_aws_account is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`."
    )
    def update_aws_account(
        self,
        *,
        body: AWSAccount | Mapping[str, Any] | bytes,
        account_id: str | None = None,
        role_name: str | None = None,
        access_key_id: str | None = None,
    ) -> dict[str, Any]:
        """Update an AWS account.

        Deprecated; the description says what to use instead.

        Changes the settings of a connected account. The account is named in the query,
        by `account_id` with `role_name` or by `access_key_id`; the body may give
        another role or key. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`. Needs the
        `aws_configuration_edit` permission.

        Args:
            account_id: AWS account ID, 12 digits, of the account to change.
                Needed together with `role_name`.
            role_name: Name of the IAM role that the account is connected with.
                Needed together with `account_id`.
            access_key_id: Access key ID of the GovCloud or China account to
                change, instead of account and role.
            body: The settings to change.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The query does not name an account, or a value is
                not valid.
            ConflictError: The request conflicts with what exists already. Read
                the object again and decide whether the change still applies.

        Example:
            dd.aws_integration.update_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole',
                 'excluded_regions': ['us-west-1', 'us-west-2'],
                 'account_specific_namespace_rules': {'opsworks': False}},
            )
        """
        return self._call(
            UPDATE_AWS_ACCOUNT,
            {
                "account_id": account_id,
                "role_name": role_name,
                "access_key_id": access_key_id,
            },
            body=body,
        )

    @deprecated(
        "create_aws_account is deprecated: use `POST /api/v2/integration/aws/accounts`."
    )
    def create_aws_account(
        self, *, body: AWSAccount | Mapping[str, Any] | bytes
    ) -> AWSAccountCreateResponse:
        """Connect an AWS account.

        Deprecated; the description says what to use instead.

        Connects an AWS account and gives back the external ID that the trust policy of
        its IAM role has to demand. Name the account by role (`account_id` with
        `role_name`) or, for GovCloud and China, by access key (`access_key_id` with
        `secret_access_key`); a body with both is refused. Deprecated: use `POST
        /api/v2/integration/aws/accounts`. Needs the `aws_configurations_manage`
        permission.

        Args:
            body: The account with the way to reach it and its settings.

        Returns:
            The external ID for the trust policy of the role.

        Raises:
            BadRequestError: The body names the account neither by role nor by
                access key, names it by both, or has a value that is not valid.
            ConflictError: The request conflicts with what exists already. Read
                the object again and decide whether the change still applies.

        Example:
            dd.aws_integration.create_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole',
                 'filter_tags': ['env:prod', '!role:build'],
                 'host_tags': ['account:web-store'],
                 'account_specific_namespace_rules': {'auto_scaling': False,
                                                      'opsworks': False},
                 'excluded_regions': ['us-west-2'],
                 'cspm_resource_collection_enabled': True,
                 'extended_resource_collection_enabled': True},
            )
        """
        return self._call(CREATE_AWS_ACCOUNT, {}, body=body)

    @deprecated(
        "delete_aws_account is deprecated: use `DELETE /api/v2/integration/aws/accounts/{aws_account_config_id}`."
    )
    def delete_aws_account(
        self, *, body: AWSAccountDeleteRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect an AWS account.

        Deprecated; the description says what to use instead.

        Disconnects an AWS account; from then on nothing is read from it. The role in
        AWS has to be removed there. Deprecated: use `DELETE
        /api/v2/integration/aws/accounts/{aws_account_config_id}`. Needs the
        `aws_configurations_manage` permission.

        Args:
            body: The account to disconnect, by `account_id` with `role_name` or
                by `access_key_id`.

        Returns:
            An empty object. The account is disconnected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            ConflictError: The request conflicts with the present state of the
                object: it exists already, is in use elsewhere, or was changed in
                the meantime. Read the object again and decide whether the change
                still applies.

        Example:
            dd.aws_integration.delete_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole'},
            )
        """
        return self._call(DELETE_AWS_ACCOUNT, {}, body=body)

    @deprecated(
        "list_available_aws_namespaces is deprecated: use `GET /api/v2/integration/aws/available_namespaces`."
    )
    def list_available_aws_namespaces(self) -> list[str]:
        """List AWS namespace rules.

        Deprecated; the description says what to use instead.

        Gives the names of the AWS services whose metrics can be switched on or off by
        account, the keys for `account_specific_namespace_rules`. Deprecated: use `GET
        /api/v2/integration/aws/available_namespaces`. Needs the
        `aws_configuration_read` permission.

        Returns:
            Names of the services.

        Example:
            dd.aws_integration.list_available_aws_namespaces()
        """
        return self._call(LIST_AVAILABLE_AWS_NAMESPACES, {})

    @deprecated(
        "list_aws_event_bridge_sources is deprecated: use `GET /api/v2/integration/aws/event_bridge`."
    )
    def list_aws_event_bridge_sources(self) -> AWSEventBridgeListResponse:
        """List EventBridge sources.

        Deprecated; the description says what to use instead.

        Gives the event sources through which Datadog sends events into the EventBridge
        of connected accounts, by account. Deprecated: use `GET
        /api/v2/integration/aws/event_bridge`. Needs no particular permission.

        Returns:
            Event sources by account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            dd.aws_integration.list_aws_event_bridge_sources()
        """
        return self._call(LIST_AWS_EVENT_BRIDGE_SOURCES, {})

    @deprecated(
        "create_aws_event_bridge_source is deprecated: use `POST /api/v2/integration/aws/event_bridge`."
    )
    def create_aws_event_bridge_source(
        self, *, body: AWSEventBridgeCreateRequest | Mapping[str, Any] | bytes
    ) -> AWSEventBridgeCreateResponse:
        """Create an EventBridge source.

        Deprecated; the description says what to use instead.

        Sets up an event source in one region of a connected account, so that monitors
        can send events into EventBridge. The service adds a random ending to the name.
        Unless the call creates the event bus too, associate the source with one in AWS.
        Deprecated: use `POST /api/v2/integration/aws/event_bridge`. Needs the
        `manage_integrations` permission.

        Args:
            body: Account, region and name of the new source.

        Returns:
            The new source with its full name.

        Raises:
            BadRequestError: A name or region is missing or not valid.

        Example:
            dd.aws_integration.create_aws_event_bridge_source(
                body={'account_id': '123456789012',
                 'region': 'us-east-1',
                 'event_generator_name': 'checkout-alerts',
                 'create_event_bus': True},
            )
        """
        return self._call(CREATE_AWS_EVENT_BRIDGE_SOURCE, {}, body=body)

    @deprecated(
        "delete_aws_event_bridge_source is deprecated: use `DELETE /api/v2/integration/aws/event_bridge`."
    )
    def delete_aws_event_bridge_source(
        self, *, body: AWSEventBridgeDeleteRequest | Mapping[str, Any] | bytes
    ) -> AWSEventBridgeDeleteResponse:
        """Delete an EventBridge source.

        Deprecated; the description says what to use instead.

        Removes an event source from a region of a connected account. Deprecated: use
        `DELETE /api/v2/integration/aws/event_bridge`. Needs the `manage_integrations`
        permission.

        Args:
            body: Account, region and full name of the source.

        Returns:
            The source is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.aws_integration.delete_aws_event_bridge_source(
                body={'account_id': '123456789012',
                 'region': 'us-east-1',
                 'event_generator_name': 'checkout-alerts-aaaaaaaa'},
            )
        """
        return self._call(DELETE_AWS_EVENT_BRIDGE_SOURCE, {}, body=body)

    @deprecated(
        "list_aws_tag_filters is deprecated: use `GET /api/v2/integration/aws/accounts/{aws_account_config_id}`, which gives the filters with the account."
    )
    def list_aws_tag_filters(self, *, account_id: str) -> AWSTagFilterListResponse:
        """List AWS tag filters.

        Deprecated; the description says what to use instead.

        Gives the filters that decide, service by service, which resources of an account
        are read. Deprecated: use `GET
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which gives the
        filters with the account. Needs the `aws_configuration_read` permission.

        Args:
            account_id: AWS account ID, 12 digits.

        Returns:
            The filters of the account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.aws_integration.list_aws_tag_filters(account_id='123456789012')
        """
        return self._call(
            LIST_AWS_TAG_FILTERS,
            {
                "account_id": account_id,
            },
        )

    @deprecated(
        "create_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account."
    )
    def create_aws_tag_filter(
        self, *, body: AWSTagFilterCreateRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Set an AWS tag filter.

        Deprecated; the description says what to use instead.

        Sets the filter for one service of an account; a filter that is there for the
        service is replaced. Resources that it does not let through send no metrics.
        Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        filters with the account. Needs the `aws_configuration_edit` permission.

        Args:
            body: Account, service and filter.

        Returns:
            An empty object. The filter is set.

        Raises:
            BadRequestError: The account or the filter is missing or not valid.

        Example:
            dd.aws_integration.create_aws_tag_filter(
                body={'account_id': '123456789012',
                 'namespace': 'application_elb',
                 'tag_filter_str': 'env:prod*'},
            )
        """
        return self._call(CREATE_AWS_TAG_FILTER, {}, body=body)

    @deprecated(
        "delete_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account."
    )
    def delete_aws_tag_filter(
        self, *, body: AWSTagFilterDeleteRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Delete an AWS tag filter.

        Deprecated; the description says what to use instead.

        Removes the filter for one service of an account; all its resources are read
        again. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        filters with the account. Needs the `aws_configuration_edit` permission.

        Args:
            body: Account and service.

        Returns:
            An empty object. The filter is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.aws_integration.delete_aws_tag_filter(
                body={'account_id': '123456789012',
                 'namespace': 'application_elb'},
            )
        """
        return self._call(DELETE_AWS_TAG_FILTER, {}, body=body)

    @deprecated(
        "create_new_aws_external_id is deprecated: use `POST /api/v2/integration/aws/generate_new_external_id`."
    )
    def create_new_aws_external_id(
        self, *, body: AWSAccount | Mapping[str, Any] | bytes
    ) -> AWSAccountCreateResponse:
        """Generate a new AWS external ID.

        Deprecated; the description says what to use instead.

        Gives a connected account a new external ID. Put it into the trust policy of the
        role afterwards. Deprecated: use `POST
        /api/v2/integration/aws/generate_new_external_id`. Needs the
        `aws_configuration_edit` permission.

        Args:
            body: The account, by `account_id` with `role_name`. Other fields
                are ignored.

        Returns:
            The new external ID.

        Raises:
            BadRequestError: The body names no connected account.

        Example:
            dd.aws_integration.create_new_aws_external_id(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole'},
            )
        """
        return self._call(CREATE_NEW_AWS_EXTERNAL_ID, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AwsIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AwsIntegrationResourceWithRawResponse(self)


class AwsIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AwsIntegrationResource`, returning whole responses."""

    list_aws_accounts = raw_method(AwsIntegrationResource.list_aws_accounts)

    update_aws_account = raw_method(AwsIntegrationResource.update_aws_account)

    create_aws_account = raw_method(AwsIntegrationResource.create_aws_account)

    delete_aws_account = raw_method(AwsIntegrationResource.delete_aws_account)

    list_available_aws_namespaces = raw_method(
        AwsIntegrationResource.list_available_aws_namespaces
    )

    list_aws_event_bridge_sources = raw_method(
        AwsIntegrationResource.list_aws_event_bridge_sources
    )

    create_aws_event_bridge_source = raw_method(
        AwsIntegrationResource.create_aws_event_bridge_source
    )

    delete_aws_event_bridge_source = raw_method(
        AwsIntegrationResource.delete_aws_event_bridge_source
    )

    list_aws_tag_filters = raw_method(AwsIntegrationResource.list_aws_tag_filters)

    create_aws_tag_filter = raw_method(AwsIntegrationResource.create_aws_tag_filter)

    delete_aws_tag_filter = raw_method(AwsIntegrationResource.delete_aws_tag_filter)

    create_new_aws_external_id = raw_method(
        AwsIntegrationResource.create_new_aws_external_id
    )


class AsyncAwsIntegrationResource(AsyncResource):
    """Connects AWS accounts, so that CloudWatch metrics, resource data and EventBridge
    events come in. Metrics are read either through an IAM role that trusts Datadog
    under an external ID, or, where roles are not available (GovCloud and China), with
    an access key of an IAM user. An account is therefore named either by `account_id`
    with `role_name` or by `access_key_id`, never by both.

    All operations here are deprecated. The AWS operations of API v2 replace them and
    are the ones to use for anything new.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    @deprecated(
        "list_aws_accounts is deprecated: use `GET /api/v2/integration/aws/accounts`."
    )
    async def list_aws_accounts(
        self,
        *,
        account_id: str | None = None,
        role_name: str | None = None,
        access_key_id: str | None = None,
    ) -> AWSAccountListResponse:
        """List AWS accounts.

        Deprecated; the description says what to use instead.

        Gives the connected AWS accounts with their settings, optionally only one of
        them. Secret access keys are never returned. Deprecated: use `GET
        /api/v2/integration/aws/accounts`. Needs the `aws_configuration_read`
        permission.

        Args:
            account_id: AWS account ID, 12 digits, to return only that account.
                When absent, the account does not matter.
            role_name: Name of the IAM role, to return only accounts read
                through it. When absent, the role does not matter.
            access_key_id: Access key ID, to return only the GovCloud or China
                account read with it. When absent, the key does not matter.

        Returns:
            The connected accounts.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.aws_integration.list_aws_accounts()
        """
        return await self._call(
            LIST_AWS_ACCOUNTS,
            {
                "account_id": account_id,
                "role_name": role_name,
                "access_key_id": access_key_id,
            },
        )

    @deprecated(
        "update_aws_account is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`."
    )
    async def update_aws_account(
        self,
        *,
        body: AWSAccount | Mapping[str, Any] | bytes,
        account_id: str | None = None,
        role_name: str | None = None,
        access_key_id: str | None = None,
    ) -> dict[str, Any]:
        """Update an AWS account.

        Deprecated; the description says what to use instead.

        Changes the settings of a connected account. The account is named in the query,
        by `account_id` with `role_name` or by `access_key_id`; the body may give
        another role or key. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`. Needs the
        `aws_configuration_edit` permission.

        Args:
            account_id: AWS account ID, 12 digits, of the account to change.
                Needed together with `role_name`.
            role_name: Name of the IAM role that the account is connected with.
                Needed together with `account_id`.
            access_key_id: Access key ID of the GovCloud or China account to
                change, instead of account and role.
            body: The settings to change.

        Returns:
            An empty object. The change is made.

        Raises:
            BadRequestError: The query does not name an account, or a value is
                not valid.
            ConflictError: The request conflicts with what exists already. Read
                the object again and decide whether the change still applies.

        Example:
            await dd.aws_integration.update_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole',
                 'excluded_regions': ['us-west-1', 'us-west-2'],
                 'account_specific_namespace_rules': {'opsworks': False}},
            )
        """
        return await self._call(
            UPDATE_AWS_ACCOUNT,
            {
                "account_id": account_id,
                "role_name": role_name,
                "access_key_id": access_key_id,
            },
            body=body,
        )

    @deprecated(
        "create_aws_account is deprecated: use `POST /api/v2/integration/aws/accounts`."
    )
    async def create_aws_account(
        self, *, body: AWSAccount | Mapping[str, Any] | bytes
    ) -> AWSAccountCreateResponse:
        """Connect an AWS account.

        Deprecated; the description says what to use instead.

        Connects an AWS account and gives back the external ID that the trust policy of
        its IAM role has to demand. Name the account by role (`account_id` with
        `role_name`) or, for GovCloud and China, by access key (`access_key_id` with
        `secret_access_key`); a body with both is refused. Deprecated: use `POST
        /api/v2/integration/aws/accounts`. Needs the `aws_configurations_manage`
        permission.

        Args:
            body: The account with the way to reach it and its settings.

        Returns:
            The external ID for the trust policy of the role.

        Raises:
            BadRequestError: The body names the account neither by role nor by
                access key, names it by both, or has a value that is not valid.
            ConflictError: The request conflicts with what exists already. Read
                the object again and decide whether the change still applies.

        Example:
            await dd.aws_integration.create_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole',
                 'filter_tags': ['env:prod', '!role:build'],
                 'host_tags': ['account:web-store'],
                 'account_specific_namespace_rules': {'auto_scaling': False,
                                                      'opsworks': False},
                 'excluded_regions': ['us-west-2'],
                 'cspm_resource_collection_enabled': True,
                 'extended_resource_collection_enabled': True},
            )
        """
        return await self._call(CREATE_AWS_ACCOUNT, {}, body=body)

    @deprecated(
        "delete_aws_account is deprecated: use `DELETE /api/v2/integration/aws/accounts/{aws_account_config_id}`."
    )
    async def delete_aws_account(
        self, *, body: AWSAccountDeleteRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Disconnect an AWS account.

        Deprecated; the description says what to use instead.

        Disconnects an AWS account; from then on nothing is read from it. The role in
        AWS has to be removed there. Deprecated: use `DELETE
        /api/v2/integration/aws/accounts/{aws_account_config_id}`. Needs the
        `aws_configurations_manage` permission.

        Args:
            body: The account to disconnect, by `account_id` with `role_name` or
                by `access_key_id`.

        Returns:
            An empty object. The account is disconnected.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.
            ConflictError: The request conflicts with the present state of the
                object: it exists already, is in use elsewhere, or was changed in
                the meantime. Read the object again and decide whether the change
                still applies.

        Example:
            await dd.aws_integration.delete_aws_account(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole'},
            )
        """
        return await self._call(DELETE_AWS_ACCOUNT, {}, body=body)

    @deprecated(
        "list_available_aws_namespaces is deprecated: use `GET /api/v2/integration/aws/available_namespaces`."
    )
    async def list_available_aws_namespaces(self) -> list[str]:
        """List AWS namespace rules.

        Deprecated; the description says what to use instead.

        Gives the names of the AWS services whose metrics can be switched on or off by
        account, the keys for `account_specific_namespace_rules`. Deprecated: use `GET
        /api/v2/integration/aws/available_namespaces`. Needs the
        `aws_configuration_read` permission.

        Returns:
            Names of the services.

        Example:
            await dd.aws_integration.list_available_aws_namespaces()
        """
        return await self._call(LIST_AVAILABLE_AWS_NAMESPACES, {})

    @deprecated(
        "list_aws_event_bridge_sources is deprecated: use `GET /api/v2/integration/aws/event_bridge`."
    )
    async def list_aws_event_bridge_sources(self) -> AWSEventBridgeListResponse:
        """List EventBridge sources.

        Deprecated; the description says what to use instead.

        Gives the event sources through which Datadog sends events into the EventBridge
        of connected accounts, by account. Deprecated: use `GET
        /api/v2/integration/aws/event_bridge`. Needs no particular permission.

        Returns:
            Event sources by account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            await dd.aws_integration.list_aws_event_bridge_sources()
        """
        return await self._call(LIST_AWS_EVENT_BRIDGE_SOURCES, {})

    @deprecated(
        "create_aws_event_bridge_source is deprecated: use `POST /api/v2/integration/aws/event_bridge`."
    )
    async def create_aws_event_bridge_source(
        self, *, body: AWSEventBridgeCreateRequest | Mapping[str, Any] | bytes
    ) -> AWSEventBridgeCreateResponse:
        """Create an EventBridge source.

        Deprecated; the description says what to use instead.

        Sets up an event source in one region of a connected account, so that monitors
        can send events into EventBridge. The service adds a random ending to the name.
        Unless the call creates the event bus too, associate the source with one in AWS.
        Deprecated: use `POST /api/v2/integration/aws/event_bridge`. Needs the
        `manage_integrations` permission.

        Args:
            body: Account, region and name of the new source.

        Returns:
            The new source with its full name.

        Raises:
            BadRequestError: A name or region is missing or not valid.

        Example:
            await dd.aws_integration.create_aws_event_bridge_source(
                body={'account_id': '123456789012',
                 'region': 'us-east-1',
                 'event_generator_name': 'checkout-alerts',
                 'create_event_bus': True},
            )
        """
        return await self._call(CREATE_AWS_EVENT_BRIDGE_SOURCE, {}, body=body)

    @deprecated(
        "delete_aws_event_bridge_source is deprecated: use `DELETE /api/v2/integration/aws/event_bridge`."
    )
    async def delete_aws_event_bridge_source(
        self, *, body: AWSEventBridgeDeleteRequest | Mapping[str, Any] | bytes
    ) -> AWSEventBridgeDeleteResponse:
        """Delete an EventBridge source.

        Deprecated; the description says what to use instead.

        Removes an event source from a region of a connected account. Deprecated: use
        `DELETE /api/v2/integration/aws/event_bridge`. Needs the `manage_integrations`
        permission.

        Args:
            body: Account, region and full name of the source.

        Returns:
            The source is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.aws_integration.delete_aws_event_bridge_source(
                body={'account_id': '123456789012',
                 'region': 'us-east-1',
                 'event_generator_name': 'checkout-alerts-aaaaaaaa'},
            )
        """
        return await self._call(DELETE_AWS_EVENT_BRIDGE_SOURCE, {}, body=body)

    @deprecated(
        "list_aws_tag_filters is deprecated: use `GET /api/v2/integration/aws/accounts/{aws_account_config_id}`, which gives the filters with the account."
    )
    async def list_aws_tag_filters(
        self, *, account_id: str
    ) -> AWSTagFilterListResponse:
        """List AWS tag filters.

        Deprecated; the description says what to use instead.

        Gives the filters that decide, service by service, which resources of an account
        are read. Deprecated: use `GET
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which gives the
        filters with the account. Needs the `aws_configuration_read` permission.

        Args:
            account_id: AWS account ID, 12 digits.

        Returns:
            The filters of the account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.aws_integration.list_aws_tag_filters(
                account_id='123456789012',
            )
        """
        return await self._call(
            LIST_AWS_TAG_FILTERS,
            {
                "account_id": account_id,
            },
        )

    @deprecated(
        "create_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account."
    )
    async def create_aws_tag_filter(
        self, *, body: AWSTagFilterCreateRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Set an AWS tag filter.

        Deprecated; the description says what to use instead.

        Sets the filter for one service of an account; a filter that is there for the
        service is replaced. Resources that it does not let through send no metrics.
        Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        filters with the account. Needs the `aws_configuration_edit` permission.

        Args:
            body: Account, service and filter.

        Returns:
            An empty object. The filter is set.

        Raises:
            BadRequestError: The account or the filter is missing or not valid.

        Example:
            await dd.aws_integration.create_aws_tag_filter(
                body={'account_id': '123456789012',
                 'namespace': 'application_elb',
                 'tag_filter_str': 'env:prod*'},
            )
        """
        return await self._call(CREATE_AWS_TAG_FILTER, {}, body=body)

    @deprecated(
        "delete_aws_tag_filter is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the filters with the account."
    )
    async def delete_aws_tag_filter(
        self, *, body: AWSTagFilterDeleteRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Delete an AWS tag filter.

        Deprecated; the description says what to use instead.

        Removes the filter for one service of an account; all its resources are read
        again. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        filters with the account. Needs the `aws_configuration_edit` permission.

        Args:
            body: Account and service.

        Returns:
            An empty object. The filter is gone.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.aws_integration.delete_aws_tag_filter(
                body={'account_id': '123456789012',
                 'namespace': 'application_elb'},
            )
        """
        return await self._call(DELETE_AWS_TAG_FILTER, {}, body=body)

    @deprecated(
        "create_new_aws_external_id is deprecated: use `POST /api/v2/integration/aws/generate_new_external_id`."
    )
    async def create_new_aws_external_id(
        self, *, body: AWSAccount | Mapping[str, Any] | bytes
    ) -> AWSAccountCreateResponse:
        """Generate a new AWS external ID.

        Deprecated; the description says what to use instead.

        Gives a connected account a new external ID. Put it into the trust policy of the
        role afterwards. Deprecated: use `POST
        /api/v2/integration/aws/generate_new_external_id`. Needs the
        `aws_configuration_edit` permission.

        Args:
            body: The account, by `account_id` with `role_name`. Other fields
                are ignored.

        Returns:
            The new external ID.

        Raises:
            BadRequestError: The body names no connected account.

        Example:
            await dd.aws_integration.create_new_aws_external_id(
                body={'account_id': '123456789012',
                 'role_name': 'DatadogIntegrationRole'},
            )
        """
        return await self._call(CREATE_NEW_AWS_EXTERNAL_ID, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncAwsIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncAwsIntegrationResourceWithRawResponse(self)


class AsyncAwsIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncAwsIntegrationResource`, returning whole responses."""

    list_aws_accounts = async_raw_method(AsyncAwsIntegrationResource.list_aws_accounts)

    update_aws_account = async_raw_method(
        AsyncAwsIntegrationResource.update_aws_account
    )

    create_aws_account = async_raw_method(
        AsyncAwsIntegrationResource.create_aws_account
    )

    delete_aws_account = async_raw_method(
        AsyncAwsIntegrationResource.delete_aws_account
    )

    list_available_aws_namespaces = async_raw_method(
        AsyncAwsIntegrationResource.list_available_aws_namespaces
    )

    list_aws_event_bridge_sources = async_raw_method(
        AsyncAwsIntegrationResource.list_aws_event_bridge_sources
    )

    create_aws_event_bridge_source = async_raw_method(
        AsyncAwsIntegrationResource.create_aws_event_bridge_source
    )

    delete_aws_event_bridge_source = async_raw_method(
        AsyncAwsIntegrationResource.delete_aws_event_bridge_source
    )

    list_aws_tag_filters = async_raw_method(
        AsyncAwsIntegrationResource.list_aws_tag_filters
    )

    create_aws_tag_filter = async_raw_method(
        AsyncAwsIntegrationResource.create_aws_tag_filter
    )

    delete_aws_tag_filter = async_raw_method(
        AsyncAwsIntegrationResource.delete_aws_tag_filter
    )

    create_new_aws_external_id = async_raw_method(
        AsyncAwsIntegrationResource.create_new_aws_external_id
    )
