"""Operations of the family AWS Logs Integration."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
    Content,
    Operation,
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

    from ..models.aws_logs_integration import (
        AWSAccountAndLambdaRequest,
        AWSLogsAsyncResponse,
        AWSLogsListResponse,
        AWSLogsListServicesResponse,
        AWSLogsServicesRequest,
    )

LIST_AWS_LOGS_INTEGRATIONS: Operation[list[AWSLogsListResponse]] = Operation(
    id="ListAWSLogsIntegrations",
    method="GET",
    path="/api/v1/integration/aws/logs",
    responses={
        "200": Content(
            "application/json", "list[aws_logs_integration.AWSLogsListResponse]"
        ),
    },
    deprecated="list_aws_logs_integrations is deprecated: use `GET /api/v2/integration/aws/accounts`, which gives the settings of log collection with the account.",
)
CREATE_AWS_LAMBDA_ARN: Operation[dict[str, Any]] = Operation(
    id="CreateAWSLambdaARN",
    method="POST",
    path="/api/v1/integration/aws/logs",
    body=Body(
        {
            "application/json": "aws_logs_integration.AWSAccountAndLambdaRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="create_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account.",
)
DELETE_AWS_LAMBDA_ARN: Operation[dict[str, Any]] = Operation(
    id="DeleteAWSLambdaARN",
    method="DELETE",
    path="/api/v1/integration/aws/logs",
    body=Body(
        {
            "application/json": "aws_logs_integration.AWSAccountAndLambdaRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="delete_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account.",
)
CHECK_AWS_LOGS_LAMBDA_ASYNC: Operation[AWSLogsAsyncResponse] = Operation(
    id="CheckAWSLogsLambdaAsync",
    method="POST",
    path="/api/v1/integration/aws/logs/check_async",
    body=Body(
        {
            "application/json": "aws_logs_integration.AWSAccountAndLambdaRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "aws_logs_integration.AWSLogsAsyncResponse"),
    },
    deprecated="check_aws_logs_lambda_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account.",
)
LIST_AWS_LOGS_SERVICES: Operation[list[AWSLogsListServicesResponse]] = Operation(
    id="ListAWSLogsServices",
    method="GET",
    path="/api/v1/integration/aws/logs/services",
    responses={
        "200": Content(
            "application/json", "list[aws_logs_integration.AWSLogsListServicesResponse]"
        ),
    },
    deprecated="list_aws_logs_services is deprecated: use `GET /api/v2/integration/aws/logs/services`.",
)
ENABLE_AWS_LOG_SERVICES: Operation[dict[str, Any]] = Operation(
    id="EnableAWSLogServices",
    method="POST",
    path="/api/v1/integration/aws/logs/services",
    body=Body(
        {
            "application/json": "aws_logs_integration.AWSLogsServicesRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "dict[str, Any]"),
    },
    deprecated="enable_aws_log_services is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account.",
)
CHECK_AWS_LOGS_SERVICES_ASYNC: Operation[AWSLogsAsyncResponse] = Operation(
    id="CheckAWSLogsServicesAsync",
    method="POST",
    path="/api/v1/integration/aws/logs/services_async",
    body=Body(
        {
            "application/json": "aws_logs_integration.AWSLogsServicesRequest",
        },
        required=True,
    ),
    responses={
        "200": Content("application/json", "aws_logs_integration.AWSLogsAsyncResponse"),
    },
    deprecated="check_aws_logs_services_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account.",
)


class AwsLogsIntegrationResource(SyncResource):
    """Sets up the automatic collection of logs from AWS. The Datadog Forwarder, a Lambda
    function in the account, is registered here by its ARN; for the services switched
    on, Datadog then subscribes the Forwarder to their log groups and buckets by itself.
    The account has to be connected by the AWS integration first.

    All operations here are deprecated. The AWS operations of API v2 replace them;
    there, log collection is part of the settings of an account.

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
        "list_aws_logs_integrations is deprecated: use `GET /api/v2/integration/aws/accounts`, which gives the settings of log collection with the account."
    )
    def list_aws_logs_integrations(self) -> list[AWSLogsListResponse]:
        """List AWS log collection settings.

        Deprecated; the description says what to use instead.

        Gives for every connected account the registered Forwarders and the services
        whose logs are collected. Deprecated: use `GET
        /api/v2/integration/aws/accounts`, which gives the settings of log collection
        with the account. Needs the `aws_configuration_read` permission.

        Returns:
            Settings by account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            dd.aws_logs_integration.list_aws_logs_integrations()
        """
        return self._call(LIST_AWS_LOGS_INTEGRATIONS, {})

    @deprecated(
        "create_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    def create_aws_lambda_arn(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Register a log Forwarder.

        Deprecated; the description says what to use instead.

        Registers the Forwarder of an account by its ARN. Register one for each region
        that logs come from, then switch on services. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            An empty object. The Forwarder is registered.

        Raises:
            BadRequestError: The account or the ARN is missing or not valid.

        Example:
            dd.aws_logs_integration.create_aws_lambda_arn(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return self._call(CREATE_AWS_LAMBDA_ARN, {}, body=body)

    @deprecated(
        "delete_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    def delete_aws_lambda_arn(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Remove a log Forwarder.

        Deprecated; the description says what to use instead.

        Removes the registration of a Forwarder. The function itself stays in AWS.
        Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            An empty object. The Forwarder is no longer registered.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            dd.aws_logs_integration.delete_aws_lambda_arn(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return self._call(DELETE_AWS_LAMBDA_ARN, {}, body=body)

    @deprecated(
        "check_aws_logs_lambda_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    def check_aws_logs_lambda_async(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> AWSLogsAsyncResponse:
        """Check a log Forwarder.

        Deprecated; the description says what to use instead.

        Checks in the background whether a Forwarder exists and can be reached with the
        rights of the account's role. The first call starts the check; repeat it until
        `status` is `ready` or `error`. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_read`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            How far the check is, and what it found.

        Raises:
            BadRequestError: The account is not connected, or the ARN is
                malformed.

        Example:
            dd.aws_logs_integration.check_aws_logs_lambda_async(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return self._call(CHECK_AWS_LOGS_LAMBDA_ASYNC, {}, body=body)

    @deprecated(
        "list_aws_logs_services is deprecated: use `GET /api/v2/integration/aws/logs/services`."
    )
    def list_aws_logs_services(self) -> list[AWSLogsListServicesResponse]:
        """List AWS services with automatic log collection.

        Deprecated; the description says what to use instead.

        Gives the AWS services whose logs can be collected automatically, with the IDs
        by which they are switched on. Deprecated: use `GET
        /api/v2/integration/aws/logs/services`. Needs the `aws_configuration_read`
        permission.

        Returns:
            The services.

        Example:
            dd.aws_logs_integration.list_aws_logs_services()
        """
        return self._call(LIST_AWS_LOGS_SERVICES, {})

    @deprecated(
        "enable_aws_log_services is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    def enable_aws_log_services(
        self, *, body: AWSLogsServicesRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Set the AWS services to collect logs from.

        Deprecated; the description says what to use instead.

        Switches on automatic collection for the services in the list. The list replaces
        the present one, so a service that is not in it is switched off. A Forwarder has
        to be registered first. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and the services to collect from.

        Returns:
            An empty object. The services are set.

        Raises:
            BadRequestError: The account or a service is missing or not valid.

        Example:
            dd.aws_logs_integration.enable_aws_log_services(
                body={'account_id': '123456789012', 'services': ['elb', 's3']},
            )
        """
        return self._call(ENABLE_AWS_LOG_SERVICES, {}, body=body)

    @deprecated(
        "check_aws_logs_services_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    def check_aws_logs_services_async(
        self, *, body: AWSLogsServicesRequest | Mapping[str, Any] | bytes
    ) -> AWSLogsAsyncResponse:
        """Check the rights for AWS log services.

        Deprecated; the description says what to use instead.

        Checks in the background whether the account's role may set up collection for
        the given services. The first call starts the check; repeat it until `status` is
        `ready` or `error`. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_read`
        permission.

        Args:
            body: Account and the services to check.

        Returns:
            How far the check is, and what it found.

        Raises:
            BadRequestError: The account or a service is missing or not valid.

        Example:
            dd.aws_logs_integration.check_aws_logs_services_async(
                body={'account_id': '123456789012', 'services': ['elb', 's3']},
            )
        """
        return self._call(CHECK_AWS_LOGS_SERVICES_ASYNC, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AwsLogsIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AwsLogsIntegrationResourceWithRawResponse(self)


class AwsLogsIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AwsLogsIntegrationResource`, returning whole responses."""

    list_aws_logs_integrations = raw_method(
        AwsLogsIntegrationResource.list_aws_logs_integrations
    )

    create_aws_lambda_arn = raw_method(AwsLogsIntegrationResource.create_aws_lambda_arn)

    delete_aws_lambda_arn = raw_method(AwsLogsIntegrationResource.delete_aws_lambda_arn)

    check_aws_logs_lambda_async = raw_method(
        AwsLogsIntegrationResource.check_aws_logs_lambda_async
    )

    list_aws_logs_services = raw_method(
        AwsLogsIntegrationResource.list_aws_logs_services
    )

    enable_aws_log_services = raw_method(
        AwsLogsIntegrationResource.enable_aws_log_services
    )

    check_aws_logs_services_async = raw_method(
        AwsLogsIntegrationResource.check_aws_logs_services_async
    )


class AsyncAwsLogsIntegrationResource(AsyncResource):
    """Sets up the automatic collection of logs from AWS. The Datadog Forwarder, a Lambda
    function in the account, is registered here by its ARN; for the services switched
    on, Datadog then subscribes the Forwarder to their log groups and buckets by itself.
    The account has to be connected by the AWS integration first.

    All operations here are deprecated. The AWS operations of API v2 replace them;
    there, log collection is part of the settings of an account.

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
        "list_aws_logs_integrations is deprecated: use `GET /api/v2/integration/aws/accounts`, which gives the settings of log collection with the account."
    )
    async def list_aws_logs_integrations(self) -> list[AWSLogsListResponse]:
        """List AWS log collection settings.

        Deprecated; the description says what to use instead.

        Gives for every connected account the registered Forwarders and the services
        whose logs are collected. Deprecated: use `GET
        /api/v2/integration/aws/accounts`, which gives the settings of log collection
        with the account. Needs the `aws_configuration_read` permission.

        Returns:
            Settings by account.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint: a required field is missing, a value has the wrong type or
                is out of range, or a query does not parse. `errors` says which;
                correct the request before sending it again.

        Example:
            await dd.aws_logs_integration.list_aws_logs_integrations()
        """
        return await self._call(LIST_AWS_LOGS_INTEGRATIONS, {})

    @deprecated(
        "create_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    async def create_aws_lambda_arn(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Register a log Forwarder.

        Deprecated; the description says what to use instead.

        Registers the Forwarder of an account by its ARN. Register one for each region
        that logs come from, then switch on services. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            An empty object. The Forwarder is registered.

        Raises:
            BadRequestError: The account or the ARN is missing or not valid.

        Example:
            await dd.aws_logs_integration.create_aws_lambda_arn(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return await self._call(CREATE_AWS_LAMBDA_ARN, {}, body=body)

    @deprecated(
        "delete_aws_lambda_arn is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    async def delete_aws_lambda_arn(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Remove a log Forwarder.

        Deprecated; the description says what to use instead.

        Removes the registration of a Forwarder. The function itself stays in AWS.
        Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            An empty object. The Forwarder is no longer registered.

        Raises:
            BadRequestError: The request is malformed or breaks a rule of the
                endpoint. `errors` says which; correct the request before sending it
                again.

        Example:
            await dd.aws_logs_integration.delete_aws_lambda_arn(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return await self._call(DELETE_AWS_LAMBDA_ARN, {}, body=body)

    @deprecated(
        "check_aws_logs_lambda_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    async def check_aws_logs_lambda_async(
        self, *, body: AWSAccountAndLambdaRequest | Mapping[str, Any] | bytes
    ) -> AWSLogsAsyncResponse:
        """Check a log Forwarder.

        Deprecated; the description says what to use instead.

        Checks in the background whether a Forwarder exists and can be reached with the
        rights of the account's role. The first call starts the check; repeat it until
        `status` is `ready` or `error`. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_read`
        permission.

        Args:
            body: Account and ARN of the function.

        Returns:
            How far the check is, and what it found.

        Raises:
            BadRequestError: The account is not connected, or the ARN is
                malformed.

        Example:
            await dd.aws_logs_integration.check_aws_logs_lambda_async(
                body={'account_id': '123456789012',
                 'lambda_arn': 'arn:aws:lambda:us-east-1:123456789012:function:datadog-forwarder'},
            )
        """
        return await self._call(CHECK_AWS_LOGS_LAMBDA_ASYNC, {}, body=body)

    @deprecated(
        "list_aws_logs_services is deprecated: use `GET /api/v2/integration/aws/logs/services`."
    )
    async def list_aws_logs_services(self) -> list[AWSLogsListServicesResponse]:
        """List AWS services with automatic log collection.

        Deprecated; the description says what to use instead.

        Gives the AWS services whose logs can be collected automatically, with the IDs
        by which they are switched on. Deprecated: use `GET
        /api/v2/integration/aws/logs/services`. Needs the `aws_configuration_read`
        permission.

        Returns:
            The services.

        Example:
            await dd.aws_logs_integration.list_aws_logs_services()
        """
        return await self._call(LIST_AWS_LOGS_SERVICES, {})

    @deprecated(
        "enable_aws_log_services is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    async def enable_aws_log_services(
        self, *, body: AWSLogsServicesRequest | Mapping[str, Any] | bytes
    ) -> dict[str, Any]:
        """Set the AWS services to collect logs from.

        Deprecated; the description says what to use instead.

        Switches on automatic collection for the services in the list. The list replaces
        the present one, so a service that is not in it is switched off. A Forwarder has
        to be registered first. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_edit`
        permission.

        Args:
            body: Account and the services to collect from.

        Returns:
            An empty object. The services are set.

        Raises:
            BadRequestError: The account or a service is missing or not valid.

        Example:
            await dd.aws_logs_integration.enable_aws_log_services(
                body={'account_id': '123456789012', 'services': ['elb', 's3']},
            )
        """
        return await self._call(ENABLE_AWS_LOG_SERVICES, {}, body=body)

    @deprecated(
        "check_aws_logs_services_async is deprecated: use `PATCH /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the settings of log collection with the account."
    )
    async def check_aws_logs_services_async(
        self, *, body: AWSLogsServicesRequest | Mapping[str, Any] | bytes
    ) -> AWSLogsAsyncResponse:
        """Check the rights for AWS log services.

        Deprecated; the description says what to use instead.

        Checks in the background whether the account's role may set up collection for
        the given services. The first call starts the check; repeat it until `status` is
        `ready` or `error`. Deprecated: use `PATCH
        /api/v2/integration/aws/accounts/{aws_account_config_id}`, which takes the
        settings of log collection with the account. Needs the `aws_configuration_read`
        permission.

        Args:
            body: Account and the services to check.

        Returns:
            How far the check is, and what it found.

        Raises:
            BadRequestError: The account or a service is missing or not valid.

        Example:
            await dd.aws_logs_integration.check_aws_logs_services_async(
                body={'account_id': '123456789012', 'services': ['elb', 's3']},
            )
        """
        return await self._call(CHECK_AWS_LOGS_SERVICES_ASYNC, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncAwsLogsIntegrationResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncAwsLogsIntegrationResourceWithRawResponse(self)


class AsyncAwsLogsIntegrationResourceWithRawResponse(RawResource):
    """The operations of `AsyncAwsLogsIntegrationResource`, returning whole responses."""

    list_aws_logs_integrations = async_raw_method(
        AsyncAwsLogsIntegrationResource.list_aws_logs_integrations
    )

    create_aws_lambda_arn = async_raw_method(
        AsyncAwsLogsIntegrationResource.create_aws_lambda_arn
    )

    delete_aws_lambda_arn = async_raw_method(
        AsyncAwsLogsIntegrationResource.delete_aws_lambda_arn
    )

    check_aws_logs_lambda_async = async_raw_method(
        AsyncAwsLogsIntegrationResource.check_aws_logs_lambda_async
    )

    list_aws_logs_services = async_raw_method(
        AsyncAwsLogsIntegrationResource.list_aws_logs_services
    )

    enable_aws_log_services = async_raw_method(
        AsyncAwsLogsIntegrationResource.enable_aws_log_services
    )

    check_aws_logs_services_async = async_raw_method(
        AsyncAwsLogsIntegrationResource.check_aws_logs_services_async
    )
