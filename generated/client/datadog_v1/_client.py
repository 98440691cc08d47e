"""The clients of the Datadog API V1."""

from __future__ import annotations

from ._runtime.api import ApiInfo, ApiKey, Bearer, Server, Variable
from ._runtime.async_client import AsyncClient
from ._runtime.client import SyncClient
from ._runtime.light import cached_property

TYPE_CHECKING = bool()
if TYPE_CHECKING:
    import ssl
    from typing import Literal, Self, Unpack

    import httpx2

    from ._runtime.auth import AsyncCredentials, Credentials
    from ._runtime.settings import Settings
    from .resources.authentication import (
        AsyncAuthenticationResource,
        AuthenticationResource,
    )
    from .resources.aws_integration import (
        AsyncAwsIntegrationResource,
        AwsIntegrationResource,
    )
    from .resources.aws_logs_integration import (
        AsyncAwsLogsIntegrationResource,
        AwsLogsIntegrationResource,
    )
    from .resources.azure_integration import (
        AsyncAzureIntegrationResource,
        AzureIntegrationResource,
    )
    from .resources.dashboard_lists import (
        AsyncDashboardListsResource,
        DashboardListsResource,
    )
    from .resources.dashboards import AsyncDashboardsResource, DashboardsResource
    from .resources.downtimes import AsyncDowntimesResource, DowntimesResource
    from .resources.embeddable_graphs import (
        AsyncEmbeddableGraphsResource,
        EmbeddableGraphsResource,
    )
    from .resources.events import AsyncEventsResource, EventsResource
    from .resources.gcp_integration import (
        AsyncGcpIntegrationResource,
        GcpIntegrationResource,
    )
    from .resources.hosts import AsyncHostsResource, HostsResource
    from .resources.ip_ranges import AsyncIpRangesResource, IpRangesResource
    from .resources.key_management import (
        AsyncKeyManagementResource,
        KeyManagementResource,
    )
    from .resources.logs import AsyncLogsResource, LogsResource
    from .resources.logs_indexes import AsyncLogsIndexesResource, LogsIndexesResource
    from .resources.logs_pipelines import (
        AsyncLogsPipelinesResource,
        LogsPipelinesResource,
    )
    from .resources.logs_restriction_queries import (
        AsyncLogsRestrictionQueriesResource,
        LogsRestrictionQueriesResource,
    )
    from .resources.metrics import AsyncMetricsResource, MetricsResource
    from .resources.monitors import AsyncMonitorsResource, MonitorsResource
    from .resources.notebooks import AsyncNotebooksResource, NotebooksResource
    from .resources.organizations import (
        AsyncOrganizationsResource,
        OrganizationsResource,
    )
    from .resources.pagerduty_integration import (
        AsyncPagerdutyIntegrationResource,
        PagerdutyIntegrationResource,
    )
    from .resources.roles import AsyncRolesResource, RolesResource
    from .resources.security_monitoring import (
        AsyncSecurityMonitoringResource,
        SecurityMonitoringResource,
    )
    from .resources.service_checks import (
        AsyncServiceChecksResource,
        ServiceChecksResource,
    )
    from .resources.service_dependencies import (
        AsyncServiceDependenciesResource,
        ServiceDependenciesResource,
    )
    from .resources.service_level_objective_corrections import (
        AsyncServiceLevelObjectiveCorrectionsResource,
        ServiceLevelObjectiveCorrectionsResource,
    )
    from .resources.service_level_objectives import (
        AsyncServiceLevelObjectivesResource,
        ServiceLevelObjectivesResource,
    )
    from .resources.slack_integration import (
        AsyncSlackIntegrationResource,
        SlackIntegrationResource,
    )
    from .resources.snapshots import AsyncSnapshotsResource, SnapshotsResource
    from .resources.synthetics import AsyncSyntheticsResource, SyntheticsResource
    from .resources.tags import AsyncTagsResource, TagsResource
    from .resources.tracing import AsyncTracingResource, TracingResource
    from .resources.usage_metering import (
        AsyncUsageMeteringResource,
        UsageMeteringResource,
    )
    from .resources.users import AsyncUsersResource, UsersResource
    from .resources.webhooks_integration import (
        AsyncWebhooksIntegrationResource,
        WebhooksIntegrationResource,
    )

API = ApiInfo(
    title="Datadog API V1",
    package="datadog_v1",
    version="0.1.0",
    servers=(
        Server(
            "https://{subdomain}.{site}",
            {
                "site": "datadoghq.com",
                "subdomain": "api",
            },
        ),
        Server(
            "{protocol}://{name}",
            {
                "protocol": "https",
                "name": "api.datadoghq.com",
            },
        ),
    ),
    schemes={
        "apiKeyAuth": ApiKey("api_key", header="DD-API-KEY", env="DD_API_KEY"),
        "appKeyAuth": ApiKey("app_key", header="DD-APPLICATION-KEY", env="DD_APP_KEY"),
        "AuthZ": Bearer("access_token", env="DD_ACCESS_TOKEN"),
    },
    default_security=(("apiKeyAuth", "appKeyAuth"),),
    variables={
        "site": Variable(
            "site",
            "datadoghq.com",
            (
                "datadoghq.com",
                "us3.datadoghq.com",
                "us5.datadoghq.com",
                "ap1.datadoghq.com",
                "ap2.datadoghq.com",
                "uk1.datadoghq.com",
                "datadoghq.eu",
                "ddog-gov.com",
                "us2.ddog-gov.com",
            ),
            "DD_SITE",
        ),
    },
    secrets=frozenset(
        (
            "clientSecret",
            "client_secret",
            "content",
            "custom_headers",
            "hash",
            "key",
            "password",
            "private_key",
            "secret",
            "secretKey",
            "secret_access_key",
            "sessionToken",
            "share_token",
            "token",
            "value",
        )
    ),
    log_env="DD_V1_LOG",
)


