"""Models of the family AWS Logs Integration."""

from datadog_v1._runtime.models import Model


class AWSAccountAndLambdaRequest(Model):
    """A Forwarder of an account."""

    account_id: str
    """AWS account ID, 12 digits, of a connected account."""

    lambda_arn: str
    """ARN of the Datadog Forwarder function in that account."""


class AWSLogsAsyncError(Model):
    """One problem that a check found."""

    code: str | None = None
    """Short name of the problem."""

    message: str | None = None
    """What is wrong, in words."""


class AWSLogsAsyncResponse(Model):
    """State and outcome of a check that runs in the background."""

    errors: list[AWSLogsAsyncError] | None = None
    """Problems found; empty when there are none or while the check runs."""

    status: str | None = None
    """State of the check: `created` (started), `waiting` (running), `checking` (being
    evaluated), `ready` (finished without problems) or `error` (finished with those in
    `errors`).
    """


class AWSLogsLambda(Model):
    """A registered Forwarder."""

    arn: str | None = None
    """ARN of the function."""


class AWSLogsListResponse(Model):
    """Log collection settings of one account."""

    account_id: str | None = None
    """AWS account ID, 12 digits."""

    lambdas: list[AWSLogsLambda] | None = None
    """Registered Forwarders."""

    services: list[str] | None = None
    """IDs of the services whose logs are collected."""


class AWSLogsListServicesResponse(Model):
    """A service whose logs can be collected automatically."""

    id: str | None = None
    """ID by which the service is switched on."""

    label: str | None = None
    """Name of the service for people."""


class AWSLogsServicesRequest(Model):
    """Services of an account."""

    account_id: str
    """AWS account ID, 12 digits, of a connected account."""

    services: list[str]
    """IDs of services, as the list of services gives them. An empty list means none."""