class Datadog(SyncClient):
    """Calls the API; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads; after a fork, make a new one in the child.

    Args:
        api_key: key for `apiKeyAuth`; `DD_API_KEY` when absent.
        app_key: key for `appKeyAuth`; `DD_APP_KEY` when absent.
        access_token: bearer for `AuthZ`; `DD_ACCESS_TOKEN` when absent.
        site: part of the server's address; `DD_SITE` when absent, else the first server's default.
        credentials: called for every request, for keys that change; returns the current
            keys by argument name.
        http_client: sends the requests; it is not closed by this client.
        base_url: replaces the server of every operation.
        timeout: seconds for each attempt, or a `Timeout`; None for no limit.
        max_retries: attempts after the first one (2).
        max_elapsed: seconds after which no further attempt begins.
        retry_unsafe: send POST and PATCH again too after they may have been processed.
        retry: the whole retry policy, with its clock and sleep.
        headers, query: sent with every request.
        validate: refuse requests that break the description before they are sent (True).
        strict: raise an error for responses of which a field does not fit (False).
        max_response_size: bytes that a response may have, after decompression (256 MB).
        hooks: functions that are told of each `request`, `response` and `retry`.
        proxy, verify, http2: how to connect, where no `http_client` is given.
    """

    def __init__(
        self,
        api_key: str | None = None,
        app_key: str | None = None,
        site: (
            Literal[
                "datadoghq.com",
                "us3.datadoghq.com",
                "us5.datadoghq.com",
                "ap1.datadoghq.com",
                "ap2.datadoghq.com",
                "uk1.datadoghq.com",
                "datadoghq.eu",
                "ddog-gov.com",
                "us2.ddog-gov.com",
            ]
            | str
            | None
        ) = None,
        *,
        access_token: str | None = None,
        credentials: Credentials | None = None,
        http_client: httpx2.Client | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={
                "apiKeyAuth": api_key,
                "appKeyAuth": app_key,
                "AuthZ": access_token,
            },
            variables={
                "site": site,
            },
            credentials=credentials,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            http2=http2,
            **settings,
        )

    def with_options(
        self,
        *,
        api_key: str | None = None,
        app_key: str | None = None,
        site: (
            Literal[
                "datadoghq.com",
                "us3.datadoghq.com",
                "us5.datadoghq.com",
                "ap1.datadoghq.com",
                "ap2.datadoghq.com",
                "uk1.datadoghq.com",
                "datadoghq.eu",
                "ddog-gov.com",
                "us2.ddog-gov.com",
            ]
            | str
            | None
        ) = None,
        access_token: str | None = None,
        credentials: Credentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "apiKeyAuth": api_key,
                "appKeyAuth": app_key,
                "AuthZ": access_token,
            },
            variables={
                "site": site,
            },
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def aws_integration(self) -> AwsIntegrationResource:
        """Connects AWS accounts, so that CloudWatch metrics, resource data and EventBridge
        events come in. Metrics are read either through an IAM role that trusts Datadog
        under an external ID, or, where roles are not available (GovCloud and China),
        with an access key of an IAM user. An account is therefore named either by
        `account_id` with `role_name` or by `access_key_id`, never by both.
        """
        from .resources.aws_integration import AwsIntegrationResource

        return AwsIntegrationResource(self)

    @cached_property
    def aws_logs_integration(self) -> AwsLogsIntegrationResource:
        """Sets up the automatic collection of logs from AWS. The Datadog Forwarder, a
        Lambda function in the account, is registered here by its ARN; for the services
        switched on, Datadog then subscribes the Forwarder to their log groups and
        buckets by itself. The account has to be connected by the AWS integration first.
        """
        from .resources.aws_logs_integration import AwsLogsIntegrationResource

        return AwsLogsIntegrationResource(self)

    @cached_property
    def azure_integration(self) -> AzureIntegrationResource:
        """Connects Microsoft Azure, so that metrics and resource data of its subscriptions
        come in. A connection is an app registration in a tenant, named by `tenant_name`
        (the tenant's ID) and `client_id` together; what its service principal may read
        in Azure is what Datadog reads.
        """
        from .resources.azure_integration import AzureIntegrationResource

        return AzureIntegrationResource(self)

    @cached_property
    def gcp_integration(self) -> GcpIntegrationResource:
        """Connects Google Cloud projects through a service account and its key file, so
        that their metrics and resource data come in. The fields of a connection are
        those of the JSON key file together with Datadog's own settings; `project_id`
        and `client_email` name it.
        """
        from .resources.gcp_integration import GcpIntegrationResource

        return GcpIntegrationResource(self)

    @cached_property
    def slack_integration(self) -> SlackIntegrationResource:
        """Chooses the Slack channels that monitors and other notifications may be sent to,
        and what a message there shows. An account is a connected Slack workspace;
        connecting one is done in the app by signing in to Slack. A channel that is
        configured here is addressed in a monitor's message as
        `@slack-<account>-<channel>`.
        """
        from .resources.slack_integration import SlackIntegrationResource

        return SlackIntegrationResource(self)

    @cached_property
    def pagerduty_integration(self) -> PagerdutyIntegrationResource:
        """Registers PagerDuty services, so that notifications can open incidents there. A
        service object pairs a name with the integration key of a service in PagerDuty;
        in a monitor's message it is addressed as `@pagerduty-<service name>`.
        """
        from .resources.pagerduty_integration import PagerdutyIntegrationResource

        return PagerdutyIntegrationResource(self)

    @cached_property
    def webhooks_integration(self) -> WebhooksIntegrationResource:
        """Sets up webhooks: HTTP requests that are sent to a URL of your own when a
        monitor or an event notifies `@webhook-<name>`. Payload and headers are
        templates in which variables such as `$EVENT_TITLE` or `$ALERT_STATUS` are
        replaced by values of the notification.
        """
        from .resources.webhooks_integration import WebhooksIntegrationResource

        return WebhooksIntegrationResource(self)

    @cached_property
    def metrics(self) -> MetricsResource:
        """Sends metric points, reads them back as time series, and manages what is known
        about each metric: its type, unit and description. A metric is a name such as
        `checkout.orders.count`; each distinct combination of name and tags is a time
        series of its own and counts as one custom metric.
        """
        from .resources.metrics import MetricsResource

        return MetricsResource(self)

    @cached_property
    def events(self) -> EventsResource:
        """Writes events into the event stream and reads them back. An event is a dated
        note, such as a deployment, a restart or a configuration change: a title, a text
        and tags. Events can be laid over graphs, searched, and watched by monitors of
        the type `event-v2 alert`.
        """
        from .resources.events import EventsResource

        return EventsResource(self)

    @cached_property
    def synthetics(self) -> SyntheticsResource:
        """Synthetic tests call applications from outside, on a schedule or from CI
        pipelines, and report when an answer is wrong, late or missing. API tests send
        requests and check them by assertions; browser tests and mobile tests go through
        an application step by step. Every test has a public ID such as `a7k-3wd-9zp`,
        runs from one or more locations (managed ones such as `aws:eu-west-1`, private
        ones beginning with `pl:`), and has a monitor that the service keeps for it and
        that sends the notifications.
        """
        from .resources.synthetics import SyntheticsResource

        return SyntheticsResource(self)

    @cached_property
    def tracing(self) -> TracingResource:
        """Sends traces without a tracing library. A trace is the record of one request as
        it passes through services; it is made of spans, each a timed piece of work such
        as an HTTP call or a query. All spans of a trace share its `trace_id`, and
        `parent_id` arranges them as a tree.
        """
        from .resources.tracing import TracingResource

        return TracingResource(self)

    @cached_property
    def dashboards(self) -> DashboardsResource:
        """Dashboards show metrics, logs, traces and other data on one page. A dashboard is
        a list of widgets, each with a definition (what it shows) and mostly a layout
        (where it stands). On an `ordered` dashboard widgets lie in a grid of 12
        columns; on a `free` one they stand anywhere. Template variables are values that
        readers set at the top and that queries use as `$name`. Sharing makes a link,
        named by a token, under which people without an account see a dashboard.
        """
        from .resources.dashboards import DashboardsResource

        return DashboardsResource(self)

    @cached_property
    def dashboard_lists(self) -> DashboardListsResource:
        """Groups dashboards into named lists, the folders that a team opens to find its
        own dashboards. A dashboard may be in several lists, and deleting a list never
        deletes the dashboards in it.
        """
        from .resources.dashboard_lists import DashboardListsResource

        return DashboardListsResource(self)

    @cached_property
    def tags(self) -> TagsResource:
        """Reads and changes the tags of hosts. A tag is a `key:value` text; every tag on a
        host is added to the metrics, events and checks that the host sends from then
        on. Each tag has a source, the tool that set it (`users` for this API, `datadog`
        for the Agent, `chef`, `puppet` and others): the operations here change only the
        tags of the source they name and leave those of others alone.
        """
        from .resources.tags import TagsResource

        return TagsResource(self)

    @cached_property
    def embeddable_graphs(self) -> EmbeddableGraphsResource:
        """Publishes single graphs so that they can be shown on a page outside Datadog,
        such as a wiki or a status page. Creating an embed returns an HTML `iframe` to
        paste; the graph in it keeps updating.
        """
        from .resources.embeddable_graphs import EmbeddableGraphsResource

        return EmbeddableGraphsResource(self)

    @cached_property
    def snapshots(self) -> SnapshotsResource:
        """Takes still pictures of graphs. A snapshot is a PNG image of a graph over a
        fixed window of time, stored under an address that can be put into a ticket, a
        chat message or a report. Unlike an embed it never changes once drawn.
        """
        from .resources.snapshots import SnapshotsResource

        return SnapshotsResource(self)

    @cached_property
    def service_dependencies(self) -> ServiceDependenciesResource:
        """Tells which services call which, as seen in the traces that APM receives. A
        service is a dependency of another when spans of the other call it within the
        window of time asked for; nothing is declared by hand.
        """
        from .resources.service_dependencies import ServiceDependenciesResource

        return ServiceDependenciesResource(self)

    @cached_property
    def monitors(self) -> MonitorsResource:
        """Creates, finds, changes and deletes monitors. A monitor evaluates a query again
        and again, compares the result with thresholds and notifies the handles named in
        its message when a group changes state: `OK`, `Warn`, `Alert` or `No Data`. A
        query with `by` makes a multi alert, which keeps a state for each group; one
        without makes a simple alert.
        """
        from .resources.monitors import MonitorsResource

        return MonitorsResource(self)

    @cached_property
    def service_checks(self) -> ServiceChecksResource:
        """Sends the outcome of health probes that run outside the Agent: whether a process
        answers, a certificate is still valid, a queue drains. A service check is a
        named status (OK, warning, critical or unknown) for one host and a set of tags.
        """
        from .resources.service_checks import ServiceChecksResource

        return ServiceChecksResource(self)

    @cached_property
    def logs(self) -> LogsResource:
        """Sends logs and searches those that were indexed. A log is a message with a time,
        a host, a service, a source and tags; pipelines of the organization turn its
        text into attributes that searches can address.
        """
        from .resources.logs import LogsResource

        return LogsResource(self)

    @cached_property
    def logs_indexes(self) -> LogsIndexesResource:
        """Reads and changes the indexes that logs are stored in. Every log that comes in
        is held against the filters of the indexes in their order and goes into the
        first that matches, and only there; a log that matches none is not searchable.
        An index sets how long its logs are kept, how many it takes in a day, and by
        exclusion filters which share of them it leaves out.
        """
        from .resources.logs_indexes import LogsIndexesResource

        return LogsIndexesResource(self)

    @cached_property
    def logs_pipelines(self) -> LogsPipelinesResource:
        """Reads and changes the pipelines that parse and enrich logs on their way in. A
        pipeline has a filter and a list of processors; a log that matches the filter
        goes through the processors one after another, each of which may read attributes
        and write others. Logs pass through all matching pipelines in their order, so a
        later one sees what an earlier one wrote.
        """
        from .resources.logs_pipelines import LogsPipelinesResource

        return LogsPipelinesResource(self)

    @cached_property
    def hosts(self) -> HostsResource:
        """Lists the hosts of the infrastructure and silences them. A host is a machine,
        virtual machine or node that the Agent or a cloud integration has reported; it
        stays in the list by default for three hours after its last report.
        """
        from .resources.hosts import HostsResource

        return HostsResource(self)

    @cached_property
    def service_level_objectives(self) -> ServiceLevelObjectivesResource:
        """Defines, reads and deletes service level objectives (SLOs). An objective states
        what share of requests, or of time, has to be good: the service level indicator
        (SLI, in percent) is measured over a rolling window of 7, 30 or 90 days and held
        against a target. What may still go wrong before the target is missed is the
        error budget, given in percent of the whole budget.
        """
        from .resources.service_level_objectives import ServiceLevelObjectivesResource

        return ServiceLevelObjectivesResource(self)

    @cached_property
    def security_monitoring(self) -> SecurityMonitoringResource:
        """Security monitoring looks for threats in logs, in the activity of workloads and
        applications, and in the configuration of cloud resources. A detection rule says
        what to look for; when one of its cases is met, it generates a security signal
        with a severity and notifies those whom the case names. People triage signals:
        each is open, under review or archived. Security filters decide which logs are
        examined at all.
        """
        from .resources.security_monitoring import SecurityMonitoringResource

        return SecurityMonitoringResource(self)

    @cached_property
    def users(self) -> UsersResource:
        """Manages the users of an organization: lists them, invites new ones, changes and
        disables them. A user is addressed by the handle, which is the email address
        that the user was created with. Access roles (`access_role`) are the earlier,
        fixed roles; custom roles and permissions, service accounts and team membership
        are managed through the users and roles operations of API v2, which also list
        users page by page.
        """
        from .resources.users import UsersResource

        return UsersResource(self)

    @cached_property
    def roles(self) -> RolesResource:
        """A role is a named set of permissions. Users get what they may do from their
        roles: someone with several roles has the permissions of all of them together.
        The operations here create and change roles, list the permissions that exist,
        and say which permissions and users a role has.
        """
        from .resources.roles import RolesResource

        return RolesResource(self)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """Manages organizations, the units that own data, users and keys in Datadog. An
        account can consist of one organization or of a parent with child organizations
        (a multi-organization account), whose data and users are kept apart while the
        parent pays. The operations read organizations, change their settings (SAML
        sign-in above all), create children and detach them. The multi-organization
        feature must be switched on for the account before children can be created. Most
        operations need the `org_management` permission. Organizations are addressed by
        their public ID.
        """
        from .resources.organizations import OrganizationsResource

        return OrganizationsResource(self)

    @cached_property
    def authentication(self) -> AuthenticationResource:
        """Checks that an API key is accepted before anything depends on it. Use it in
        deployment pipelines and start-up probes; it changes nothing.
        """
        from .resources.authentication import AuthenticationResource

        return AuthenticationResource(self)

    @cached_property
    def logs_restriction_queries(self) -> LogsRestrictionQueriesResource:
        """Restriction queries limit which logs the members of a role can read. A
        restriction query is a log search such as `team:checkout`; a role that has one
        sees only the logs that match it, in search, live tail, graphs and exports
        alike. One restriction query can be attached to many roles, but a role has at
        most one.
        """
        from .resources.logs_restriction_queries import LogsRestrictionQueriesResource

        return LogsRestrictionQueriesResource(self)

    @cached_property
    def key_management(self) -> KeyManagementResource:
        """Manages the two kinds of keys of the API. An API key belongs to the organization
        and lets programs send data; an application key belongs to a user, acts with
        that user's permissions, and is needed beside an API key to read data or change
        anything. Keys are secrets: responses contain them in full, so keep them out of
        logs and tickets.
        """
        from .resources.key_management import KeyManagementResource

        return KeyManagementResource(self)

    @cached_property
    def usage_metering(self) -> UsageMeteringResource:
        """Tells how much of each product an account uses, by hour, by month and by tag, to
        watch cost, charge it back to teams and compare it with a contract. Usage is
        what was measured; billable usage is what goes on the bill after allotments and
        plan rules. All times are in UTC. Usage can arrive up to 72 hours late, so
        recent figures can still change; it is kept for 15 months. One call gives up to
        24 hours of hourly usage for several organizations, and up to two months for a
        single one.
        """
        from .resources.usage_metering import UsageMeteringResource

        return UsageMeteringResource(self)

    @cached_property
    def ip_ranges(self) -> IpRangesResource:
        """Lists the network addresses that Datadog uses, for firewall rules and proxies:
        where Agents and API clients connect to, and where webhooks and synthetic tests
        come from. The list is a public file on a host of its own, one for each site.
        """
        from .resources.ip_ranges import IpRangesResource

        return IpRangesResource(self)

    @cached_property
    def downtimes(self) -> DowntimesResource:
        """Plans silence for monitors. While a downtime is in force, the monitors it
        concerns go on evaluating but notify nobody about groups in its scope. A
        downtime concerns one monitor, the monitors with certain tags, or all of them,
        and happens once or repeats.
        """
        from .resources.downtimes import DowntimesResource

        return DowntimesResource(self)

    @cached_property
    def notebooks(self) -> NotebooksResource:
        """Notebooks are documents that mix text with live graphs, for investigations,
        runbooks, postmortems and reports. A notebook is a list of cells; each cell
        holds either Markdown text or one widget (time series, top list, heat map,
        distribution or log stream). The notebook has a time window that all cells
        follow, unless a cell sets its own.
        """
        from .resources.notebooks import NotebooksResource

        return NotebooksResource(self)

    @cached_property
    def service_level_objective_corrections(
        self,
    ) -> ServiceLevelObjectiveCorrectionsResource:
        """Creates and changes status corrections of service level objectives (SLOs). A
        correction names a period that is left out when the indicator of an objective is
        computed: planned maintenance, hours in which nobody uses the service, a
        deployment. What goes wrong in that period costs no error budget, and what goes
        right in it earns none.
        """
        from .resources.service_level_objective_corrections import (
            ServiceLevelObjectiveCorrectionsResource,
        )

        return ServiceLevelObjectiveCorrectionsResource(self)


class AsyncDatadog(AsyncClient):
    """Calls the API with `await`; one object serves a whole program.

    Connections are kept in one pool and made when they are first needed. A client may be
    shared by threads of one event loop; after a fork, make a new one in the child.

    Args:
        api_key: key for `apiKeyAuth`; `DD_API_KEY` when absent.
        app_key: key for `appKeyAuth`; `DD_APP_KEY` when absent.
        access_token: bearer for `AuthZ`; `DD_ACCESS_TOKEN` when absent.
        site: part of the server's address; `DD_SITE` when absent, else the first server's default.
        credentials: called for every request, for keys that change; returns the current
            keys by argument name.
        http_client: sends the requests; it is not closed by this client.
        base_url: replaces the server of every operation.
        timeout: seconds for each attempt, or a `Timeout`; None for no limit.
        max_retries: attempts after the first one (2).
        max_elapsed: seconds after which no further attempt begins.
        retry_unsafe: send POST and PATCH again too after they may have been processed.
        retry: the whole retry policy, with its clock and sleep.
        headers, query: sent with every request.
        validate: refuse requests that break the description before they are sent (True).
        strict: raise an error for responses of which a field does not fit (False).
        max_response_size: bytes that a response may have, after decompression (256 MB).
        hooks: functions that are told of each `request`, `response` and `retry`.
        proxy, verify, http2: how to connect, where no `http_client` is given.
    """

    def __init__(
        self,
        api_key: str | None = None,
        app_key: str | None = None,
        site: (
            Literal[
                "datadoghq.com",
                "us3.datadoghq.com",
                "us5.datadoghq.com",
                "ap1.datadoghq.com",
                "ap2.datadoghq.com",
                "uk1.datadoghq.com",
                "datadoghq.eu",
                "ddog-gov.com",
                "us2.ddog-gov.com",
            ]
            | str
            | None
        ) = None,
        *,
        access_token: str | None = None,
        credentials: AsyncCredentials | None = None,
        http_client: httpx2.AsyncClient | None = None,
        proxy: str | httpx2.Proxy | None = None,
        verify: ssl.SSLContext | bool = True,
        http2: bool = False,
        **settings: Unpack[Settings],
    ) -> None:
        super().__init__(
            API,
            keys={
                "apiKeyAuth": api_key,
                "appKeyAuth": app_key,
                "AuthZ": access_token,
            },
            variables={
                "site": site,
            },
            credentials=credentials,
            http_client=http_client,
            proxy=proxy,
            verify=verify,
            http2=http2,
            **settings,
        )

    def with_options(
        self,
        *,
        api_key: str | None = None,
        app_key: str | None = None,
        site: (
            Literal[
                "datadoghq.com",
                "us3.datadoghq.com",
                "us5.datadoghq.com",
                "ap1.datadoghq.com",
                "ap2.datadoghq.com",
                "uk1.datadoghq.com",
                "datadoghq.eu",
                "ddog-gov.com",
                "us2.ddog-gov.com",
            ]
            | str
            | None
        ) = None,
        access_token: str | None = None,
        credentials: AsyncCredentials | None = None,
        **settings: Unpack[Settings],
    ) -> Self:
        """A client with other options that shares connections with this one.

        The arguments are those of the client; headers and query are added to the ones
        there are, and keys replace what `credentials` gave before.
        """
        return self._changed(
            keys={
                "apiKeyAuth": api_key,
                "appKeyAuth": app_key,
                "AuthZ": access_token,
            },
            variables={
                "site": site,
            },
            credentials=credentials,
            settings=settings,
        )

    @cached_property
    def aws_integration(self) -> AsyncAwsIntegrationResource:
        """Connects AWS accounts, so that CloudWatch metrics, resource data and EventBridge
        events come in. Metrics are read either through an IAM role that trusts Datadog
        under an external ID, or, where roles are not available (GovCloud and China),
        with an access key of an IAM user. An account is therefore named either by
        `account_id` with `role_name` or by `access_key_id`, never by both.
        """
        from .resources.aws_integration import AsyncAwsIntegrationResource

        return AsyncAwsIntegrationResource(self)

    @cached_property
    def aws_logs_integration(self) -> AsyncAwsLogsIntegrationResource:
        """Sets up the automatic collection of logs from AWS. The Datadog Forwarder, a
        Lambda function in the account, is registered here by its ARN; for the services
        switched on, Datadog then subscribes the Forwarder to their log groups and
        buckets by itself. The account has to be connected by the AWS integration first.
        """
        from .resources.aws_logs_integration import AsyncAwsLogsIntegrationResource

        return AsyncAwsLogsIntegrationResource(self)

    @cached_property
    def azure_integration(self) -> AsyncAzureIntegrationResource:
        """Connects Microsoft Azure, so that metrics and resource data of its subscriptions
        come in. A connection is an app registration in a tenant, named by `tenant_name`
        (the tenant's ID) and `client_id` together; what its service principal may read
        in Azure is what Datadog reads.
        """
        from .resources.azure_integration import AsyncAzureIntegrationResource

        return AsyncAzureIntegrationResource(self)

    @cached_property
    def gcp_integration(self) -> AsyncGcpIntegrationResource:
        """Connects Google Cloud projects through a service account and its key file, so
        that their metrics and resource data come in. The fields of a connection are
        those of the JSON key file together with Datadog's own settings; `project_id`
        and `client_email` name it.
        """
        from .resources.gcp_integration import AsyncGcpIntegrationResource

        return AsyncGcpIntegrationResource(self)

    @cached_property
    def slack_integration(self) -> AsyncSlackIntegrationResource:
        """Chooses the Slack channels that monitors and other notifications may be sent to,
        and what a message there shows. An account is a connected Slack workspace;
        connecting one is done in the app by signing in to Slack. A channel that is
        configured here is addressed in a monitor's message as
        `@slack-<account>-<channel>`.
        """
        from .resources.slack_integration import AsyncSlackIntegrationResource

        return AsyncSlackIntegrationResource(self)

    @cached_property
    def pagerduty_integration(self) -> AsyncPagerdutyIntegrationResource:
        """Registers PagerDuty services, so that notifications can open incidents there. A
        service object pairs a name with the integration key of a service in PagerDuty;
        in a monitor's message it is addressed as `@pagerduty-<service name>`.
        """
        from .resources.pagerduty_integration import AsyncPagerdutyIntegrationResource

        return AsyncPagerdutyIntegrationResource(self)

    @cached_property
    def webhooks_integration(self) -> AsyncWebhooksIntegrationResource:
        """Sets up webhooks: HTTP requests that are sent to a URL of your own when a
        monitor or an event notifies `@webhook-<name>`. Payload and headers are
        templates in which variables such as `$EVENT_TITLE` or `$ALERT_STATUS` are
        replaced by values of the notification.
        """
        from .resources.webhooks_integration import AsyncWebhooksIntegrationResource

        return AsyncWebhooksIntegrationResource(self)

    @cached_property
    def metrics(self) -> AsyncMetricsResource:
        """Sends metric points, reads them back as time series, and manages what is known
        about each metric: its type, unit and description. A metric is a name such as
        `checkout.orders.count`; each distinct combination of name and tags is a time
        series of its own and counts as one custom metric.
        """
        from .resources.metrics import AsyncMetricsResource

        return AsyncMetricsResource(self)

    @cached_property
    def events(self) -> AsyncEventsResource:
        """Writes events into the event stream and reads them back. An event is a dated
        note, such as a deployment, a restart or a configuration change: a title, a text
        and tags. Events can be laid over graphs, searched, and watched by monitors of
        the type `event-v2 alert`.
        """
        from .resources.events import AsyncEventsResource

        return AsyncEventsResource(self)

    @cached_property
    def synthetics(self) -> AsyncSyntheticsResource:
        """Synthetic tests call applications from outside, on a schedule or from CI
        pipelines, and report when an answer is wrong, late or missing. API tests send
        requests and check them by assertions; browser tests and mobile tests go through
        an application step by step. Every test has a public ID such as `a7k-3wd-9zp`,
        runs from one or more locations (managed ones such as `aws:eu-west-1`, private
        ones beginning with `pl:`), and has a monitor that the service keeps for it and
        that sends the notifications.
        """
        from .resources.synthetics import AsyncSyntheticsResource

        return AsyncSyntheticsResource(self)

    @cached_property
    def tracing(self) -> AsyncTracingResource:
        """Sends traces without a tracing library. A trace is the record of one request as
        it passes through services; it is made of spans, each a timed piece of work such
        as an HTTP call or a query. All spans of a trace share its `trace_id`, and
        `parent_id` arranges them as a tree.
        """
        from .resources.tracing import AsyncTracingResource

        return AsyncTracingResource(self)

    @cached_property
    def dashboards(self) -> AsyncDashboardsResource:
        """Dashboards show metrics, logs, traces and other data on one page. A dashboard is
        a list of widgets, each with a definition (what it shows) and mostly a layout
        (where it stands). On an `ordered` dashboard widgets lie in a grid of 12
        columns; on a `free` one they stand anywhere. Template variables are values that
        readers set at the top and that queries use as `$name`. Sharing makes a link,
        named by a token, under which people without an account see a dashboard.
        """
        from .resources.dashboards import AsyncDashboardsResource

        return AsyncDashboardsResource(self)

    @cached_property
    def dashboard_lists(self) -> AsyncDashboardListsResource:
        """Groups dashboards into named lists, the folders that a team opens to find its
        own dashboards. A dashboard may be in several lists, and deleting a list never
        deletes the dashboards in it.
        """
        from .resources.dashboard_lists import AsyncDashboardListsResource

        return AsyncDashboardListsResource(self)

    @cached_property
    def tags(self) -> AsyncTagsResource:
        """Reads and changes the tags of hosts. A tag is a `key:value` text; every tag on a
        host is added to the metrics, events and checks that the host sends from then
        on. Each tag has a source, the tool that set it (`users` for this API, `datadog`
        for the Agent, `chef`, `puppet` and others): the operations here change only the
        tags of the source they name and leave those of others alone.
        """
        from .resources.tags import AsyncTagsResource

        return AsyncTagsResource(self)

    @cached_property
    def embeddable_graphs(self) -> AsyncEmbeddableGraphsResource:
        """Publishes single graphs so that they can be shown on a page outside Datadog,
        such as a wiki or a status page. Creating an embed returns an HTML `iframe` to
        paste; the graph in it keeps updating.
        """
        from .resources.embeddable_graphs import AsyncEmbeddableGraphsResource

        return AsyncEmbeddableGraphsResource(self)

    @cached_property
    def snapshots(self) -> AsyncSnapshotsResource:
        """Takes still pictures of graphs. A snapshot is a PNG image of a graph over a
        fixed window of time, stored under an address that can be put into a ticket, a
        chat message or a report. Unlike an embed it never changes once drawn.
        """
        from .resources.snapshots import AsyncSnapshotsResource

        return AsyncSnapshotsResource(self)

    @cached_property
    def service_dependencies(self) -> AsyncServiceDependenciesResource:
        """Tells which services call which, as seen in the traces that APM receives. A
        service is a dependency of another when spans of the other call it within the
        window of time asked for; nothing is declared by hand.
        """
        from .resources.service_dependencies import AsyncServiceDependenciesResource

        return AsyncServiceDependenciesResource(self)

    @cached_property
    def monitors(self) -> AsyncMonitorsResource:
        """Creates, finds, changes and deletes monitors. A monitor evaluates a query again
        and again, compares the result with thresholds and notifies the handles named in
        its message when a group changes state: `OK`, `Warn`, `Alert` or `No Data`. A
        query with `by` makes a multi alert, which keeps a state for each group; one
        without makes a simple alert.
        """
        from .resources.monitors import AsyncMonitorsResource

        return AsyncMonitorsResource(self)

    @cached_property
    def service_checks(self) -> AsyncServiceChecksResource:
        """Sends the outcome of health probes that run outside the Agent: whether a process
        answers, a certificate is still valid, a queue drains. A service check is a
        named status (OK, warning, critical or unknown) for one host and a set of tags.
        """
        from .resources.service_checks import AsyncServiceChecksResource

        return AsyncServiceChecksResource(self)

    @cached_property
    def logs(self) -> AsyncLogsResource:
        """Sends logs and searches those that were indexed. A log is a message with a time,
        a host, a service, a source and tags; pipelines of the organization turn its
        text into attributes that searches can address.
        """
        from .resources.logs import AsyncLogsResource

        return AsyncLogsResource(self)

    @cached_property
    def logs_indexes(self) -> AsyncLogsIndexesResource:
        """Reads and changes the indexes that logs are stored in. Every log that comes in
        is held against the filters of the indexes in their order and goes into the
        first that matches, and only there; a log that matches none is not searchable.
        An index sets how long its logs are kept, how many it takes in a day, and by
        exclusion filters which share of them it leaves out.
        """
        from .resources.logs_indexes import AsyncLogsIndexesResource

        return AsyncLogsIndexesResource(self)

    @cached_property
    def logs_pipelines(self) -> AsyncLogsPipelinesResource:
        """Reads and changes the pipelines that parse and enrich logs on their way in. A
        pipeline has a filter and a list of processors; a log that matches the filter
        goes through the processors one after another, each of which may read attributes
        and write others. Logs pass through all matching pipelines in their order, so a
        later one sees what an earlier one wrote.
        """
        from .resources.logs_pipelines import AsyncLogsPipelinesResource

        return AsyncLogsPipelinesResource(self)

    @cached_property
    def hosts(self) -> AsyncHostsResource:
        """Lists the hosts of the infrastructure and silences them. A host is a machine,
        virtual machine or node that the Agent or a cloud integration has reported; it
        stays in the list by default for three hours after its last report.
        """
        from .resources.hosts import AsyncHostsResource

        return AsyncHostsResource(self)

    @cached_property
    def service_level_objectives(self) -> AsyncServiceLevelObjectivesResource:
        """Defines, reads and deletes service level objectives (SLOs). An objective states
        what share of requests, or of time, has to be good: the service level indicator
        (SLI, in percent) is measured over a rolling window of 7, 30 or 90 days and held
        against a target. What may still go wrong before the target is missed is the
        error budget, given in percent of the whole budget.
        """
        from .resources.service_level_objectives import (
            AsyncServiceLevelObjectivesResource,
        )

        return AsyncServiceLevelObjectivesResource(self)

    @cached_property
    def security_monitoring(self) -> AsyncSecurityMonitoringResource:
        """Security monitoring looks for threats in logs, in the activity of workloads and
        applications, and in the configuration of cloud resources. A detection rule says
        what to look for; when one of its cases is met, it generates a security signal
        with a severity and notifies those whom the case names. People triage signals:
        each is open, under review or archived. Security filters decide which logs are
        examined at all.
        """
        from .resources.security_monitoring import AsyncSecurityMonitoringResource

        return AsyncSecurityMonitoringResource(self)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """Manages the users of an organization: lists them, invites new ones, changes and
        disables them. A user is addressed by the handle, which is the email address
        that the user was created with. Access roles (`access_role`) are the earlier,
        fixed roles; custom roles and permissions, service accounts and team membership
        are managed through the users and roles operations of API v2, which also list
        users page by page.
        """
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self)

    @cached_property
    def roles(self) -> AsyncRolesResource:
        """A role is a named set of permissions. Users get what they may do from their
        roles: someone with several roles has the permissions of all of them together.
        The operations here create and change roles, list the permissions that exist,
        and say which permissions and users a role has.
        """
        from .resources.roles import AsyncRolesResource

        return AsyncRolesResource(self)

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        """Manages organizations, the units that own data, users and keys in Datadog. An
        account can consist of one organization or of a parent with child organizations
        (a multi-organization account), whose data and users are kept apart while the
        parent pays. The operations read organizations, change their settings (SAML
        sign-in above all), create children and detach them. The multi-organization
        feature must be switched on for the account before children can be created. Most
        operations need the `org_management` permission. Organizations are addressed by
        their public ID.
        """
        from .resources.organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self)

    @cached_property
    def authentication(self) -> AsyncAuthenticationResource:
        """Checks that an API key is accepted before anything depends on it. Use it in
        deployment pipelines and start-up probes; it changes nothing.
        """
        from .resources.authentication import AsyncAuthenticationResource

        return AsyncAuthenticationResource(self)

    @cached_property
    def logs_restriction_queries(self) -> AsyncLogsRestrictionQueriesResource:
        """Restriction queries limit which logs the members of a role can read. A
        restriction query is a log search such as `team:checkout`; a role that has one
        sees only the logs that match it, in search, live tail, graphs and exports
        alike. One restriction query can be attached to many roles, but a role has at
        most one.
        """
        from .resources.logs_restriction_queries import (
            AsyncLogsRestrictionQueriesResource,
        )

        return AsyncLogsRestrictionQueriesResource(self)

    @cached_property
    def key_management(self) -> AsyncKeyManagementResource:
        """Manages the two kinds of keys of the API. An API key belongs to the organization
        and lets programs send data; an application key belongs to a user, acts with
        that user's permissions, and is needed beside an API key to read data or change
        anything. Keys are secrets: responses contain them in full, so keep them out of
        logs and tickets.
        """
        from .resources.key_management import AsyncKeyManagementResource

        return AsyncKeyManagementResource(self)

    @cached_property
    def usage_metering(self) -> AsyncUsageMeteringResource:
        """Tells how much of each product an account uses, by hour, by month and by tag, to
        watch cost, charge it back to teams and compare it with a contract. Usage is
        what was measured; billable usage is what goes on the bill after allotments and
        plan rules. All times are in UTC. Usage can arrive up to 72 hours late, so
        recent figures can still change; it is kept for 15 months. One call gives up to
        24 hours of hourly usage for several organizations, and up to two months for a
        single one.
        """
        from .resources.usage_metering import AsyncUsageMeteringResource

        return AsyncUsageMeteringResource(self)

    @cached_property
    def ip_ranges(self) -> AsyncIpRangesResource:
        """Lists the network addresses that Datadog uses, for firewall rules and proxies:
        where Agents and API clients connect to, and where webhooks and synthetic tests
        come from. The list is a public file on a host of its own, one for each site.
        """
        from .resources.ip_ranges import AsyncIpRangesResource

        return AsyncIpRangesResource(self)

    @cached_property
    def downtimes(self) -> AsyncDowntimesResource:
        """Plans silence for monitors. While a downtime is in force, the monitors it
        concerns go on evaluating but notify nobody about groups in its scope. A
        downtime concerns one monitor, the monitors with certain tags, or all of them,
        and happens once or repeats.
        """
        from .resources.downtimes import AsyncDowntimesResource

        return AsyncDowntimesResource(self)

    @cached_property
    def notebooks(self) -> AsyncNotebooksResource:
        """Notebooks are documents that mix text with live graphs, for investigations,
        runbooks, postmortems and reports. A notebook is a list of cells; each cell
        holds either Markdown text or one widget (time series, top list, heat map,
        distribution or log stream). The notebook has a time window that all cells
        follow, unless a cell sets its own.
        """
        from .resources.notebooks import AsyncNotebooksResource

        return AsyncNotebooksResource(self)

    @cached_property
    def service_level_objective_corrections(
        self,
    ) -> AsyncServiceLevelObjectiveCorrectionsResource:
        """Creates and changes status corrections of service level objectives (SLOs). A
        correction names a period that is left out when the indicator of an objective is
        computed: planned maintenance, hours in which nobody uses the service, a
        deployment. What goes wrong in that period costs no error budget, and what goes
        right in it earns none.
        """
        from .resources.service_level_objective_corrections import (
            AsyncServiceLevelObjectiveCorrectionsResource,
        )

        return AsyncServiceLevelObjectiveCorrectionsResource(self)
