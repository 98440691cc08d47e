"""Operations of the family Usage Metering."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Content,
    Operation,
    Pagination,
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
    from collections.abc import Sequence
    from datetime import datetime

    from .._runtime.paging import AsyncPages, Pages
    from ..models.usage_metering import (
        HourlyUsageAttributionBody,
        HourlyUsageAttributionResponse,
        HourlyUsageAttributionUsageType,
        MonthlyUsageAttributionBody,
        MonthlyUsageAttributionResponse,
        MonthlyUsageAttributionSupportedMetrics,
        UsageAnalyzedLogsResponse,
        UsageAuditLogsResponse,
        UsageBillableSummaryResponse,
        UsageCIVisibilityResponse,
        UsageCloudSecurityPostureManagementResponse,
        UsageCustomReportsData,
        UsageCustomReportsResponse,
        UsageCWSResponse,
        UsageDBMResponse,
        UsageFargateResponse,
        UsageHostsResponse,
        UsageIncidentManagementResponse,
        UsageIndexedSpansResponse,
        UsageIngestedSpansResponse,
        UsageIoTResponse,
        UsageLambdaResponse,
        UsageLogsByIndexResponse,
        UsageLogsByRetentionResponse,
        UsageLogsResponse,
        UsageNetworkFlowsResponse,
        UsageNetworkHostsResponse,
        UsageOnlineArchiveResponse,
        UsageProfilingResponse,
        UsageRumSessionsResponse,
        UsageRumUnitsResponse,
        UsageSDSResponse,
        UsageSNMPResponse,
        UsageSort,
        UsageSortDirection,
        UsageSpecifiedCustomReportsResponse,
        UsageSummaryResponse,
        UsageSyntheticsAPIResponse,
        UsageSyntheticsBrowserResponse,
        UsageSyntheticsResponse,
        UsageTimeseriesResponse,
        UsageTopAvgMetricsHour,
        UsageTopAvgMetricsResponse,
    )

GET_DAILY_CUSTOM_REPORTS: Operation[UsageCustomReportsResponse] = Operation(
    id="GetDailyCustomReports",
    method="GET",
    path="/api/v1/daily_custom_reports",
    parameters=(
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
        Parameter("sort_dir", "sort_dir", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageCustomReportsResponse",
        ),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly.",
)
GET_SPECIFIED_DAILY_CUSTOM_REPORTS: Operation[UsageSpecifiedCustomReportsResponse] = (
    Operation(
        id="GetSpecifiedDailyCustomReports",
        method="GET",
        path="/api/v1/daily_custom_reports/{report_id}",
        parameters=(
            Parameter("report_id", "report_id", "path", required=True, type="str"),
        ),
        responses={
            "200": Content(
                "application/json;datetime-format=rfc3339",
                "usage_metering.UsageSpecifiedCustomReportsResponse",
            ),
        },
        accept="application/json;datetime-format=rfc3339",
        deprecated="get_specified_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly.",
    )
)
GET_MONTHLY_CUSTOM_REPORTS: Operation[UsageCustomReportsResponse] = Operation(
    id="GetMonthlyCustomReports",
    method="GET",
    path="/api/v1/monthly_custom_reports",
    parameters=(
        Parameter("page_size", "page[size]", "query", type="int"),
        Parameter("page_number", "page[number]", "query", type="int"),
        Parameter("sort_dir", "sort_dir", "query"),
        Parameter("sort", "sort", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageCustomReportsResponse",
        ),
    },
    pagination=Pagination(
        limit="page_size",
        page="page_number",
        items="data",
    ),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly.",
)
GET_SPECIFIED_MONTHLY_CUSTOM_REPORTS: Operation[UsageSpecifiedCustomReportsResponse] = (
    Operation(
        id="GetSpecifiedMonthlyCustomReports",
        method="GET",
        path="/api/v1/monthly_custom_reports/{report_id}",
        parameters=(
            Parameter("report_id", "report_id", "path", required=True, type="str"),
        ),
        responses={
            "200": Content(
                "application/json;datetime-format=rfc3339",
                "usage_metering.UsageSpecifiedCustomReportsResponse",
            ),
        },
        accept="application/json;datetime-format=rfc3339",
        deprecated="get_specified_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly.",
    )
)
GET_USAGE_ANALYZED_LOGS: Operation[UsageAnalyzedLogsResponse] = Operation(
    id="GetUsageAnalyzedLogs",
    method="GET",
    path="/api/v1/usage/analyzed_logs",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageAnalyzedLogsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_analyzed_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=analyzed_logs`.",
)
GET_USAGE_AUDIT_LOGS: Operation[UsageAuditLogsResponse] = Operation(
    id="GetUsageAuditLogs",
    method="GET",
    path="/api/v1/usage/audit_logs",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageAuditLogsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_audit_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=audit_trail`.",
)
GET_USAGE_LAMBDA: Operation[UsageLambdaResponse] = Operation(
    id="GetUsageLambda",
    method="GET",
    path="/api/v1/usage/aws_lambda",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageLambdaResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_lambda is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=serverless`.",
)
GET_USAGE_BILLABLE_SUMMARY: Operation[UsageBillableSummaryResponse] = Operation(
    id="GetUsageBillableSummary",
    method="GET",
    path="/api/v1/usage/billable-summary",
    parameters=(
        Parameter("month", "month", "query"),
        Parameter(
            "include_connected_accounts",
            "include_connected_accounts",
            "query",
            type="bool",
        ),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageBillableSummaryResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
)
GET_USAGE_CI_APP: Operation[UsageCIVisibilityResponse] = Operation(
    id="GetUsageCIApp",
    method="GET",
    path="/api/v1/usage/ci-app",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageCIVisibilityResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_ci_app is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ci_app`.",
)
GET_USAGE_CLOUD_SECURITY_POSTURE_MANAGEMENT: Operation[
    UsageCloudSecurityPostureManagementResponse
] = Operation(
    id="GetUsageCloudSecurityPostureManagement",
    method="GET",
    path="/api/v1/usage/cspm",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageCloudSecurityPostureManagementResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_cloud_security_posture_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cspm`.",
)
GET_USAGE_CWS: Operation[UsageCWSResponse] = Operation(
    id="GetUsageCWS",
    method="GET",
    path="/api/v1/usage/cws",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageCWSResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_cws is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cws`.",
)
GET_USAGE_DBM: Operation[UsageDBMResponse] = Operation(
    id="GetUsageDBM",
    method="GET",
    path="/api/v1/usage/dbm",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageDBMResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_dbm is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=dbm`.",
)
GET_USAGE_FARGATE: Operation[UsageFargateResponse] = Operation(
    id="GetUsageFargate",
    method="GET",
    path="/api/v1/usage/fargate",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageFargateResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_fargate is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=fargate`.",
)
GET_USAGE_HOSTS: Operation[UsageHostsResponse] = Operation(
    id="GetUsageHosts",
    method="GET",
    path="/api/v1/usage/hosts",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageHostsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=infra_hosts`.",
)
GET_HOURLY_USAGE_ATTRIBUTION: Operation[HourlyUsageAttributionResponse] = Operation(
    id="GetHourlyUsageAttribution",
    method="GET",
    path="/api/v1/usage/hourly-attribution",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
        Parameter("usage_type", "usage_type", "query", required=True),
        Parameter("next_record_id", "next_record_id", "query", type="str"),
        Parameter("tag_breakdown_keys", "tag_breakdown_keys", "query", type="str"),
        Parameter("include_descendants", "include_descendants", "query", type="bool"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.HourlyUsageAttributionResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        cursor="next_record_id",
        items="usage",
        next_cursor="metadata.pagination.next_record_id",
    ),
    accept="application/json;datetime-format=rfc3339",
)
GET_INCIDENT_MANAGEMENT: Operation[UsageIncidentManagementResponse] = Operation(
    id="GetIncidentManagement",
    method="GET",
    path="/api/v1/usage/incident-management",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageIncidentManagementResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_incident_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=incident_management`.",
)
GET_USAGE_INDEXED_SPANS: Operation[UsageIndexedSpansResponse] = Operation(
    id="GetUsageIndexedSpans",
    method="GET",
    path="/api/v1/usage/indexed-spans",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageIndexedSpansResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_indexed_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_spans`.",
)
GET_INGESTED_SPANS: Operation[UsageIngestedSpansResponse] = Operation(
    id="GetIngestedSpans",
    method="GET",
    path="/api/v1/usage/ingested-spans",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageIngestedSpansResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_ingested_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ingested_spans`.",
)
GET_USAGE_INTERNET_OF_THINGS: Operation[UsageIoTResponse] = Operation(
    id="GetUsageInternetOfThings",
    method="GET",
    path="/api/v1/usage/iot",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageIoTResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_internet_of_things is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=iot`.",
)
GET_USAGE_LOGS: Operation[UsageLogsResponse] = Operation(
    id="GetUsageLogs",
    method="GET",
    path="/api/v1/usage/logs",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageLogsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=logs`.",
)
GET_USAGE_LOGS_BY_RETENTION: Operation[UsageLogsByRetentionResponse] = Operation(
    id="GetUsageLogsByRetention",
    method="GET",
    path="/api/v1/usage/logs-by-retention",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageLogsByRetentionResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_logs_by_retention is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_logs`.",
)
GET_USAGE_LOGS_BY_INDEX: Operation[UsageLogsByIndexResponse] = Operation(
    id="GetUsageLogsByIndex",
    method="GET",
    path="/api/v1/usage/logs_by_index",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
        Parameter("index_name", "index_name", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageLogsByIndexResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
)
GET_MONTHLY_USAGE_ATTRIBUTION: Operation[MonthlyUsageAttributionResponse] = Operation(
    id="GetMonthlyUsageAttribution",
    method="GET",
    path="/api/v1/usage/monthly-attribution",
    parameters=(
        Parameter("start_month", "start_month", "query", required=True),
        Parameter("end_month", "end_month", "query"),
        Parameter("fields", "fields", "query", required=True),
        Parameter("sort_direction", "sort_direction", "query"),
        Parameter("sort_name", "sort_name", "query"),
        Parameter("tag_breakdown_keys", "tag_breakdown_keys", "query", type="str"),
        Parameter("next_record_id", "next_record_id", "query", type="str"),
        Parameter("include_descendants", "include_descendants", "query", type="bool"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.MonthlyUsageAttributionResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        cursor="next_record_id",
        items="usage",
        next_cursor="metadata.pagination.next_record_id",
    ),
    accept="application/json;datetime-format=rfc3339",
)
GET_USAGE_NETWORK_FLOWS: Operation[UsageNetworkFlowsResponse] = Operation(
    id="GetUsageNetworkFlows",
    method="GET",
    path="/api/v1/usage/network_flows",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageNetworkFlowsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_network_flows is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_flows`.",
)
GET_USAGE_NETWORK_HOSTS: Operation[UsageNetworkHostsResponse] = Operation(
    id="GetUsageNetworkHosts",
    method="GET",
    path="/api/v1/usage/network_hosts",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageNetworkHostsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_network_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_hosts`.",
)
GET_USAGE_ONLINE_ARCHIVE: Operation[UsageOnlineArchiveResponse] = Operation(
    id="GetUsageOnlineArchive",
    method="GET",
    path="/api/v1/usage/online-archive",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageOnlineArchiveResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_online_archive is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=online_archive`.",
)
GET_USAGE_PROFILING: Operation[UsageProfilingResponse] = Operation(
    id="GetUsageProfiling",
    method="GET",
    path="/api/v1/usage/profiling",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageProfilingResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_profiling is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=profiling`.",
)
GET_USAGE_RUM_UNITS: Operation[UsageRumUnitsResponse] = Operation(
    id="GetUsageRumUnits",
    method="GET",
    path="/api/v1/usage/rum",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageRumUnitsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_rum_units is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum`.",
)
GET_USAGE_RUM_SESSIONS: Operation[UsageRumSessionsResponse] = Operation(
    id="GetUsageRumSessions",
    method="GET",
    path="/api/v1/usage/rum_sessions",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
        Parameter("type", "type", "query", type="str"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageRumSessionsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_rum_sessions is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum_browser_sessions,rum_mobile_sessions`.",
)
GET_USAGE_SDS: Operation[UsageSDSResponse] = Operation(
    id="GetUsageSDS",
    method="GET",
    path="/api/v1/usage/sds",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSDSResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_sds is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=sds`.",
)
GET_USAGE_SNMP: Operation[UsageSNMPResponse] = Operation(
    id="GetUsageSNMP",
    method="GET",
    path="/api/v1/usage/snmp",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSNMPResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_snmp is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=snmp`.",
)
GET_USAGE_SUMMARY: Operation[UsageSummaryResponse] = Operation(
    id="GetUsageSummary",
    method="GET",
    path="/api/v1/usage/summary",
    parameters=(
        Parameter("start_month", "start_month", "query", required=True),
        Parameter("end_month", "end_month", "query"),
        Parameter("include_org_details", "include_org_details", "query", type="bool"),
        Parameter(
            "include_connected_accounts",
            "include_connected_accounts",
            "query",
            type="bool",
        ),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSummaryResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
)
GET_USAGE_SYNTHETICS: Operation[UsageSyntheticsResponse] = Operation(
    id="GetUsageSynthetics",
    method="GET",
    path="/api/v1/usage/synthetics",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSyntheticsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_synthetics is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`.",
)
GET_USAGE_SYNTHETICS_API: Operation[UsageSyntheticsAPIResponse] = Operation(
    id="GetUsageSyntheticsAPI",
    method="GET",
    path="/api/v1/usage/synthetics_api",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSyntheticsAPIResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_synthetics_api is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`.",
)
GET_USAGE_SYNTHETICS_BROWSER: Operation[UsageSyntheticsBrowserResponse] = Operation(
    id="GetUsageSyntheticsBrowser",
    method="GET",
    path="/api/v1/usage/synthetics_browser",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageSyntheticsBrowserResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_synthetics_browser is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_browser`.",
)
GET_USAGE_TIMESERIES: Operation[UsageTimeseriesResponse] = Operation(
    id="GetUsageTimeseries",
    method="GET",
    path="/api/v1/usage/timeseries",
    parameters=(
        Parameter("start_hr", "start_hr", "query", required=True),
        Parameter("end_hr", "end_hr", "query"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageTimeseriesResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    accept="application/json;datetime-format=rfc3339",
    deprecated="get_usage_timeseries is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=timeseries`.",
)
GET_USAGE_TOP_AVG_METRICS: Operation[UsageTopAvgMetricsResponse] = Operation(
    id="GetUsageTopAvgMetrics",
    method="GET",
    path="/api/v1/usage/top_avg_metrics",
    parameters=(
        Parameter("month", "month", "query"),
        Parameter("day", "day", "query"),
        Parameter("names", "names", "query"),
        Parameter("limit", "limit", "query", type="int"),
        Parameter("next_record_id", "next_record_id", "query", type="str"),
    ),
    responses={
        "200": Content(
            "application/json;datetime-format=rfc3339",
            "usage_metering.UsageTopAvgMetricsResponse",
        ),
    },
    security=(("apiKeyAuth", "appKeyAuth"), ("AuthZ",)),
    pagination=Pagination(
        limit="limit",
        cursor="next_record_id",
        items="usage",
        next_cursor="metadata.pagination.next_record_id",
        default_limit=500,
    ),
    accept="application/json;datetime-format=rfc3339",
)


class UsageMeteringResource(SyncResource):
    """Tells how much of each product an account uses, by hour, by month and by tag, to
    watch cost, charge it back to teams and compare it with a contract. Usage is what
    was measured; billable usage is what goes on the bill after allotments and plan
    rules. All times are in UTC. Usage can arrive up to 72 hours late, so recent figures
    can still change; it is kept for 15 months. One call gives up to 24 hours of hourly
    usage for several organizations, and up to two months for a single one.

    The summary and the billable summary give months for the whole account. Attribution
    splits hours or months by the tags that the account has configured for it. The
    reports by hour, one for each product, are deprecated: API v2 has one operation for
    all of them (`GET /api/v2/usage/hourly_usage`). A quantity is null when the product
    is not in use. All operations need the `usage_read` permission, and most cover a
    parent organization and its children together.

    Errors of all methods:
        PermissionDeniedError: The keys are missing or not valid on this
            site, or their owner lacks the permission that the operation needs.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period.
    """

    @deprecated(
        "get_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly."
    )
    def get_daily_custom_reports(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> UsageCustomReportsResponse:
        """List daily custom usage reports.

        Deprecated; the description says what to use instead.

        Lists the reports of usage by tag that were made for single days, page by page.
        Deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly.
        Needs the `usage_read` permission.

        Args:
            page_size: Number of reports on a page. When absent, 60.
            page_number: Zero-based page number. When absent, the first page.
            sort_dir: Direction of the order. `desc`: From the newest or largest
                down; `asc`: From the oldest or smallest up. Default: `"desc"`.
            sort: Field by which the reports are ordered. `computed_on`: When
                the report was made; `size`: Size of the report's file;
                `start_date`: First day of the report's period; `end_date`: End of
                the report's period. Default: `"start_date"`.

        Returns:
            One page of daily reports.

        Example:
            dd.usage_metering.get_daily_custom_reports()
        """
        return self._call(
            GET_DAILY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    def get_daily_custom_reports_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> Pages[UsageCustomReportsData, UsageCustomReportsResponse]:
        """The items of all pages of `get_daily_custom_reports`, fetched as they are
        needed.

        The arguments are those of `get_daily_custom_reports`; paging begins where they
        say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_DAILY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    @deprecated(
        "get_specified_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly."
    )
    def get_specified_daily_custom_reports(
        self, report_id: str
    ) -> UsageSpecifiedCustomReportsResponse:
        """Get a daily custom usage report.

        Deprecated; the description says what to use instead.

        Gives one report of usage by tag for a single day, with the address to download
        it from. Deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag
        directly. Needs the `usage_read` permission.

        Args:
            report_id: ID of the report: the day it covers, as `YYYY-MM-DD`.

        Returns:
            The report.

        Raises:
            NotFoundError: There is no report for this day.

        Example:
            dd.usage_metering.get_specified_daily_custom_reports(
                report_id='2024-07-20',
            )
        """
        return self._call(
            GET_SPECIFIED_DAILY_CUSTOM_REPORTS,
            {
                "report_id": report_id,
            },
        )

    @deprecated(
        "get_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly."
    )
    def get_monthly_custom_reports(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> UsageCustomReportsResponse:
        """List monthly custom usage reports.

        Deprecated; the description says what to use instead.

        Lists the reports of usage by tag that were made for whole months, page by page.
        Deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly.
        Needs the `usage_read` permission.

        Args:
            page_size: Number of reports on a page. When absent, 60.
            page_number: Zero-based page number. When absent, the first page.
            sort_dir: Direction of the order. `desc`: From the newest or largest
                down; `asc`: From the oldest or smallest up. Default: `"desc"`.
            sort: Field by which the reports are ordered. `computed_on`: When
                the report was made; `size`: Size of the report's file;
                `start_date`: First day of the report's period; `end_date`: End of
                the report's period. Default: `"start_date"`.

        Returns:
            One page of monthly reports.

        Example:
            dd.usage_metering.get_monthly_custom_reports()
        """
        return self._call(
            GET_MONTHLY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    def get_monthly_custom_reports_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> Pages[UsageCustomReportsData, UsageCustomReportsResponse]:
        """The items of all pages of `get_monthly_custom_reports`, fetched as they are
        needed.

        The arguments are those of `get_monthly_custom_reports`; paging begins where
        they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_MONTHLY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    @deprecated(
        "get_specified_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly."
    )
    def get_specified_monthly_custom_reports(
        self, report_id: str
    ) -> UsageSpecifiedCustomReportsResponse:
        """Get a monthly custom usage report.

        Deprecated; the description says what to use instead.

        Gives one report of usage by tag for a whole month, with the address to download
        it from. Deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag
        directly. Needs the `usage_read` permission.

        Args:
            report_id: ID of the report: the first day of its month, as
                `YYYY-MM-DD`.

        Returns:
            The report.

        Raises:
            BadRequestError: `report_id` is not a date of the form `YYYY-MM-DD`.
            NotFoundError: There is no report for this month.

        Example:
            dd.usage_metering.get_specified_monthly_custom_reports(
                report_id='2024-06-01',
            )
        """
        return self._call(
            GET_SPECIFIED_MONTHLY_CUSTOM_REPORTS,
            {
                "report_id": report_id,
            },
        )

    @deprecated(
        "get_usage_analyzed_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=analyzed_logs`."
    )
    def get_usage_analyzed_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageAnalyzedLogsResponse:
        """Get hourly usage of logs analyzed by Cloud SIEM.

        Deprecated; the description says what to use instead.

        Counts the log events that Cloud SIEM analyzed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=analyzed_logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_analyzed_logs(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_ANALYZED_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_audit_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=audit_trail`."
    )
    def get_usage_audit_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageAuditLogsResponse:
        """Get hourly usage of audit logs.

        Deprecated; the description says what to use instead.

        Counts the audit log lines that were indexed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=audit_trail`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_audit_logs(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_AUDIT_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_lambda is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=serverless`."
    )
    def get_usage_lambda(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLambdaResponse:
        """Get hourly usage of AWS Lambda.

        Deprecated; the description says what to use instead.

        Counts the AWS Lambda functions in use and their invocations in each hour. The
        report has one entry for each hour from `start_hr` to just before `end_hr`. One
        call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=serverless`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_lambda(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_LAMBDA,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    def get_usage_billable_summary(
        self,
        *,
        month: datetime | str | None = None,
        include_connected_accounts: bool | str | None = None,
    ) -> UsageBillableSummaryResponse:
        """Get the billable usage of an account.

        Gives the part of the usage that is billed, product by product, for one month:
        the organization's own, and the account's as a whole split into what the
        commitment covers and what is beyond it. Works with the keys of a parent
        organization only. Needs the `usage_read` permission.

        Args:
            month: Month of the report, ISO 8601 date-time in UTC. Everything
                below the month is dropped. Pass it when the month matters.
            include_connected_accounts: `true` adds accounts that are connected
                as customers of a Datadog partner. When absent, they are left out.
                Default: `false`.

        Returns:
            Billable usage by organization and product.

        Raises:
            BadRequestError: `month` is not a date-time or is out of range.

        Example:
            dd.usage_metering.get_usage_billable_summary()
        """
        return self._call(
            GET_USAGE_BILLABLE_SUMMARY,
            {
                "month": month,
                "include_connected_accounts": include_connected_accounts,
            },
        )

    @deprecated(
        "get_usage_ci_app is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ci_app`."
    )
    def get_usage_ci_app(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCIVisibilityResponse:
        """Get hourly usage of CI Visibility.

        Deprecated; the description says what to use instead.

        Counts the CI pipeline and test spans indexed in each hour, and the Git
        committers that are billed for them. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=ci_app`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_ci_app(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_CI_APP,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_cloud_security_posture_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cspm`."
    )
    def get_usage_cloud_security_posture_management(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCloudSecurityPostureManagementResponse:
        """Get hourly usage of CSPM.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that were checked for misconfigurations in each
        hour, split by cloud provider. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=cspm`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_cloud_security_posture_management(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_CLOUD_SECURITY_POSTURE_MANAGEMENT,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_cws is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cws`."
    )
    def get_usage_cws(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCWSResponse:
        """Get hourly usage of Workload Protection.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that Workload Protection (CWS) watched for
        threats in each hour. The report has one entry for each hour from `start_hr` to
        just before `end_hr`. One call covers up to 24 hours for several organizations,
        up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=cws`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_cws(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_CWS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_dbm is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=dbm`."
    )
    def get_usage_dbm(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageDBMResponse:
        """Get hourly usage of Database Monitoring.

        Deprecated; the description says what to use instead.

        Counts the database hosts and the normalized queries that Database Monitoring
        tracked in each hour. The report has one entry for each hour from `start_hr` to
        just before `end_hr`. One call covers up to 24 hours for several organizations,
        up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=dbm`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_dbm(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_DBM,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_fargate is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=fargate`."
    )
    def get_usage_fargate(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageFargateResponse:
        """Get hourly usage of AWS Fargate.

        Deprecated; the description says what to use instead.

        Counts the AWS Fargate tasks that were monitored in each hour, and those of them
        that were traced, profiled or protected. The report has one entry for each hour
        from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=fargate`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_fargate(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_FARGATE,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=infra_hosts`."
    )
    def get_usage_hosts(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageHostsResponse:
        """Get hourly usage of hosts and containers.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that were monitored in each hour, split by where
        they are known from (Agent, cloud integration, OpenTelemetry and others). The
        report has one entry for each hour from `start_hr` to just before `end_hr`. One
        call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=infra_hosts`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_hosts(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_HOSTS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    def get_hourly_usage_attribution(
        self,
        *,
        start_hr: datetime | str,
        usage_type: HourlyUsageAttributionUsageType | str,
        end_hr: datetime | str | None = None,
        next_record_id: str | None = None,
        tag_breakdown_keys: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> HourlyUsageAttributionResponse:
        """Get usage by tag and hour.

        Splits the hourly usage of one product by the values of tags, for chargeback by
        team, service or environment. Tags must have been chosen for usage attribution
        in the account's settings beforehand; an entry with null `tags` holds usage that
        was not broken down. The report comes in pages: as long as
        `metadata.pagination.next_record_id` is not null, call again with it. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. Pass it
                when the span matters.
            usage_type: Product whose usage is reported. `api_usage`: Runs of
                Synthetics API tests; `apm_fargate_usage`: AWS Fargate tasks on ECS
                traced by APM; `apm_host_usage`: Hosts that send traces to APM;
                `apm_usm_usage`: Hosts covered by APM or Universal Service
                Monitoring; `appsec_fargate_usage`: AWS Fargate tasks on ECS
                protected by App and API Protection; `appsec_usage`: Hosts protected
                by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `browser_usage`: Runs of Synthetics browser tests;
                `ci_code_coverage_committers_percentage`: Percentage of the
                organization's Git committers to repositories with Code Coverage;
                `ci_code_coverage_committers_usage`: Git committers to repositories
                with Code Coverage; `ci_pipeline_indexed_spans_usage`: CI pipeline
                spans indexed; `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_visibility_itr_usage`: Git committers to repositories with
                Intelligent Test Runner; `cloud_siem_usage`: Log events analyzed by
                Cloud SIEM; `code_security_host_usage`: Hosts protected by Code
                Security; `container_excl_agent_usage`: Containers (those of the
                Agent itself left out); `container_usage`: Containers;
                `cspm_containers_usage`: Containers checked by Cloud Security
                Misconfigurations (CSPM); `cspm_hosts_usage`: Hosts checked by Cloud
                Security Misconfigurations (CSPM); `custom_event_usage`: Custom
                events sent to Event Management; `custom_ingested_timeseries_usage`:
                Custom metrics (time series) ingested under Metrics without Limits;
                `custom_timeseries_usage`: Custom metrics (time series) indexed;
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_usage`: Hosts watched by
                Workload Protection (CWS); `data_jobs_monitoring_usage`: Data jobs
                (Spark, Databricks) monitored; `data_stream_monitoring_usage`: Hosts
                covered by Data Streams Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_usage`:
                Normalized queries tracked by Database Monitoring;
                `error_tracking_usage`: Error events counted by Error Tracking;
                `error_tracking_percentage`: Percentage of the organization's error
                events counted by Error Tracking; `estimated_indexed_spans_usage`:
                Spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_usage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `fargate_usage`: AWS Fargate tasks
                monitored; `flex_logs_starter`: Log events held under Flex Logs
                Starter; `flex_stored_logs`: Log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management; `indexed_spans_usage`: Spans indexed by APM;
                `infra_host_usage`: Infrastructure hosts; `infra_host_basic_usage`:
                Infrastructure hosts on the Basic plan; `ingested_logs_bytes_usage`:
                Bytes of logs ingested; `ingested_spans_bytes_usage`: Bytes of spans
                ingested by APM; `invocations_usage`: Invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM; `llm_observability_usage`: LLM
                Observability sessions. Deprecated: use `llm_spans_usage`;
                `llm_spans_usage`: LLM Observability spans;
                `logs_indexed_15day_usage`: Log events indexed and kept for 15 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_30day_usage`: Log events indexed and kept for 30
                days; `logs_indexed_360day_usage`: Log events indexed and kept for
                360 days; `logs_indexed_3day_usage`: Log events indexed and kept for
                3 days; `logs_indexed_45day_usage`: Log events indexed and kept for
                45 days; `logs_indexed_60day_usage`: Log events indexed and kept for
                60 days; `logs_indexed_7day_usage`: Log events indexed and kept for
                7 days; `logs_indexed_90day_usage`: Log events indexed and kept for
                90 days; `logs_indexed_custom_retention_usage`: Log events indexed
                with a retention agreed separately; `mobile_app_testing_usage`: Runs
                of Synthetics mobile app tests; `ndm_netflow_usage`: NetFlow records
                received by Network Device Monitoring; `npm_host_usage`: Hosts
                covered by Cloud Network Monitoring;
                `network_device_wireless_usage`: Wireless network devices monitored;
                `obs_pipeline_bytes_usage`: Bytes processed by Observability
                Pipelines; `obs_pipelines_vcpu_usage`: vCPUs used by Observability
                Pipelines Workers; `online_archive_usage`: Log events kept in Online
                Archives; `product_analytics_session_usage`: Sessions recorded for
                Product Analytics; `profiled_container_usage`: Containers profiled
                by Continuous Profiler; `profiled_fargate_usage`: AWS Fargate tasks
                profiled by Continuous Profiler; `profiled_host_usage`: Hosts
                profiled by Continuous Profiler; `published_app`: Apps published in
                App Builder; `rum_browser_mobile_sessions_usage`: RUM sessions
                (browser and mobile); `rum_ingested_usage`: RUM sessions ingested
                (before retention filters); `rum_investigate_usage`: RUM sessions
                kept by retention filters for investigation;
                `rum_replay_sessions_usage`: RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `sca_fargate_usage`: AWS Fargate tasks checked by
                Software Composition Analysis; `sds_scanned_bytes_usage`: Bytes
                scanned by Sensitive Data Scanner; `serverless_apps_usage`:
                Serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `siem_12mo_retention_usage`: Cloud SIEM events kept for 12 months;
                `siem_6mo_retention_usage`: Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs
                ingested for Cloud SIEM; `snmp_usage`: Network devices monitored
                over SNMP; `universal_service_monitoring_usage`: Hosts covered by
                Universal Service Monitoring; `vuln_management_hosts_usage`: Hosts
                whose application libraries are checked for vulnerabilities;
                `workflow_executions_usage`: Executions of workflows.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.
            tag_breakdown_keys: Tag keys to break usage down by,
                comma-separated. Only keys configured for usage attribution work;
                `tag_config_source` of an entry names them. When absent, usage is
                not broken down.
            include_descendants: `false` leaves the usage of child organizations
                out. Default: `true`.

        Returns:
            One page of usage by hour and tag values.

        Example:
            dd.usage_metering.get_hourly_usage_attribution(
                start_hr='2024-07-20T08:00:00Z',
                usage_type='infra_host_usage',
            )
        """
        return self._call(
            GET_HOURLY_USAGE_ATTRIBUTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "usage_type": usage_type,
                "next_record_id": next_record_id,
                "tag_breakdown_keys": tag_breakdown_keys,
                "include_descendants": include_descendants,
            },
        )

    def get_hourly_usage_attribution_pages(
        self,
        *,
        start_hr: datetime | str,
        usage_type: HourlyUsageAttributionUsageType | str,
        end_hr: datetime | str | None = None,
        next_record_id: str | None = None,
        tag_breakdown_keys: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> Pages[HourlyUsageAttributionBody, HourlyUsageAttributionResponse]:
        """The items of all pages of `get_hourly_usage_attribution`, fetched as they are
        needed.

        The arguments are those of `get_hourly_usage_attribution`; paging begins where
        they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_HOURLY_USAGE_ATTRIBUTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "usage_type": usage_type,
                "next_record_id": next_record_id,
                "tag_breakdown_keys": tag_breakdown_keys,
                "include_descendants": include_descendants,
            },
        )

    @deprecated(
        "get_incident_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=incident_management`."
    )
    def get_incident_management(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIncidentManagementResponse:
        """Get hourly usage of Incident Management.

        Deprecated; the description says what to use instead.

        Gives, hour by hour, the number of users who have been active in Incident
        Management in the month. The report has one entry for each hour from `start_hr`
        to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=incident_management`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_incident_management(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_INCIDENT_MANAGEMENT,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_indexed_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_spans`."
    )
    def get_usage_indexed_spans(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIndexedSpansResponse:
        """Get hourly usage of indexed spans.

        Deprecated; the description says what to use instead.

        Counts the spans that APM indexed by retention filters in each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=indexed_spans`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_indexed_spans(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_INDEXED_SPANS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_ingested_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ingested_spans`."
    )
    def get_ingested_spans(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIngestedSpansResponse:
        """Get hourly usage of ingested spans.

        Deprecated; the description says what to use instead.

        Reports how many bytes of spans APM ingested in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=ingested_spans`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_ingested_spans(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_INGESTED_SPANS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_internet_of_things is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=iot`."
    )
    def get_usage_internet_of_things(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIoTResponse:
        """Get hourly usage of IoT devices.

        Deprecated; the description says what to use instead.

        Counts the IoT devices that ran the Agent in each hour. The report has one entry
        for each hour from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Deprecated:
        use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=iot`. Needs
        the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_internet_of_things(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_INTERNET_OF_THINGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=logs`."
    )
    def get_usage_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLogsResponse:
        """Get hourly usage of logs.

        Deprecated; the description says what to use instead.

        Reports how many bytes of logs were ingested and how many log events were
        indexed in each hour, live and rehydrated. The report has one entry for each
        hour from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Entries may leave out
        the fields of the organization. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_logs(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_logs_by_retention is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_logs`."
    )
    def get_usage_logs_by_retention(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLogsByRetentionResponse:
        """Get hourly usage of indexed logs by retention.

        Deprecated; the description says what to use instead.

        Counts the log events that were indexed, split by how long the index keeps them.
        The report has one entry for each hour and retention from `start_hr` to just
        before `end_hr`. One call covers up to 24 hours for several organizations, up to
        two months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=indexed_logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour and retention.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_logs_by_retention(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_LOGS_BY_RETENTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    def get_usage_logs_by_index(
        self,
        *,
        start_hr: datetime | str,
        end_hr: datetime | str | None = None,
        index_name: Sequence[str] | str | None = None,
    ) -> UsageLogsByIndexResponse:
        """Get hourly usage of logs by index.

        Counts the log events that each log index took in, hour by hour. Use it to find
        out which index drives the cost of logs. The report has one entry for each hour
        and index from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.
            index_name: Names of the indexes to report on; repeat the parameter
                for several. When absent, all indexes.

        Returns:
            One entry for each hour and index.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_logs_by_index(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_LOGS_BY_INDEX,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "index_name": index_name,
            },
        )

    def get_monthly_usage_attribution(
        self,
        *,
        start_month: datetime | str,
        fields: MonthlyUsageAttributionSupportedMetrics | str,
        end_month: datetime | str | None = None,
        sort_direction: UsageSortDirection | str | None = None,
        sort_name: MonthlyUsageAttributionSupportedMetrics | str | None = None,
        tag_breakdown_keys: str | None = None,
        next_record_id: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> MonthlyUsageAttributionResponse:
        """Get usage by tag and month.

        Splits the usage of products in a month, or several months, by the values of
        tags, in amounts and in percent of the organization's total. Tags must have been
        chosen for usage attribution in the account's settings beforehand. The month in
        progress is included as far as it has been counted. The report comes in pages:
        as long as `metadata.pagination.next_record_id` is not null, call again with it.
        Needs the `usage_read` permission.

        Args:
            start_month: First month of the report, ISO 8601 date-time in UTC,
                at most 15 months ago. Everything below the month is dropped.
            end_month: Last month of the report, included, ISO 8601 date-time in
                UTC. Everything below the month is dropped. When absent, the service
                chooses the last month, so pass it when the span matters.
            fields: Metrics to report, comma-separated, or `*` for all of them.
                `api_usage`: Runs of Synthetics API tests; `api_percentage`:
                Percentage of the organization's runs of Synthetics API tests;
                `apm_fargate_usage`: AWS Fargate tasks on ECS traced by APM;
                `apm_fargate_percentage`: Percentage of the organization's AWS
                Fargate tasks on ECS traced by APM; `appsec_fargate_usage`: AWS
                Fargate tasks on ECS protected by App and API Protection;
                `appsec_fargate_percentage`: Percentage of the organization's AWS
                Fargate tasks on ECS protected by App and API Protection;
                `apm_host_usage`: Hosts that send traces to APM;
                `apm_host_percentage`: Percentage of the organization's hosts that
                send traces to APM; `apm_usm_usage`: Hosts covered by APM or
                Universal Service Monitoring; `apm_usm_percentage`: Percentage of
                the organization's hosts covered by APM or Universal Service
                Monitoring; `appsec_usage`: Hosts protected by App and API
                Protection; `appsec_percentage`: Percentage of the organization's
                hosts protected by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `bits_ai_investigations_percentage`: Percentage of
                the organization's investigations carried out by Bits AI;
                `browser_usage`: Runs of Synthetics browser tests;
                `browser_percentage`: Percentage of the organization's runs of
                Synthetics browser tests; `ci_visibility_itr_usage`: Git committers
                to repositories with Intelligent Test Runner;
                `ci_visibility_itr_percentage`: Percentage of the organization's Git
                committers to repositories with Intelligent Test Runner;
                `cloud_siem_usage`: Log events analyzed by Cloud SIEM;
                `cloud_siem_percentage`: Percentage of the organization's log events
                analyzed by Cloud SIEM; `code_security_host_usage`: Hosts protected
                by Code Security; `code_security_host_percentage`: Percentage of the
                organization's hosts protected by Code Security;
                `container_excl_agent_usage`: Containers (those of the Agent itself
                left out); `container_excl_agent_percentage`: Percentage of the
                organization's containers (those of the Agent itself left out);
                `container_usage`: Containers; `container_percentage`: Percentage of
                the organization's containers; `cspm_containers_percentage`:
                Percentage of the organization's containers checked by Cloud
                Security Misconfigurations (CSPM); `cspm_containers_usage`:
                Containers checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_percentage`: Percentage of the organization's hosts
                checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_usage`: Hosts checked by Cloud Security
                Misconfigurations (CSPM); `custom_timeseries_usage`: Custom metrics
                (time series) indexed; `custom_timeseries_percentage`: Percentage of
                the organization's custom metrics (time series) indexed;
                `custom_ingested_timeseries_usage`: Custom metrics (time series)
                ingested under Metrics without Limits;
                `custom_ingested_timeseries_percentage`: Percentage of the
                organization's custom metrics (time series) ingested under Metrics
                without Limits; `cws_containers_percentage`: Percentage of the
                organization's containers watched by Workload Protection (CWS);
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_percentage`: Percentage of the
                organization's AWS Fargate tasks watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_percentage`: Percentage of the
                organization's hosts watched by Workload Protection (CWS);
                `cws_hosts_usage`: Hosts watched by Workload Protection (CWS);
                `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks)
                monitored; `data_jobs_monitoring_percentage`: Percentage of the
                organization's data jobs (Spark, Databricks) monitored;
                `data_stream_monitoring_usage`: Hosts covered by Data Streams
                Monitoring; `data_stream_monitoring_percentage`: Percentage of the
                organization's hosts covered by Data Streams Monitoring;
                `dbm_hosts_percentage`: Percentage of the organization's database
                hosts covered by Database Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_percentage`:
                Percentage of the organization's normalized queries tracked by
                Database Monitoring; `dbm_queries_usage`: Normalized queries tracked
                by Database Monitoring; `error_tracking_usage`: Error events counted
                by Error Tracking; `error_tracking_percentage`: Percentage of the
                organization's error events counted by Error Tracking;
                `estimated_indexed_spans_usage`: Spans indexed by APM (estimate).
                Deprecated: use `indexed_spans_usage`;
                `estimated_indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_percentage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `estimated_ingested_spans_percentage`:
                Percentage of the organization's spans ingested by APM (estimate).
                Deprecated: use `ingested_spans_bytes_percentage`; `fargate_usage`:
                AWS Fargate tasks monitored; `fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks monitored;
                `flex_logs_starter_usage`: Log events held under Flex Logs Starter;
                `flex_logs_starter_percentage`: Percentage of the organization's log
                events held under Flex Logs Starter; `flex_stored_logs_usage`: Log
                events held in the Flex tier; `flex_stored_logs_percentage`:
                Percentage of the organization's log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `functions_percentage`: Percentage of the organization's AWS Lambda
                functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management;
                `incident_management_monthly_active_users_percentage`: Percentage of
                the organization's active users of Incident Management;
                `infra_host_usage`: Infrastructure hosts; `infra_host_percentage`:
                Percentage of the organization's infrastructure hosts;
                `infra_host_basic_usage`: Infrastructure hosts on the Basic plan;
                `infra_host_basic_percentage`: Percentage of the organization's
                infrastructure hosts on the Basic plan; `invocations_usage`:
                Invocations of AWS Lambda functions; `invocations_percentage`:
                Percentage of the organization's invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM;
                `lambda_traced_invocations_percentage`: Percentage of the
                organization's invocations of AWS Lambda functions traced by APM;
                `llm_observability_usage`: LLM Observability sessions. Deprecated:
                use `llm_spans_usage`; `llm_observability_percentage`: Percentage of
                the organization's LLM Observability sessions. Deprecated: use
                `llm_spans_percentage`; `llm_spans_usage`: LLM Observability spans;
                `llm_spans_percentage`: Percentage of the organization's LLM
                Observability spans; `mobile_app_testing_percentage`: Percentage of
                the organization's runs of Synthetics mobile app tests;
                `mobile_app_testing_usage`: Runs of Synthetics mobile app tests;
                `ndm_netflow_usage`: NetFlow records received by Network Device
                Monitoring; `ndm_netflow_percentage`: Percentage of the
                organization's NetFlow records received by Network Device
                Monitoring; `network_device_wireless_usage`: Wireless network
                devices monitored; `network_device_wireless_percentage`: Percentage
                of the organization's wireless network devices monitored;
                `npm_host_usage`: Hosts covered by Cloud Network Monitoring;
                `npm_host_percentage`: Percentage of the organization's hosts
                covered by Cloud Network Monitoring; `obs_pipeline_bytes_usage`:
                Bytes processed by Observability Pipelines;
                `obs_pipeline_bytes_percentage`: Percentage of the organization's
                bytes processed by Observability Pipelines;
                `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines
                Workers; `obs_pipelines_vcpu_percentage`: Percentage of the
                organization's vCPUs used by Observability Pipelines Workers;
                `online_archive_usage`: Log events kept in Online Archives;
                `online_archive_percentage`: Percentage of the organization's log
                events kept in Online Archives; `product_analytics_session_usage`:
                Sessions recorded for Product Analytics;
                `product_analytics_session_percentage`: Percentage of the
                organization's sessions recorded for Product Analytics;
                `profiled_container_usage`: Containers profiled by Continuous
                Profiler; `profiled_container_percentage`: Percentage of the
                organization's containers profiled by Continuous Profiler;
                `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous
                Profiler; `profiled_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks profiled by Continuous Profiler;
                `profiled_host_usage`: Hosts profiled by Continuous Profiler;
                `profiled_host_percentage`: Percentage of the organization's hosts
                profiled by Continuous Profiler; `published_app_usage`: Apps
                published in App Builder; `published_app_percentage`: Percentage of
                the organization's apps published in App Builder;
                `serverless_apps_usage`: Serverless apps covered by Serverless
                Monitoring; `serverless_apps_percentage`: Percentage of the
                organization's serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `serverless_apps_apm_percentage`: Percentage of the organization's
                serverless apps traced by APM; `snmp_usage`: Network devices
                monitored over SNMP; `snmp_percentage`: Percentage of the
                organization's network devices monitored over SNMP;
                `universal_service_monitoring_usage`: Hosts covered by Universal
                Service Monitoring; `universal_service_monitoring_percentage`:
                Percentage of the organization's hosts covered by Universal Service
                Monitoring; `vuln_management_hosts_usage`: Hosts whose application
                libraries are checked for vulnerabilities;
                `vuln_management_hosts_percentage`: Percentage of the organization's
                hosts whose application libraries are checked for vulnerabilities;
                `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner;
                `sds_scanned_bytes_percentage`: Percentage of the organization's
                bytes scanned by Sensitive Data Scanner;
                `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_test_indexed_spans_percentage`: Percentage of the organization's
                CI test spans indexed; `ingested_logs_bytes_usage`: Bytes of logs
                ingested; `ingested_logs_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested;
                `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed;
                `ci_pipeline_indexed_spans_percentage`: Percentage of the
                organization's CI pipeline spans indexed; `indexed_spans_usage`:
                Spans indexed by APM; `indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM; `custom_event_usage`: Custom
                events sent to Event Management; `custom_event_percentage`:
                Percentage of the organization's custom events sent to Event
                Management; `logs_indexed_custom_retention_usage`: Log events
                indexed with a retention agreed separately;
                `logs_indexed_custom_retention_percentage`: Percentage of the
                organization's log events indexed with a retention agreed
                separately; `logs_indexed_360day_usage`: Log events indexed and kept
                for 360 days; `logs_indexed_360day_percentage`: Percentage of the
                organization's log events indexed and kept for 360 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_180day_percentage`: Percentage of the
                organization's log events indexed and kept for 180 days;
                `logs_indexed_90day_usage`: Log events indexed and kept for 90 days;
                `logs_indexed_90day_percentage`: Percentage of the organization's
                log events indexed and kept for 90 days; `logs_indexed_60day_usage`:
                Log events indexed and kept for 60 days;
                `logs_indexed_60day_percentage`: Percentage of the organization's
                log events indexed and kept for 60 days; `logs_indexed_45day_usage`:
                Log events indexed and kept for 45 days;
                `logs_indexed_45day_percentage`: Percentage of the organization's
                log events indexed and kept for 45 days; `logs_indexed_30day_usage`:
                Log events indexed and kept for 30 days;
                `logs_indexed_30day_percentage`: Percentage of the organization's
                log events indexed and kept for 30 days; `logs_indexed_15day_usage`:
                Log events indexed and kept for 15 days;
                `logs_indexed_15day_percentage`: Percentage of the organization's
                log events indexed and kept for 15 days; `logs_indexed_7day_usage`:
                Log events indexed and kept for 7 days;
                `logs_indexed_7day_percentage`: Percentage of the organization's log
                events indexed and kept for 7 days; `logs_indexed_3day_usage`: Log
                events indexed and kept for 3 days; `logs_indexed_3day_percentage`:
                Percentage of the organization's log events indexed and kept for 3
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_1day_percentage`: Percentage of the
                organization's log events indexed and kept for 1 day;
                `rum_ingested_usage`: RUM sessions ingested (before retention
                filters); `rum_ingested_percentage`: Percentage of the
                organization's RUM sessions ingested (before retention filters);
                `rum_investigate_usage`: RUM sessions kept by retention filters for
                investigation; `rum_investigate_percentage`: Percentage of the
                organization's RUM sessions kept by retention filters for
                investigation; `rum_replay_sessions_usage`: RUM sessions with
                Session Replay; `rum_replay_sessions_percentage`: Percentage of the
                organization's RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `rum_session_replay_add_on_percentage`: Percentage of
                the organization's RUM sessions with the Session Replay add-on;
                `rum_browser_mobile_sessions_usage`: RUM sessions (browser and
                mobile); `rum_browser_mobile_sessions_percentage`: Percentage of the
                organization's RUM sessions (browser and mobile);
                `ingested_spans_bytes_usage`: Bytes of spans ingested by APM;
                `ingested_spans_bytes_percentage`: Percentage of the organization's
                bytes of spans ingested by APM; `siem_12mo_retention_usage`: Cloud
                SIEM events kept for 12 months; `siem_12mo_retention_percentage`:
                Percentage of the organization's Cloud SIEM events kept for 12
                months; `siem_6mo_retention_usage`: Cloud SIEM events kept for 6
                months; `siem_6mo_retention_percentage`: Percentage of the
                organization's Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_analyzed_logs_add_on_percentage`:
                Percentage of the organization's log events analyzed under the Cloud
                SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs ingested for
                Cloud SIEM; `siem_ingested_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested for Cloud SIEM;
                `workflow_executions_usage`: Executions of workflows;
                `workflow_executions_percentage`: Percentage of the organization's
                executions of workflows; `sca_fargate_usage`: AWS Fargate tasks
                checked by Software Composition Analysis; `sca_fargate_percentage`:
                Percentage of the organization's AWS Fargate tasks checked by
                Software Composition Analysis; `*`: All metrics.
            sort_direction: Order of the entries: `desc` puts the largest first.
                `desc`: From the newest or largest down; `asc`: From the oldest or
                smallest up. Default: `"desc"`.
            sort_name: Metric by which the entries are ordered. When absent, the
                order is not defined. `api_usage`: Runs of Synthetics API tests;
                `api_percentage`: Percentage of the organization's runs of
                Synthetics API tests; `apm_fargate_usage`: AWS Fargate tasks on ECS
                traced by APM; `apm_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks on ECS traced by APM;
                `appsec_fargate_usage`: AWS Fargate tasks on ECS protected by App
                and API Protection; `appsec_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks on ECS protected by App and API
                Protection; `apm_host_usage`: Hosts that send traces to APM;
                `apm_host_percentage`: Percentage of the organization's hosts that
                send traces to APM; `apm_usm_usage`: Hosts covered by APM or
                Universal Service Monitoring; `apm_usm_percentage`: Percentage of
                the organization's hosts covered by APM or Universal Service
                Monitoring; `appsec_usage`: Hosts protected by App and API
                Protection; `appsec_percentage`: Percentage of the organization's
                hosts protected by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `bits_ai_investigations_percentage`: Percentage of
                the organization's investigations carried out by Bits AI;
                `browser_usage`: Runs of Synthetics browser tests;
                `browser_percentage`: Percentage of the organization's runs of
                Synthetics browser tests; `ci_visibility_itr_usage`: Git committers
                to repositories with Intelligent Test Runner;
                `ci_visibility_itr_percentage`: Percentage of the organization's Git
                committers to repositories with Intelligent Test Runner;
                `cloud_siem_usage`: Log events analyzed by Cloud SIEM;
                `cloud_siem_percentage`: Percentage of the organization's log events
                analyzed by Cloud SIEM; `code_security_host_usage`: Hosts protected
                by Code Security; `code_security_host_percentage`: Percentage of the
                organization's hosts protected by Code Security;
                `container_excl_agent_usage`: Containers (those of the Agent itself
                left out); `container_excl_agent_percentage`: Percentage of the
                organization's containers (those of the Agent itself left out);
                `container_usage`: Containers; `container_percentage`: Percentage of
                the organization's containers; `cspm_containers_percentage`:
                Percentage of the organization's containers checked by Cloud
                Security Misconfigurations (CSPM); `cspm_containers_usage`:
                Containers checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_percentage`: Percentage of the organization's hosts
                checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_usage`: Hosts checked by Cloud Security
                Misconfigurations (CSPM); `custom_timeseries_usage`: Custom metrics
                (time series) indexed; `custom_timeseries_percentage`: Percentage of
                the organization's custom metrics (time series) indexed;
                `custom_ingested_timeseries_usage`: Custom metrics (time series)
                ingested under Metrics without Limits;
                `custom_ingested_timeseries_percentage`: Percentage of the
                organization's custom metrics (time series) ingested under Metrics
                without Limits; `cws_containers_percentage`: Percentage of the
                organization's containers watched by Workload Protection (CWS);
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_percentage`: Percentage of the
                organization's AWS Fargate tasks watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_percentage`: Percentage of the
                organization's hosts watched by Workload Protection (CWS);
                `cws_hosts_usage`: Hosts watched by Workload Protection (CWS);
                `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks)
                monitored; `data_jobs_monitoring_percentage`: Percentage of the
                organization's data jobs (Spark, Databricks) monitored;
                `data_stream_monitoring_usage`: Hosts covered by Data Streams
                Monitoring; `data_stream_monitoring_percentage`: Percentage of the
                organization's hosts covered by Data Streams Monitoring;
                `dbm_hosts_percentage`: Percentage of the organization's database
                hosts covered by Database Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_percentage`:
                Percentage of the organization's normalized queries tracked by
                Database Monitoring; `dbm_queries_usage`: Normalized queries tracked
                by Database Monitoring; `error_tracking_usage`: Error events counted
                by Error Tracking; `error_tracking_percentage`: Percentage of the
                organization's error events counted by Error Tracking;
                `estimated_indexed_spans_usage`: Spans indexed by APM (estimate).
                Deprecated: use `indexed_spans_usage`;
                `estimated_indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_percentage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `estimated_ingested_spans_percentage`:
                Percentage of the organization's spans ingested by APM (estimate).
                Deprecated: use `ingested_spans_bytes_percentage`; `fargate_usage`:
                AWS Fargate tasks monitored; `fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks monitored;
                `flex_logs_starter_usage`: Log events held under Flex Logs Starter;
                `flex_logs_starter_percentage`: Percentage of the organization's log
                events held under Flex Logs Starter; `flex_stored_logs_usage`: Log
                events held in the Flex tier; `flex_stored_logs_percentage`:
                Percentage of the organization's log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `functions_percentage`: Percentage of the organization's AWS Lambda
                functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management;
                `incident_management_monthly_active_users_percentage`: Percentage of
                the organization's active users of Incident Management;
                `infra_host_usage`: Infrastructure hosts; `infra_host_percentage`:
                Percentage of the organization's infrastructure hosts;
                `infra_host_basic_usage`: Infrastructure hosts on the Basic plan;
                `infra_host_basic_percentage`: Percentage of the organization's
                infrastructure hosts on the Basic plan; `invocations_usage`:
                Invocations of AWS Lambda functions; `invocations_percentage`:
                Percentage of the organization's invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM;
                `lambda_traced_invocations_percentage`: Percentage of the
                organization's invocations of AWS Lambda functions traced by APM;
                `llm_observability_usage`: LLM Observability sessions. Deprecated:
                use `llm_spans_usage`; `llm_observability_percentage`: Percentage of
                the organization's LLM Observability sessions. Deprecated: use
                `llm_spans_percentage`; `llm_spans_usage`: LLM Observability spans;
                `llm_spans_percentage`: Percentage of the organization's LLM
                Observability spans; `mobile_app_testing_percentage`: Percentage of
                the organization's runs of Synthetics mobile app tests;
                `mobile_app_testing_usage`: Runs of Synthetics mobile app tests;
                `ndm_netflow_usage`: NetFlow records received by Network Device
                Monitoring; `ndm_netflow_percentage`: Percentage of the
                organization's NetFlow records received by Network Device
                Monitoring; `network_device_wireless_usage`: Wireless network
                devices monitored; `network_device_wireless_percentage`: Percentage
                of the organization's wireless network devices monitored;
                `npm_host_usage`: Hosts covered by Cloud Network Monitoring;
                `npm_host_percentage`: Percentage of the organization's hosts
                covered by Cloud Network Monitoring; `obs_pipeline_bytes_usage`:
                Bytes processed by Observability Pipelines;
                `obs_pipeline_bytes_percentage`: Percentage of the organization's
                bytes processed by Observability Pipelines;
                `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines
                Workers; `obs_pipelines_vcpu_percentage`: Percentage of the
                organization's vCPUs used by Observability Pipelines Workers;
                `online_archive_usage`: Log events kept in Online Archives;
                `online_archive_percentage`: Percentage of the organization's log
                events kept in Online Archives; `product_analytics_session_usage`:
                Sessions recorded for Product Analytics;
                `product_analytics_session_percentage`: Percentage of the
                organization's sessions recorded for Product Analytics;
                `profiled_container_usage`: Containers profiled by Continuous
                Profiler; `profiled_container_percentage`: Percentage of the
                organization's containers profiled by Continuous Profiler;
                `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous
                Profiler; `profiled_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks profiled by Continuous Profiler;
                `profiled_host_usage`: Hosts profiled by Continuous Profiler;
                `profiled_host_percentage`: Percentage of the organization's hosts
                profiled by Continuous Profiler; `published_app_usage`: Apps
                published in App Builder; `published_app_percentage`: Percentage of
                the organization's apps published in App Builder;
                `serverless_apps_usage`: Serverless apps covered by Serverless
                Monitoring; `serverless_apps_percentage`: Percentage of the
                organization's serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `serverless_apps_apm_percentage`: Percentage of the organization's
                serverless apps traced by APM; `snmp_usage`: Network devices
                monitored over SNMP; `snmp_percentage`: Percentage of the
                organization's network devices monitored over SNMP;
                `universal_service_monitoring_usage`: Hosts covered by Universal
                Service Monitoring; `universal_service_monitoring_percentage`:
                Percentage of the organization's hosts covered by Universal Service
                Monitoring; `vuln_management_hosts_usage`: Hosts whose application
                libraries are checked for vulnerabilities;
                `vuln_management_hosts_percentage`: Percentage of the organization's
                hosts whose application libraries are checked for vulnerabilities;
                `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner;
                `sds_scanned_bytes_percentage`: Percentage of the organization's
                bytes scanned by Sensitive Data Scanner;
                `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_test_indexed_spans_percentage`: Percentage of the organization's
                CI test spans indexed; `ingested_logs_bytes_usage`: Bytes of logs
                ingested; `ingested_logs_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested;
                `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed;
                `ci_pipeline_indexed_spans_percentage`: Percentage of the
                organization's CI pipeline spans indexed; `indexed_spans_usage`:
                Spans indexed by APM; `indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM; `custom_event_usage`: Custom
                events sent to Event Management; `custom_event_percentage`:
                Percentage of the organization's custom events sent to Event
                Management; `logs_indexed_custom_retention_usage`: Log events
                indexed with a retention agreed separately;
                `logs_indexed_custom_retention_percentage`: Percentage of the
                organization's log events indexed with a retention agreed
                separately; `logs_indexed_360day_usage`: Log events indexed and kept
                for 360 days; `logs_indexed_360day_percentage`: Percentage of the
                organization's log events indexed and kept for 360 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_180day_percentage`: Percentage of the
                organization's log events indexed and kept for 180 days;
                `logs_indexed_90day_usage`: Log events indexed and kept for 90 days;
                `logs_indexed_90day_percentage`: Percentage of the organization's
                log events indexed and kept for 90 days; `logs_indexed_60day_usage`:
                Log events indexed and kept for 60 days;
                `logs_indexed_60day_percentage`: Percentage of the organization's
                log events indexed and kept for 60 days; `logs_indexed_45day_usage`:
                Log events indexed and kept for 45 days;
                `logs_indexed_45day_percentage`: Percentage of the organization's
                log events indexed and kept for 45 days; `logs_indexed_30day_usage`:
                Log events indexed and kept for 30 days;
                `logs_indexed_30day_percentage`: Percentage of the organization's
                log events indexed and kept for 30 days; `logs_indexed_15day_usage`:
                Log events indexed and kept for 15 days;
                `logs_indexed_15day_percentage`: Percentage of the organization's
                log events indexed and kept for 15 days; `logs_indexed_7day_usage`:
                Log events indexed and kept for 7 days;
                `logs_indexed_7day_percentage`: Percentage of the organization's log
                events indexed and kept for 7 days; `logs_indexed_3day_usage`: Log
                events indexed and kept for 3 days; `logs_indexed_3day_percentage`:
                Percentage of the organization's log events indexed and kept for 3
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_1day_percentage`: Percentage of the
                organization's log events indexed and kept for 1 day;
                `rum_ingested_usage`: RUM sessions ingested (before retention
                filters); `rum_ingested_percentage`: Percentage of the
                organization's RUM sessions ingested (before retention filters);
                `rum_investigate_usage`: RUM sessions kept by retention filters for
                investigation; `rum_investigate_percentage`: Percentage of the
                organization's RUM sessions kept by retention filters for
                investigation; `rum_replay_sessions_usage`: RUM sessions with
                Session Replay; `rum_replay_sessions_percentage`: Percentage of the
                organization's RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `rum_session_replay_add_on_percentage`: Percentage of
                the organization's RUM sessions with the Session Replay add-on;
                `rum_browser_mobile_sessions_usage`: RUM sessions (browser and
                mobile); `rum_browser_mobile_sessions_percentage`: Percentage of the
                organization's RUM sessions (browser and mobile);
                `ingested_spans_bytes_usage`: Bytes of spans ingested by APM;
                `ingested_spans_bytes_percentage`: Percentage of the organization's
                bytes of spans ingested by APM; `siem_12mo_retention_usage`: Cloud
                SIEM events kept for 12 months; `siem_12mo_retention_percentage`:
                Percentage of the organization's Cloud SIEM events kept for 12
                months; `siem_6mo_retention_usage`: Cloud SIEM events kept for 6
                months; `siem_6mo_retention_percentage`: Percentage of the
                organization's Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_analyzed_logs_add_on_percentage`:
                Percentage of the organization's log events analyzed under the Cloud
                SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs ingested for
                Cloud SIEM; `siem_ingested_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested for Cloud SIEM;
                `workflow_executions_usage`: Executions of workflows;
                `workflow_executions_percentage`: Percentage of the organization's
                executions of workflows; `sca_fargate_usage`: AWS Fargate tasks
                checked by Software Composition Analysis; `sca_fargate_percentage`:
                Percentage of the organization's AWS Fargate tasks checked by
                Software Composition Analysis; `*`: All metrics.
            tag_breakdown_keys: Tag keys to break usage down by,
                comma-separated. Only keys configured for usage attribution work;
                `tag_config_source` of an entry names them. When absent, usage is
                not broken down.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.
            include_descendants: `false` leaves the usage of child organizations
                out. Default: `true`.

        Returns:
            One page of usage by month and tag values, with totals of the
                report.

        Example:
            dd.usage_metering.get_monthly_usage_attribution(
                start_month='2024-06-01T00:00:00Z',
                fields='infra_host_usage',
            )
        """
        return self._call(
            GET_MONTHLY_USAGE_ATTRIBUTION,
            {
                "start_month": start_month,
                "end_month": end_month,
                "fields": fields,
                "sort_direction": sort_direction,
                "sort_name": sort_name,
                "tag_breakdown_keys": tag_breakdown_keys,
                "next_record_id": next_record_id,
                "include_descendants": include_descendants,
            },
        )

    def get_monthly_usage_attribution_pages(
        self,
        *,
        start_month: datetime | str,
        fields: MonthlyUsageAttributionSupportedMetrics | str,
        end_month: datetime | str | None = None,
        sort_direction: UsageSortDirection | str | None = None,
        sort_name: MonthlyUsageAttributionSupportedMetrics | str | None = None,
        tag_breakdown_keys: str | None = None,
        next_record_id: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> Pages[MonthlyUsageAttributionBody, MonthlyUsageAttributionResponse]:
        """The items of all pages of `get_monthly_usage_attribution`, fetched as they are
        needed.

        The arguments are those of `get_monthly_usage_attribution`; paging begins where
        they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_MONTHLY_USAGE_ATTRIBUTION,
            {
                "start_month": start_month,
                "end_month": end_month,
                "fields": fields,
                "sort_direction": sort_direction,
                "sort_name": sort_name,
                "tag_breakdown_keys": tag_breakdown_keys,
                "next_record_id": next_record_id,
                "include_descendants": include_descendants,
            },
        )

    @deprecated(
        "get_usage_network_flows is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_flows`."
    )
    def get_usage_network_flows(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageNetworkFlowsResponse:
        """Get hourly usage of network flows.

        Deprecated; the description says what to use instead.

        Counts the network flows that were indexed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=network_flows`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_network_flows(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_NETWORK_FLOWS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_network_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_hosts`."
    )
    def get_usage_network_hosts(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageNetworkHostsResponse:
        """Get hourly usage of network hosts.

        Deprecated; the description says what to use instead.

        Counts the hosts that sent connection data to Cloud Network Monitoring in each
        hour. The report has one entry for each hour from `start_hr` to just before
        `end_hr`. One call covers up to 24 hours for several organizations, up to two
        months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=network_hosts`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_network_hosts(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_NETWORK_HOSTS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_online_archive is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=online_archive`."
    )
    def get_usage_online_archive(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageOnlineArchiveResponse:
        """Get hourly usage of Online Archives.

        Deprecated; the description says what to use instead.

        Counts the log events that Online Archives took in during each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=online_archive`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_online_archive(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_ONLINE_ARCHIVE,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_profiling is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=profiling`."
    )
    def get_usage_profiling(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageProfilingResponse:
        """Get hourly usage of profiled hosts.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that Continuous Profiler profiled in each hour.
        The report has one entry for each hour from `start_hr` to just before `end_hr`.
        One call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=profiling`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_profiling(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_PROFILING,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_rum_units is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum`."
    )
    def get_usage_rum_units(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageRumUnitsResponse:
        """Get hourly usage of RUM units.

        Deprecated; the description says what to use instead.

        Counts the RUM units (the earlier unit of billing for RUM sessions) used in each
        hour. The report has one entry for each hour from `start_hr` to just before
        `end_hr`. One call covers up to 24 hours for several organizations, up to two
        months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=rum`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_rum_units(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_RUM_UNITS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_rum_sessions is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum_browser_sessions,rum_mobile_sessions`."
    )
    def get_usage_rum_sessions(
        self,
        *,
        start_hr: datetime | str,
        end_hr: datetime | str | None = None,
        type: str | None = None,
    ) -> UsageRumSessionsResponse:
        """Get hourly usage of RUM sessions.

        Deprecated; the description says what to use instead.

        Counts the RUM sessions of browsers or of mobile apps in each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=rum_browser_sessions,rum_mobile_sessions`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.
            type: Kind of sessions: `browser` or `mobile`. When absent,
                `browser`.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_rum_sessions(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_RUM_SESSIONS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "type": type,
            },
        )

    @deprecated(
        "get_usage_sds is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=sds`."
    )
    def get_usage_sds(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSDSResponse:
        """Get hourly usage of Sensitive Data Scanner.

        Deprecated; the description says what to use instead.

        Reports how many bytes Sensitive Data Scanner scanned in each hour, split by
        kind of data. The report has one entry for each hour from `start_hr` to just
        before `end_hr`. One call covers up to 24 hours for several organizations, up to
        two months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=sds`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_sds(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_SDS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_snmp is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=snmp`."
    )
    def get_usage_snmp(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSNMPResponse:
        """Get hourly usage of SNMP devices.

        Deprecated; the description says what to use instead.

        Counts the network devices that were monitored over SNMP in each hour. Entries
        may leave out the fields of the organization. The report has one entry for each
        hour from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=snmp`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_snmp(start_hr='2024-07-20T08:00:00Z')
        """
        return self._call(
            GET_USAGE_SNMP,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    def get_usage_summary(
        self,
        *,
        start_month: datetime | str,
        end_month: datetime | str | None = None,
        include_org_details: bool | str | None = None,
        include_connected_accounts: bool | str | None = None,
    ) -> UsageSummaryResponse:
        """Get the usage of an account by month.

        Gives the usage of all products for one month or several: aggregates over the
        whole span, then one entry for each month and, when asked for, one for each
        organization in it. The month in progress is included as far as it has been
        counted; `last_updated` tells how far that is. Works with the keys of a parent
        organization only. Months of up to 15 months ago are available. Needs the
        `usage_read` permission.

        Args:
            start_month: First month of the report, ISO 8601 date-time in UTC.
                Everything below the month is dropped.
            end_month: Last month of the report, included, ISO 8601 date-time in
                UTC. Everything below the month is dropped. When absent, the service
                chooses the last month, so pass it when the span matters.
            include_org_details: `true` adds the usage of each organization to
                each month (`orgs`). When absent, only the figures of all
                organizations together come back.
            include_connected_accounts: `true` adds accounts that are connected
                as customers of a Datadog partner. When absent, they are left out.
                Default: `false`.

        Returns:
            Usage over the span, and of each month in it.

        Raises:
            BadRequestError: A month is missing, not a date-time, or too long
                ago, or `start_month` is after `end_month`.

        Example:
            dd.usage_metering.get_usage_summary(
                start_month='2024-06-01T00:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_SUMMARY,
            {
                "start_month": start_month,
                "end_month": end_month,
                "include_org_details": include_org_details,
                "include_connected_accounts": include_connected_accounts,
            },
        )

    @deprecated(
        "get_usage_synthetics is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`."
    )
    def get_usage_synthetics(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsResponse:
        """Get hourly usage of Synthetics tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics API tests in each hour. It came before the split
        into API and browser tests. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_synthetics(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_SYNTHETICS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_synthetics_api is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`."
    )
    def get_usage_synthetics_api(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsAPIResponse:
        """Get hourly usage of Synthetics API tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics API tests in each hour. The report has one entry
        for each hour from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Deprecated:
        use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=synthetics_api`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_synthetics_api(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_SYNTHETICS_API,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_synthetics_browser is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_browser`."
    )
    def get_usage_synthetics_browser(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsBrowserResponse:
        """Get hourly usage of Synthetics browser tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics browser tests in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=synthetics_browser`. Needs the `usage_read`
        permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_synthetics_browser(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_SYNTHETICS_BROWSER,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_timeseries is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=timeseries`."
    )
    def get_usage_timeseries(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageTimeseriesResponse:
        """Get hourly usage of custom metrics.

        Deprecated; the description says what to use instead.

        Counts the custom metrics, as distinct combinations of metric name and tag
        values, that were reported in each hour. The report has one entry for each hour
        from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. To see which metrics
        they are, ask for the top custom metrics (`GetUsageTopAvgMetrics`). Entries may
        also carry counts of standard metrics, which are not billed. Deprecated: use
        `GET /api/v2/usage/hourly_usage` with `filter[product_families]=timeseries`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            dd.usage_metering.get_usage_timeseries(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return self._call(
            GET_USAGE_TIMESERIES,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    def get_usage_top_avg_metrics(
        self,
        *,
        month: datetime | str | None = None,
        day: datetime | str | None = None,
        names: Sequence[str] | str | None = None,
        limit: int | str | None = None,
        next_record_id: str | None = None,
    ) -> UsageTopAvgMetricsResponse:
        """List custom metrics by hourly average.

        Lists the names of custom metrics with the number of time series that each had
        per hour, page by page. Use it to find the metrics that drive the cost of custom
        metrics. Give exactly one of `month` and `day`; with none the status is 400. As
        long as `next_record_id` in the response is not null, call again with it. Needs
        the `usage_read` permission.

        Args:
            month: Month of the report, ISO 8601 date-time in UTC. Everything
                below the month is dropped. Exactly one of this and `day` has to be
                given.
            day: Day of the report, ISO 8601 date-time in UTC. The time of day
                is dropped. Exactly one of this and `month` has to be given.
            names: Names of metrics to report on; repeat the parameter for
                several. When absent, all custom metrics.
            limit: Number of metrics on a page, from 1 to 5000. Default: `500`.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.

        Returns:
            One page of custom metrics with their time series per hour.

        Raises:
            BadRequestError: Not exactly one of `month` and `day` is given, or a
                value is not a date-time.

        Example:
            dd.usage_metering.get_usage_top_avg_metrics()
        """
        return self._call(
            GET_USAGE_TOP_AVG_METRICS,
            {
                "month": month,
                "day": day,
                "names": names,
                "limit": limit,
                "next_record_id": next_record_id,
            },
        )

    def get_usage_top_avg_metrics_pages(
        self,
        *,
        month: datetime | str | None = None,
        day: datetime | str | None = None,
        names: Sequence[str] | str | None = None,
        limit: int | str | None = None,
        next_record_id: str | None = None,
    ) -> Pages[UsageTopAvgMetricsHour, UsageTopAvgMetricsResponse]:
        """The items of all pages of `get_usage_top_avg_metrics`, fetched as they are
        needed.

        The arguments are those of `get_usage_top_avg_metrics`; paging begins where they
        say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_USAGE_TOP_AVG_METRICS,
            {
                "month": month,
                "day": day,
                "names": names,
                "limit": limit,
                "next_record_id": next_record_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> UsageMeteringResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return UsageMeteringResourceWithRawResponse(self)


class UsageMeteringResourceWithRawResponse(RawResource):
    """The operations of `UsageMeteringResource`, returning whole responses."""

    get_daily_custom_reports = raw_method(
        UsageMeteringResource.get_daily_custom_reports
    )

    get_specified_daily_custom_reports = raw_method(
        UsageMeteringResource.get_specified_daily_custom_reports
    )

    get_monthly_custom_reports = raw_method(
        UsageMeteringResource.get_monthly_custom_reports
    )

    get_specified_monthly_custom_reports = raw_method(
        UsageMeteringResource.get_specified_monthly_custom_reports
    )

    get_usage_analyzed_logs = raw_method(UsageMeteringResource.get_usage_analyzed_logs)

    get_usage_audit_logs = raw_method(UsageMeteringResource.get_usage_audit_logs)

    get_usage_lambda = raw_method(UsageMeteringResource.get_usage_lambda)

    get_usage_billable_summary = raw_method(
        UsageMeteringResource.get_usage_billable_summary
    )

    get_usage_ci_app = raw_method(UsageMeteringResource.get_usage_ci_app)

    get_usage_cloud_security_posture_management = raw_method(
        UsageMeteringResource.get_usage_cloud_security_posture_management
    )

    get_usage_cws = raw_method(UsageMeteringResource.get_usage_cws)

    get_usage_dbm = raw_method(UsageMeteringResource.get_usage_dbm)

    get_usage_fargate = raw_method(UsageMeteringResource.get_usage_fargate)

    get_usage_hosts = raw_method(UsageMeteringResource.get_usage_hosts)

    get_hourly_usage_attribution = raw_method(
        UsageMeteringResource.get_hourly_usage_attribution
    )

    get_incident_management = raw_method(UsageMeteringResource.get_incident_management)

    get_usage_indexed_spans = raw_method(UsageMeteringResource.get_usage_indexed_spans)

    get_ingested_spans = raw_method(UsageMeteringResource.get_ingested_spans)

    get_usage_internet_of_things = raw_method(
        UsageMeteringResource.get_usage_internet_of_things
    )

    get_usage_logs = raw_method(UsageMeteringResource.get_usage_logs)

    get_usage_logs_by_retention = raw_method(
        UsageMeteringResource.get_usage_logs_by_retention
    )

    get_usage_logs_by_index = raw_method(UsageMeteringResource.get_usage_logs_by_index)

    get_monthly_usage_attribution = raw_method(
        UsageMeteringResource.get_monthly_usage_attribution
    )

    get_usage_network_flows = raw_method(UsageMeteringResource.get_usage_network_flows)

    get_usage_network_hosts = raw_method(UsageMeteringResource.get_usage_network_hosts)

    get_usage_online_archive = raw_method(
        UsageMeteringResource.get_usage_online_archive
    )

    get_usage_profiling = raw_method(UsageMeteringResource.get_usage_profiling)

    get_usage_rum_units = raw_method(UsageMeteringResource.get_usage_rum_units)

    get_usage_rum_sessions = raw_method(UsageMeteringResource.get_usage_rum_sessions)

    get_usage_sds = raw_method(UsageMeteringResource.get_usage_sds)

    get_usage_snmp = raw_method(UsageMeteringResource.get_usage_snmp)

    get_usage_summary = raw_method(UsageMeteringResource.get_usage_summary)

    get_usage_synthetics = raw_method(UsageMeteringResource.get_usage_synthetics)

    get_usage_synthetics_api = raw_method(
        UsageMeteringResource.get_usage_synthetics_api
    )

    get_usage_synthetics_browser = raw_method(
        UsageMeteringResource.get_usage_synthetics_browser
    )

    get_usage_timeseries = raw_method(UsageMeteringResource.get_usage_timeseries)

    get_usage_top_avg_metrics = raw_method(
        UsageMeteringResource.get_usage_top_avg_metrics
    )


class AsyncUsageMeteringResource(AsyncResource):
    """Tells how much of each product an account uses, by hour, by month and by tag, to
    watch cost, charge it back to teams and compare it with a contract. Usage is what
    was measured; billable usage is what goes on the bill after allotments and plan
    rules. All times are in UTC. Usage can arrive up to 72 hours late, so recent figures
    can still change; it is kept for 15 months. One call gives up to 24 hours of hourly
    usage for several organizations, and up to two months for a single one.

    The summary and the billable summary give months for the whole account. Attribution
    splits hours or months by the tags that the account has configured for it. The
    reports by hour, one for each product, are deprecated: API v2 has one operation for
    all of them (`GET /api/v2/usage/hourly_usage`). A quantity is null when the product
    is not in use. All operations need the `usage_read` permission, and most cover a
    parent organization and its children together.

    Errors of all methods:
        PermissionDeniedError: The keys are missing or not valid on this
            site, or their owner lacks the permission that the operation needs.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period.
    """

    @deprecated(
        "get_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly."
    )
    async def get_daily_custom_reports(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> UsageCustomReportsResponse:
        """List daily custom usage reports.

        Deprecated; the description says what to use instead.

        Lists the reports of usage by tag that were made for single days, page by page.
        Deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly.
        Needs the `usage_read` permission.

        Args:
            page_size: Number of reports on a page. When absent, 60.
            page_number: Zero-based page number. When absent, the first page.
            sort_dir: Direction of the order. `desc`: From the newest or largest
                down; `asc`: From the oldest or smallest up. Default: `"desc"`.
            sort: Field by which the reports are ordered. `computed_on`: When
                the report was made; `size`: Size of the report's file;
                `start_date`: First day of the report's period; `end_date`: End of
                the report's period. Default: `"start_date"`.

        Returns:
            One page of daily reports.

        Example:
            await dd.usage_metering.get_daily_custom_reports()
        """
        return await self._call(
            GET_DAILY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    def get_daily_custom_reports_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> AsyncPages[UsageCustomReportsData, UsageCustomReportsResponse]:
        """The items of all pages of `get_daily_custom_reports`, fetched as they are
        needed.

        The arguments are those of `get_daily_custom_reports`; paging begins where they
        say. Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_DAILY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    @deprecated(
        "get_specified_daily_custom_reports is deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag directly."
    )
    async def get_specified_daily_custom_reports(
        self, report_id: str
    ) -> UsageSpecifiedCustomReportsResponse:
        """Get a daily custom usage report.

        Deprecated; the description says what to use instead.

        Gives one report of usage by tag for a single day, with the address to download
        it from. Deprecated: use `GetHourlyUsageAttribution`, which gives usage by tag
        directly. Needs the `usage_read` permission.

        Args:
            report_id: ID of the report: the day it covers, as `YYYY-MM-DD`.

        Returns:
            The report.

        Raises:
            NotFoundError: There is no report for this day.

        Example:
            await dd.usage_metering.get_specified_daily_custom_reports(
                report_id='2024-07-20',
            )
        """
        return await self._call(
            GET_SPECIFIED_DAILY_CUSTOM_REPORTS,
            {
                "report_id": report_id,
            },
        )

    @deprecated(
        "get_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly."
    )
    async def get_monthly_custom_reports(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> UsageCustomReportsResponse:
        """List monthly custom usage reports.

        Deprecated; the description says what to use instead.

        Lists the reports of usage by tag that were made for whole months, page by page.
        Deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly.
        Needs the `usage_read` permission.

        Args:
            page_size: Number of reports on a page. When absent, 60.
            page_number: Zero-based page number. When absent, the first page.
            sort_dir: Direction of the order. `desc`: From the newest or largest
                down; `asc`: From the oldest or smallest up. Default: `"desc"`.
            sort: Field by which the reports are ordered. `computed_on`: When
                the report was made; `size`: Size of the report's file;
                `start_date`: First day of the report's period; `end_date`: End of
                the report's period. Default: `"start_date"`.

        Returns:
            One page of monthly reports.

        Example:
            await dd.usage_metering.get_monthly_custom_reports()
        """
        return await self._call(
            GET_MONTHLY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    def get_monthly_custom_reports_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        sort_dir: UsageSortDirection | str | None = None,
        sort: UsageSort | str | None = None,
    ) -> AsyncPages[UsageCustomReportsData, UsageCustomReportsResponse]:
        """The items of all pages of `get_monthly_custom_reports`, fetched as they are
        needed.

        The arguments are those of `get_monthly_custom_reports`; paging begins where
        they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            GET_MONTHLY_CUSTOM_REPORTS,
            {
                "page_size": page_size,
                "page_number": page_number,
                "sort_dir": sort_dir,
                "sort": sort,
            },
        )

    @deprecated(
        "get_specified_monthly_custom_reports is deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag directly."
    )
    async def get_specified_monthly_custom_reports(
        self, report_id: str
    ) -> UsageSpecifiedCustomReportsResponse:
        """Get a monthly custom usage report.

        Deprecated; the description says what to use instead.

        Gives one report of usage by tag for a whole month, with the address to download
        it from. Deprecated: use `GetMonthlyUsageAttribution`, which gives usage by tag
        directly. Needs the `usage_read` permission.

        Args:
            report_id: ID of the report: the first day of its month, as
                `YYYY-MM-DD`.

        Returns:
            The report.

        Raises:
            BadRequestError: `report_id` is not a date of the form `YYYY-MM-DD`.
            NotFoundError: There is no report for this month.

        Example:
            await dd.usage_metering.get_specified_monthly_custom_reports(
                report_id='2024-06-01',
            )
        """
        return await self._call(
            GET_SPECIFIED_MONTHLY_CUSTOM_REPORTS,
            {
                "report_id": report_id,
            },
        )

    @deprecated(
        "get_usage_analyzed_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=analyzed_logs`."
    )
    async def get_usage_analyzed_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageAnalyzedLogsResponse:
        """Get hourly usage of logs analyzed by Cloud SIEM.

        Deprecated; the description says what to use instead.

        Counts the log events that Cloud SIEM analyzed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=analyzed_logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_analyzed_logs(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_ANALYZED_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_audit_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=audit_trail`."
    )
    async def get_usage_audit_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageAuditLogsResponse:
        """Get hourly usage of audit logs.

        Deprecated; the description says what to use instead.

        Counts the audit log lines that were indexed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=audit_trail`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_audit_logs(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_AUDIT_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_lambda is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=serverless`."
    )
    async def get_usage_lambda(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLambdaResponse:
        """Get hourly usage of AWS Lambda.

        Deprecated; the description says what to use instead.

        Counts the AWS Lambda functions in use and their invocations in each hour. The
        report has one entry for each hour from `start_hr` to just before `end_hr`. One
        call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=serverless`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_lambda(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_LAMBDA,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    async def get_usage_billable_summary(
        self,
        *,
        month: datetime | str | None = None,
        include_connected_accounts: bool | str | None = None,
    ) -> UsageBillableSummaryResponse:
        """Get the billable usage of an account.

        Gives the part of the usage that is billed, product by product, for one month:
        the organization's own, and the account's as a whole split into what the
        commitment covers and what is beyond it. Works with the keys of a parent
        organization only. Needs the `usage_read` permission.

        Args:
            month: Month of the report, ISO 8601 date-time in UTC. Everything
                below the month is dropped. Pass it when the month matters.
            include_connected_accounts: `true` adds accounts that are connected
                as customers of a Datadog partner. When absent, they are left out.
                Default: `false`.

        Returns:
            Billable usage by organization and product.

        Raises:
            BadRequestError: `month` is not a date-time or is out of range.

        Example:
            await dd.usage_metering.get_usage_billable_summary()
        """
        return await self._call(
            GET_USAGE_BILLABLE_SUMMARY,
            {
                "month": month,
                "include_connected_accounts": include_connected_accounts,
            },
        )

    @deprecated(
        "get_usage_ci_app is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ci_app`."
    )
    async def get_usage_ci_app(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCIVisibilityResponse:
        """Get hourly usage of CI Visibility.

        Deprecated; the description says what to use instead.

        Counts the CI pipeline and test spans indexed in each hour, and the Git
        committers that are billed for them. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=ci_app`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_ci_app(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_CI_APP,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_cloud_security_posture_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cspm`."
    )
    async def get_usage_cloud_security_posture_management(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCloudSecurityPostureManagementResponse:
        """Get hourly usage of CSPM.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that were checked for misconfigurations in each
        hour, split by cloud provider. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=cspm`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_cloud_security_posture_management(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_CLOUD_SECURITY_POSTURE_MANAGEMENT,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_cws is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=cws`."
    )
    async def get_usage_cws(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageCWSResponse:
        """Get hourly usage of Workload Protection.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that Workload Protection (CWS) watched for
        threats in each hour. The report has one entry for each hour from `start_hr` to
        just before `end_hr`. One call covers up to 24 hours for several organizations,
        up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=cws`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_cws(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_CWS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_dbm is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=dbm`."
    )
    async def get_usage_dbm(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageDBMResponse:
        """Get hourly usage of Database Monitoring.

        Deprecated; the description says what to use instead.

        Counts the database hosts and the normalized queries that Database Monitoring
        tracked in each hour. The report has one entry for each hour from `start_hr` to
        just before `end_hr`. One call covers up to 24 hours for several organizations,
        up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=dbm`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_dbm(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_DBM,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_fargate is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=fargate`."
    )
    async def get_usage_fargate(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageFargateResponse:
        """Get hourly usage of AWS Fargate.

        Deprecated; the description says what to use instead.

        Counts the AWS Fargate tasks that were monitored in each hour, and those of them
        that were traced, profiled or protected. The report has one entry for each hour
        from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=fargate`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_fargate(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_FARGATE,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=infra_hosts`."
    )
    async def get_usage_hosts(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageHostsResponse:
        """Get hourly usage of hosts and containers.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that were monitored in each hour, split by where
        they are known from (Agent, cloud integration, OpenTelemetry and others). The
        report has one entry for each hour from `start_hr` to just before `end_hr`. One
        call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=infra_hosts`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_hosts(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_HOSTS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    async def get_hourly_usage_attribution(
        self,
        *,
        start_hr: datetime | str,
        usage_type: HourlyUsageAttributionUsageType | str,
        end_hr: datetime | str | None = None,
        next_record_id: str | None = None,
        tag_breakdown_keys: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> HourlyUsageAttributionResponse:
        """Get usage by tag and hour.

        Splits the hourly usage of one product by the values of tags, for chargeback by
        team, service or environment. Tags must have been chosen for usage attribution
        in the account's settings beforehand; an entry with null `tags` holds usage that
        was not broken down. The report comes in pages: as long as
        `metadata.pagination.next_record_id` is not null, call again with it. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. Pass it
                when the span matters.
            usage_type: Product whose usage is reported. `api_usage`: Runs of
                Synthetics API tests; `apm_fargate_usage`: AWS Fargate tasks on ECS
                traced by APM; `apm_host_usage`: Hosts that send traces to APM;
                `apm_usm_usage`: Hosts covered by APM or Universal Service
                Monitoring; `appsec_fargate_usage`: AWS Fargate tasks on ECS
                protected by App and API Protection; `appsec_usage`: Hosts protected
                by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `browser_usage`: Runs of Synthetics browser tests;
                `ci_code_coverage_committers_percentage`: Percentage of the
                organization's Git committers to repositories with Code Coverage;
                `ci_code_coverage_committers_usage`: Git committers to repositories
                with Code Coverage; `ci_pipeline_indexed_spans_usage`: CI pipeline
                spans indexed; `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_visibility_itr_usage`: Git committers to repositories with
                Intelligent Test Runner; `cloud_siem_usage`: Log events analyzed by
                Cloud SIEM; `code_security_host_usage`: Hosts protected by Code
                Security; `container_excl_agent_usage`: Containers (those of the
                Agent itself left out); `container_usage`: Containers;
                `cspm_containers_usage`: Containers checked by Cloud Security
                Misconfigurations (CSPM); `cspm_hosts_usage`: Hosts checked by Cloud
                Security Misconfigurations (CSPM); `custom_event_usage`: Custom
                events sent to Event Management; `custom_ingested_timeseries_usage`:
                Custom metrics (time series) ingested under Metrics without Limits;
                `custom_timeseries_usage`: Custom metrics (time series) indexed;
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_usage`: Hosts watched by
                Workload Protection (CWS); `data_jobs_monitoring_usage`: Data jobs
                (Spark, Databricks) monitored; `data_stream_monitoring_usage`: Hosts
                covered by Data Streams Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_usage`:
                Normalized queries tracked by Database Monitoring;
                `error_tracking_usage`: Error events counted by Error Tracking;
                `error_tracking_percentage`: Percentage of the organization's error
                events counted by Error Tracking; `estimated_indexed_spans_usage`:
                Spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_usage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `fargate_usage`: AWS Fargate tasks
                monitored; `flex_logs_starter`: Log events held under Flex Logs
                Starter; `flex_stored_logs`: Log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management; `indexed_spans_usage`: Spans indexed by APM;
                `infra_host_usage`: Infrastructure hosts; `infra_host_basic_usage`:
                Infrastructure hosts on the Basic plan; `ingested_logs_bytes_usage`:
                Bytes of logs ingested; `ingested_spans_bytes_usage`: Bytes of spans
                ingested by APM; `invocations_usage`: Invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM; `llm_observability_usage`: LLM
                Observability sessions. Deprecated: use `llm_spans_usage`;
                `llm_spans_usage`: LLM Observability spans;
                `logs_indexed_15day_usage`: Log events indexed and kept for 15 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_30day_usage`: Log events indexed and kept for 30
                days; `logs_indexed_360day_usage`: Log events indexed and kept for
                360 days; `logs_indexed_3day_usage`: Log events indexed and kept for
                3 days; `logs_indexed_45day_usage`: Log events indexed and kept for
                45 days; `logs_indexed_60day_usage`: Log events indexed and kept for
                60 days; `logs_indexed_7day_usage`: Log events indexed and kept for
                7 days; `logs_indexed_90day_usage`: Log events indexed and kept for
                90 days; `logs_indexed_custom_retention_usage`: Log events indexed
                with a retention agreed separately; `mobile_app_testing_usage`: Runs
                of Synthetics mobile app tests; `ndm_netflow_usage`: NetFlow records
                received by Network Device Monitoring; `npm_host_usage`: Hosts
                covered by Cloud Network Monitoring;
                `network_device_wireless_usage`: Wireless network devices monitored;
                `obs_pipeline_bytes_usage`: Bytes processed by Observability
                Pipelines; `obs_pipelines_vcpu_usage`: vCPUs used by Observability
                Pipelines Workers; `online_archive_usage`: Log events kept in Online
                Archives; `product_analytics_session_usage`: Sessions recorded for
                Product Analytics; `profiled_container_usage`: Containers profiled
                by Continuous Profiler; `profiled_fargate_usage`: AWS Fargate tasks
                profiled by Continuous Profiler; `profiled_host_usage`: Hosts
                profiled by Continuous Profiler; `published_app`: Apps published in
                App Builder; `rum_browser_mobile_sessions_usage`: RUM sessions
                (browser and mobile); `rum_ingested_usage`: RUM sessions ingested
                (before retention filters); `rum_investigate_usage`: RUM sessions
                kept by retention filters for investigation;
                `rum_replay_sessions_usage`: RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `sca_fargate_usage`: AWS Fargate tasks checked by
                Software Composition Analysis; `sds_scanned_bytes_usage`: Bytes
                scanned by Sensitive Data Scanner; `serverless_apps_usage`:
                Serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `siem_12mo_retention_usage`: Cloud SIEM events kept for 12 months;
                `siem_6mo_retention_usage`: Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs
                ingested for Cloud SIEM; `snmp_usage`: Network devices monitored
                over SNMP; `universal_service_monitoring_usage`: Hosts covered by
                Universal Service Monitoring; `vuln_management_hosts_usage`: Hosts
                whose application libraries are checked for vulnerabilities;
                `workflow_executions_usage`: Executions of workflows.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.
            tag_breakdown_keys: Tag keys to break usage down by,
                comma-separated. Only keys configured for usage attribution work;
                `tag_config_source` of an entry names them. When absent, usage is
                not broken down.
            include_descendants: `false` leaves the usage of child organizations
                out. Default: `true`.

        Returns:
            One page of usage by hour and tag values.

        Example:
            await dd.usage_metering.get_hourly_usage_attribution(
                start_hr='2024-07-20T08:00:00Z',
                usage_type='infra_host_usage',
            )
        """
        return await self._call(
            GET_HOURLY_USAGE_ATTRIBUTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "usage_type": usage_type,
                "next_record_id": next_record_id,
                "tag_breakdown_keys": tag_breakdown_keys,
                "include_descendants": include_descendants,
            },
        )

    def get_hourly_usage_attribution_pages(
        self,
        *,
        start_hr: datetime | str,
        usage_type: HourlyUsageAttributionUsageType | str,
        end_hr: datetime | str | None = None,
        next_record_id: str | None = None,
        tag_breakdown_keys: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> AsyncPages[HourlyUsageAttributionBody, HourlyUsageAttributionResponse]:
        """The items of all pages of `get_hourly_usage_attribution`, fetched as they are
        needed.

        The arguments are those of `get_hourly_usage_attribution`; paging begins where
        they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            GET_HOURLY_USAGE_ATTRIBUTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "usage_type": usage_type,
                "next_record_id": next_record_id,
                "tag_breakdown_keys": tag_breakdown_keys,
                "include_descendants": include_descendants,
            },
        )

    @deprecated(
        "get_incident_management is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=incident_management`."
    )
    async def get_incident_management(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIncidentManagementResponse:
        """Get hourly usage of Incident Management.

        Deprecated; the description says what to use instead.

        Gives, hour by hour, the number of users who have been active in Incident
        Management in the month. The report has one entry for each hour from `start_hr`
        to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=incident_management`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_incident_management(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_INCIDENT_MANAGEMENT,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_indexed_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_spans`."
    )
    async def get_usage_indexed_spans(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIndexedSpansResponse:
        """Get hourly usage of indexed spans.

        Deprecated; the description says what to use instead.

        Counts the spans that APM indexed by retention filters in each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=indexed_spans`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_indexed_spans(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_INDEXED_SPANS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_ingested_spans is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=ingested_spans`."
    )
    async def get_ingested_spans(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIngestedSpansResponse:
        """Get hourly usage of ingested spans.

        Deprecated; the description says what to use instead.

        Reports how many bytes of spans APM ingested in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=ingested_spans`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_ingested_spans(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_INGESTED_SPANS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_internet_of_things is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=iot`."
    )
    async def get_usage_internet_of_things(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageIoTResponse:
        """Get hourly usage of IoT devices.

        Deprecated; the description says what to use instead.

        Counts the IoT devices that ran the Agent in each hour. The report has one entry
        for each hour from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Deprecated:
        use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=iot`. Needs
        the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_internet_of_things(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_INTERNET_OF_THINGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_logs is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=logs`."
    )
    async def get_usage_logs(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLogsResponse:
        """Get hourly usage of logs.

        Deprecated; the description says what to use instead.

        Reports how many bytes of logs were ingested and how many log events were
        indexed in each hour, live and rehydrated. The report has one entry for each
        hour from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Entries may leave out
        the fields of the organization. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_logs(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_LOGS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_logs_by_retention is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=indexed_logs`."
    )
    async def get_usage_logs_by_retention(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageLogsByRetentionResponse:
        """Get hourly usage of indexed logs by retention.

        Deprecated; the description says what to use instead.

        Counts the log events that were indexed, split by how long the index keeps them.
        The report has one entry for each hour and retention from `start_hr` to just
        before `end_hr`. One call covers up to 24 hours for several organizations, up to
        two months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=indexed_logs`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour and retention.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_logs_by_retention(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_LOGS_BY_RETENTION,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    async def get_usage_logs_by_index(
        self,
        *,
        start_hr: datetime | str,
        end_hr: datetime | str | None = None,
        index_name: Sequence[str] | str | None = None,
    ) -> UsageLogsByIndexResponse:
        """Get hourly usage of logs by index.

        Counts the log events that each log index took in, hour by hour. Use it to find
        out which index drives the cost of logs. The report has one entry for each hour
        and index from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.
            index_name: Names of the indexes to report on; repeat the parameter
                for several. When absent, all indexes.

        Returns:
            One entry for each hour and index.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_logs_by_index(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_LOGS_BY_INDEX,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "index_name": index_name,
            },
        )

    async def get_monthly_usage_attribution(
        self,
        *,
        start_month: datetime | str,
        fields: MonthlyUsageAttributionSupportedMetrics | str,
        end_month: datetime | str | None = None,
        sort_direction: UsageSortDirection | str | None = None,
        sort_name: MonthlyUsageAttributionSupportedMetrics | str | None = None,
        tag_breakdown_keys: str | None = None,
        next_record_id: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> MonthlyUsageAttributionResponse:
        """Get usage by tag and month.

        Splits the usage of products in a month, or several months, by the values of
        tags, in amounts and in percent of the organization's total. Tags must have been
        chosen for usage attribution in the account's settings beforehand. The month in
        progress is included as far as it has been counted. The report comes in pages:
        as long as `metadata.pagination.next_record_id` is not null, call again with it.
        Needs the `usage_read` permission.

        Args:
            start_month: First month of the report, ISO 8601 date-time in UTC,
                at most 15 months ago. Everything below the month is dropped.
            end_month: Last month of the report, included, ISO 8601 date-time in
                UTC. Everything below the month is dropped. When absent, the service
                chooses the last month, so pass it when the span matters.
            fields: Metrics to report, comma-separated, or `*` for all of them.
                `api_usage`: Runs of Synthetics API tests; `api_percentage`:
                Percentage of the organization's runs of Synthetics API tests;
                `apm_fargate_usage`: AWS Fargate tasks on ECS traced by APM;
                `apm_fargate_percentage`: Percentage of the organization's AWS
                Fargate tasks on ECS traced by APM; `appsec_fargate_usage`: AWS
                Fargate tasks on ECS protected by App and API Protection;
                `appsec_fargate_percentage`: Percentage of the organization's AWS
                Fargate tasks on ECS protected by App and API Protection;
                `apm_host_usage`: Hosts that send traces to APM;
                `apm_host_percentage`: Percentage of the organization's hosts that
                send traces to APM; `apm_usm_usage`: Hosts covered by APM or
                Universal Service Monitoring; `apm_usm_percentage`: Percentage of
                the organization's hosts covered by APM or Universal Service
                Monitoring; `appsec_usage`: Hosts protected by App and API
                Protection; `appsec_percentage`: Percentage of the organization's
                hosts protected by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `bits_ai_investigations_percentage`: Percentage of
                the organization's investigations carried out by Bits AI;
                `browser_usage`: Runs of Synthetics browser tests;
                `browser_percentage`: Percentage of the organization's runs of
                Synthetics browser tests; `ci_visibility_itr_usage`: Git committers
                to repositories with Intelligent Test Runner;
                `ci_visibility_itr_percentage`: Percentage of the organization's Git
                committers to repositories with Intelligent Test Runner;
                `cloud_siem_usage`: Log events analyzed by Cloud SIEM;
                `cloud_siem_percentage`: Percentage of the organization's log events
                analyzed by Cloud SIEM; `code_security_host_usage`: Hosts protected
                by Code Security; `code_security_host_percentage`: Percentage of the
                organization's hosts protected by Code Security;
                `container_excl_agent_usage`: Containers (those of the Agent itself
                left out); `container_excl_agent_percentage`: Percentage of the
                organization's containers (those of the Agent itself left out);
                `container_usage`: Containers; `container_percentage`: Percentage of
                the organization's containers; `cspm_containers_percentage`:
                Percentage of the organization's containers checked by Cloud
                Security Misconfigurations (CSPM); `cspm_containers_usage`:
                Containers checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_percentage`: Percentage of the organization's hosts
                checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_usage`: Hosts checked by Cloud Security
                Misconfigurations (CSPM); `custom_timeseries_usage`: Custom metrics
                (time series) indexed; `custom_timeseries_percentage`: Percentage of
                the organization's custom metrics (time series) indexed;
                `custom_ingested_timeseries_usage`: Custom metrics (time series)
                ingested under Metrics without Limits;
                `custom_ingested_timeseries_percentage`: Percentage of the
                organization's custom metrics (time series) ingested under Metrics
                without Limits; `cws_containers_percentage`: Percentage of the
                organization's containers watched by Workload Protection (CWS);
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_percentage`: Percentage of the
                organization's AWS Fargate tasks watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_percentage`: Percentage of the
                organization's hosts watched by Workload Protection (CWS);
                `cws_hosts_usage`: Hosts watched by Workload Protection (CWS);
                `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks)
                monitored; `data_jobs_monitoring_percentage`: Percentage of the
                organization's data jobs (Spark, Databricks) monitored;
                `data_stream_monitoring_usage`: Hosts covered by Data Streams
                Monitoring; `data_stream_monitoring_percentage`: Percentage of the
                organization's hosts covered by Data Streams Monitoring;
                `dbm_hosts_percentage`: Percentage of the organization's database
                hosts covered by Database Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_percentage`:
                Percentage of the organization's normalized queries tracked by
                Database Monitoring; `dbm_queries_usage`: Normalized queries tracked
                by Database Monitoring; `error_tracking_usage`: Error events counted
                by Error Tracking; `error_tracking_percentage`: Percentage of the
                organization's error events counted by Error Tracking;
                `estimated_indexed_spans_usage`: Spans indexed by APM (estimate).
                Deprecated: use `indexed_spans_usage`;
                `estimated_indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_percentage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `estimated_ingested_spans_percentage`:
                Percentage of the organization's spans ingested by APM (estimate).
                Deprecated: use `ingested_spans_bytes_percentage`; `fargate_usage`:
                AWS Fargate tasks monitored; `fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks monitored;
                `flex_logs_starter_usage`: Log events held under Flex Logs Starter;
                `flex_logs_starter_percentage`: Percentage of the organization's log
                events held under Flex Logs Starter; `flex_stored_logs_usage`: Log
                events held in the Flex tier; `flex_stored_logs_percentage`:
                Percentage of the organization's log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `functions_percentage`: Percentage of the organization's AWS Lambda
                functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management;
                `incident_management_monthly_active_users_percentage`: Percentage of
                the organization's active users of Incident Management;
                `infra_host_usage`: Infrastructure hosts; `infra_host_percentage`:
                Percentage of the organization's infrastructure hosts;
                `infra_host_basic_usage`: Infrastructure hosts on the Basic plan;
                `infra_host_basic_percentage`: Percentage of the organization's
                infrastructure hosts on the Basic plan; `invocations_usage`:
                Invocations of AWS Lambda functions; `invocations_percentage`:
                Percentage of the organization's invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM;
                `lambda_traced_invocations_percentage`: Percentage of the
                organization's invocations of AWS Lambda functions traced by APM;
                `llm_observability_usage`: LLM Observability sessions. Deprecated:
                use `llm_spans_usage`; `llm_observability_percentage`: Percentage of
                the organization's LLM Observability sessions. Deprecated: use
                `llm_spans_percentage`; `llm_spans_usage`: LLM Observability spans;
                `llm_spans_percentage`: Percentage of the organization's LLM
                Observability spans; `mobile_app_testing_percentage`: Percentage of
                the organization's runs of Synthetics mobile app tests;
                `mobile_app_testing_usage`: Runs of Synthetics mobile app tests;
                `ndm_netflow_usage`: NetFlow records received by Network Device
                Monitoring; `ndm_netflow_percentage`: Percentage of the
                organization's NetFlow records received by Network Device
                Monitoring; `network_device_wireless_usage`: Wireless network
                devices monitored; `network_device_wireless_percentage`: Percentage
                of the organization's wireless network devices monitored;
                `npm_host_usage`: Hosts covered by Cloud Network Monitoring;
                `npm_host_percentage`: Percentage of the organization's hosts
                covered by Cloud Network Monitoring; `obs_pipeline_bytes_usage`:
                Bytes processed by Observability Pipelines;
                `obs_pipeline_bytes_percentage`: Percentage of the organization's
                bytes processed by Observability Pipelines;
                `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines
                Workers; `obs_pipelines_vcpu_percentage`: Percentage of the
                organization's vCPUs used by Observability Pipelines Workers;
                `online_archive_usage`: Log events kept in Online Archives;
                `online_archive_percentage`: Percentage of the organization's log
                events kept in Online Archives; `product_analytics_session_usage`:
                Sessions recorded for Product Analytics;
                `product_analytics_session_percentage`: Percentage of the
                organization's sessions recorded for Product Analytics;
                `profiled_container_usage`: Containers profiled by Continuous
                Profiler; `profiled_container_percentage`: Percentage of the
                organization's containers profiled by Continuous Profiler;
                `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous
                Profiler; `profiled_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks profiled by Continuous Profiler;
                `profiled_host_usage`: Hosts profiled by Continuous Profiler;
                `profiled_host_percentage`: Percentage of the organization's hosts
                profiled by Continuous Profiler; `published_app_usage`: Apps
                published in App Builder; `published_app_percentage`: Percentage of
                the organization's apps published in App Builder;
                `serverless_apps_usage`: Serverless apps covered by Serverless
                Monitoring; `serverless_apps_percentage`: Percentage of the
                organization's serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `serverless_apps_apm_percentage`: Percentage of the organization's
                serverless apps traced by APM; `snmp_usage`: Network devices
                monitored over SNMP; `snmp_percentage`: Percentage of the
                organization's network devices monitored over SNMP;
                `universal_service_monitoring_usage`: Hosts covered by Universal
                Service Monitoring; `universal_service_monitoring_percentage`:
                Percentage of the organization's hosts covered by Universal Service
                Monitoring; `vuln_management_hosts_usage`: Hosts whose application
                libraries are checked for vulnerabilities;
                `vuln_management_hosts_percentage`: Percentage of the organization's
                hosts whose application libraries are checked for vulnerabilities;
                `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner;
                `sds_scanned_bytes_percentage`: Percentage of the organization's
                bytes scanned by Sensitive Data Scanner;
                `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_test_indexed_spans_percentage`: Percentage of the organization's
                CI test spans indexed; `ingested_logs_bytes_usage`: Bytes of logs
                ingested; `ingested_logs_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested;
                `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed;
                `ci_pipeline_indexed_spans_percentage`: Percentage of the
                organization's CI pipeline spans indexed; `indexed_spans_usage`:
                Spans indexed by APM; `indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM; `custom_event_usage`: Custom
                events sent to Event Management; `custom_event_percentage`:
                Percentage of the organization's custom events sent to Event
                Management; `logs_indexed_custom_retention_usage`: Log events
                indexed with a retention agreed separately;
                `logs_indexed_custom_retention_percentage`: Percentage of the
                organization's log events indexed with a retention agreed
                separately; `logs_indexed_360day_usage`: Log events indexed and kept
                for 360 days; `logs_indexed_360day_percentage`: Percentage of the
                organization's log events indexed and kept for 360 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_180day_percentage`: Percentage of the
                organization's log events indexed and kept for 180 days;
                `logs_indexed_90day_usage`: Log events indexed and kept for 90 days;
                `logs_indexed_90day_percentage`: Percentage of the organization's
                log events indexed and kept for 90 days; `logs_indexed_60day_usage`:
                Log events indexed and kept for 60 days;
                `logs_indexed_60day_percentage`: Percentage of the organization's
                log events indexed and kept for 60 days; `logs_indexed_45day_usage`:
                Log events indexed and kept for 45 days;
                `logs_indexed_45day_percentage`: Percentage of the organization's
                log events indexed and kept for 45 days; `logs_indexed_30day_usage`:
                Log events indexed and kept for 30 days;
                `logs_indexed_30day_percentage`: Percentage of the organization's
                log events indexed and kept for 30 days; `logs_indexed_15day_usage`:
                Log events indexed and kept for 15 days;
                `logs_indexed_15day_percentage`: Percentage of the organization's
                log events indexed and kept for 15 days; `logs_indexed_7day_usage`:
                Log events indexed and kept for 7 days;
                `logs_indexed_7day_percentage`: Percentage of the organization's log
                events indexed and kept for 7 days; `logs_indexed_3day_usage`: Log
                events indexed and kept for 3 days; `logs_indexed_3day_percentage`:
                Percentage of the organization's log events indexed and kept for 3
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_1day_percentage`: Percentage of the
                organization's log events indexed and kept for 1 day;
                `rum_ingested_usage`: RUM sessions ingested (before retention
                filters); `rum_ingested_percentage`: Percentage of the
                organization's RUM sessions ingested (before retention filters);
                `rum_investigate_usage`: RUM sessions kept by retention filters for
                investigation; `rum_investigate_percentage`: Percentage of the
                organization's RUM sessions kept by retention filters for
                investigation; `rum_replay_sessions_usage`: RUM sessions with
                Session Replay; `rum_replay_sessions_percentage`: Percentage of the
                organization's RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `rum_session_replay_add_on_percentage`: Percentage of
                the organization's RUM sessions with the Session Replay add-on;
                `rum_browser_mobile_sessions_usage`: RUM sessions (browser and
                mobile); `rum_browser_mobile_sessions_percentage`: Percentage of the
                organization's RUM sessions (browser and mobile);
                `ingested_spans_bytes_usage`: Bytes of spans ingested by APM;
                `ingested_spans_bytes_percentage`: Percentage of the organization's
                bytes of spans ingested by APM; `siem_12mo_retention_usage`: Cloud
                SIEM events kept for 12 months; `siem_12mo_retention_percentage`:
                Percentage of the organization's Cloud SIEM events kept for 12
                months; `siem_6mo_retention_usage`: Cloud SIEM events kept for 6
                months; `siem_6mo_retention_percentage`: Percentage of the
                organization's Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_analyzed_logs_add_on_percentage`:
                Percentage of the organization's log events analyzed under the Cloud
                SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs ingested for
                Cloud SIEM; `siem_ingested_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested for Cloud SIEM;
                `workflow_executions_usage`: Executions of workflows;
                `workflow_executions_percentage`: Percentage of the organization's
                executions of workflows; `sca_fargate_usage`: AWS Fargate tasks
                checked by Software Composition Analysis; `sca_fargate_percentage`:
                Percentage of the organization's AWS Fargate tasks checked by
                Software Composition Analysis; `*`: All metrics.
            sort_direction: Order of the entries: `desc` puts the largest first.
                `desc`: From the newest or largest down; `asc`: From the oldest or
                smallest up. Default: `"desc"`.
            sort_name: Metric by which the entries are ordered. When absent, the
                order is not defined. `api_usage`: Runs of Synthetics API tests;
                `api_percentage`: Percentage of the organization's runs of
                Synthetics API tests; `apm_fargate_usage`: AWS Fargate tasks on ECS
                traced by APM; `apm_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks on ECS traced by APM;
                `appsec_fargate_usage`: AWS Fargate tasks on ECS protected by App
                and API Protection; `appsec_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks on ECS protected by App and API
                Protection; `apm_host_usage`: Hosts that send traces to APM;
                `apm_host_percentage`: Percentage of the organization's hosts that
                send traces to APM; `apm_usm_usage`: Hosts covered by APM or
                Universal Service Monitoring; `apm_usm_percentage`: Percentage of
                the organization's hosts covered by APM or Universal Service
                Monitoring; `appsec_usage`: Hosts protected by App and API
                Protection; `appsec_percentage`: Percentage of the organization's
                hosts protected by App and API Protection;
                `asm_serverless_traced_invocations_usage`: Serverless invocations
                protected by App and API Protection;
                `asm_serverless_traced_invocations_percentage`: Percentage of the
                organization's serverless invocations protected by App and API
                Protection; `bits_ai_investigations_usage`: Investigations carried
                out by Bits AI; `bits_ai_investigations_percentage`: Percentage of
                the organization's investigations carried out by Bits AI;
                `browser_usage`: Runs of Synthetics browser tests;
                `browser_percentage`: Percentage of the organization's runs of
                Synthetics browser tests; `ci_visibility_itr_usage`: Git committers
                to repositories with Intelligent Test Runner;
                `ci_visibility_itr_percentage`: Percentage of the organization's Git
                committers to repositories with Intelligent Test Runner;
                `cloud_siem_usage`: Log events analyzed by Cloud SIEM;
                `cloud_siem_percentage`: Percentage of the organization's log events
                analyzed by Cloud SIEM; `code_security_host_usage`: Hosts protected
                by Code Security; `code_security_host_percentage`: Percentage of the
                organization's hosts protected by Code Security;
                `container_excl_agent_usage`: Containers (those of the Agent itself
                left out); `container_excl_agent_percentage`: Percentage of the
                organization's containers (those of the Agent itself left out);
                `container_usage`: Containers; `container_percentage`: Percentage of
                the organization's containers; `cspm_containers_percentage`:
                Percentage of the organization's containers checked by Cloud
                Security Misconfigurations (CSPM); `cspm_containers_usage`:
                Containers checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_percentage`: Percentage of the organization's hosts
                checked by Cloud Security Misconfigurations (CSPM);
                `cspm_hosts_usage`: Hosts checked by Cloud Security
                Misconfigurations (CSPM); `custom_timeseries_usage`: Custom metrics
                (time series) indexed; `custom_timeseries_percentage`: Percentage of
                the organization's custom metrics (time series) indexed;
                `custom_ingested_timeseries_usage`: Custom metrics (time series)
                ingested under Metrics without Limits;
                `custom_ingested_timeseries_percentage`: Percentage of the
                organization's custom metrics (time series) ingested under Metrics
                without Limits; `cws_containers_percentage`: Percentage of the
                organization's containers watched by Workload Protection (CWS);
                `cws_containers_usage`: Containers watched by Workload Protection
                (CWS); `cws_fargate_task_percentage`: Percentage of the
                organization's AWS Fargate tasks watched by Workload Protection
                (CWS); `cws_fargate_task_usage`: AWS Fargate tasks watched by
                Workload Protection (CWS); `cws_hosts_percentage`: Percentage of the
                organization's hosts watched by Workload Protection (CWS);
                `cws_hosts_usage`: Hosts watched by Workload Protection (CWS);
                `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks)
                monitored; `data_jobs_monitoring_percentage`: Percentage of the
                organization's data jobs (Spark, Databricks) monitored;
                `data_stream_monitoring_usage`: Hosts covered by Data Streams
                Monitoring; `data_stream_monitoring_percentage`: Percentage of the
                organization's hosts covered by Data Streams Monitoring;
                `dbm_hosts_percentage`: Percentage of the organization's database
                hosts covered by Database Monitoring; `dbm_hosts_usage`: Database
                hosts covered by Database Monitoring; `dbm_queries_percentage`:
                Percentage of the organization's normalized queries tracked by
                Database Monitoring; `dbm_queries_usage`: Normalized queries tracked
                by Database Monitoring; `error_tracking_usage`: Error events counted
                by Error Tracking; `error_tracking_percentage`: Percentage of the
                organization's error events counted by Error Tracking;
                `estimated_indexed_spans_usage`: Spans indexed by APM (estimate).
                Deprecated: use `indexed_spans_usage`;
                `estimated_indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM (estimate). Deprecated: use
                `indexed_spans_percentage`; `estimated_ingested_spans_usage`: Spans
                ingested by APM (estimate). Deprecated: use
                `ingested_spans_bytes_usage`; `estimated_ingested_spans_percentage`:
                Percentage of the organization's spans ingested by APM (estimate).
                Deprecated: use `ingested_spans_bytes_percentage`; `fargate_usage`:
                AWS Fargate tasks monitored; `fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks monitored;
                `flex_logs_starter_usage`: Log events held under Flex Logs Starter;
                `flex_logs_starter_percentage`: Percentage of the organization's log
                events held under Flex Logs Starter; `flex_stored_logs_usage`: Log
                events held in the Flex tier; `flex_stored_logs_percentage`:
                Percentage of the organization's log events held in the Flex tier;
                `functions_usage`: AWS Lambda functions that ran;
                `functions_percentage`: Percentage of the organization's AWS Lambda
                functions that ran;
                `incident_management_monthly_active_users_usage`: Active users of
                Incident Management;
                `incident_management_monthly_active_users_percentage`: Percentage of
                the organization's active users of Incident Management;
                `infra_host_usage`: Infrastructure hosts; `infra_host_percentage`:
                Percentage of the organization's infrastructure hosts;
                `infra_host_basic_usage`: Infrastructure hosts on the Basic plan;
                `infra_host_basic_percentage`: Percentage of the organization's
                infrastructure hosts on the Basic plan; `invocations_usage`:
                Invocations of AWS Lambda functions; `invocations_percentage`:
                Percentage of the organization's invocations of AWS Lambda
                functions; `lambda_traced_invocations_usage`: Invocations of AWS
                Lambda functions traced by APM;
                `lambda_traced_invocations_percentage`: Percentage of the
                organization's invocations of AWS Lambda functions traced by APM;
                `llm_observability_usage`: LLM Observability sessions. Deprecated:
                use `llm_spans_usage`; `llm_observability_percentage`: Percentage of
                the organization's LLM Observability sessions. Deprecated: use
                `llm_spans_percentage`; `llm_spans_usage`: LLM Observability spans;
                `llm_spans_percentage`: Percentage of the organization's LLM
                Observability spans; `mobile_app_testing_percentage`: Percentage of
                the organization's runs of Synthetics mobile app tests;
                `mobile_app_testing_usage`: Runs of Synthetics mobile app tests;
                `ndm_netflow_usage`: NetFlow records received by Network Device
                Monitoring; `ndm_netflow_percentage`: Percentage of the
                organization's NetFlow records received by Network Device
                Monitoring; `network_device_wireless_usage`: Wireless network
                devices monitored; `network_device_wireless_percentage`: Percentage
                of the organization's wireless network devices monitored;
                `npm_host_usage`: Hosts covered by Cloud Network Monitoring;
                `npm_host_percentage`: Percentage of the organization's hosts
                covered by Cloud Network Monitoring; `obs_pipeline_bytes_usage`:
                Bytes processed by Observability Pipelines;
                `obs_pipeline_bytes_percentage`: Percentage of the organization's
                bytes processed by Observability Pipelines;
                `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines
                Workers; `obs_pipelines_vcpu_percentage`: Percentage of the
                organization's vCPUs used by Observability Pipelines Workers;
                `online_archive_usage`: Log events kept in Online Archives;
                `online_archive_percentage`: Percentage of the organization's log
                events kept in Online Archives; `product_analytics_session_usage`:
                Sessions recorded for Product Analytics;
                `product_analytics_session_percentage`: Percentage of the
                organization's sessions recorded for Product Analytics;
                `profiled_container_usage`: Containers profiled by Continuous
                Profiler; `profiled_container_percentage`: Percentage of the
                organization's containers profiled by Continuous Profiler;
                `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous
                Profiler; `profiled_fargate_percentage`: Percentage of the
                organization's AWS Fargate tasks profiled by Continuous Profiler;
                `profiled_host_usage`: Hosts profiled by Continuous Profiler;
                `profiled_host_percentage`: Percentage of the organization's hosts
                profiled by Continuous Profiler; `published_app_usage`: Apps
                published in App Builder; `published_app_percentage`: Percentage of
                the organization's apps published in App Builder;
                `serverless_apps_usage`: Serverless apps covered by Serverless
                Monitoring; `serverless_apps_percentage`: Percentage of the
                organization's serverless apps covered by Serverless Monitoring;
                `serverless_apps_apm_usage`: Serverless apps traced by APM;
                `serverless_apps_apm_percentage`: Percentage of the organization's
                serverless apps traced by APM; `snmp_usage`: Network devices
                monitored over SNMP; `snmp_percentage`: Percentage of the
                organization's network devices monitored over SNMP;
                `universal_service_monitoring_usage`: Hosts covered by Universal
                Service Monitoring; `universal_service_monitoring_percentage`:
                Percentage of the organization's hosts covered by Universal Service
                Monitoring; `vuln_management_hosts_usage`: Hosts whose application
                libraries are checked for vulnerabilities;
                `vuln_management_hosts_percentage`: Percentage of the organization's
                hosts whose application libraries are checked for vulnerabilities;
                `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner;
                `sds_scanned_bytes_percentage`: Percentage of the organization's
                bytes scanned by Sensitive Data Scanner;
                `ci_test_indexed_spans_usage`: CI test spans indexed;
                `ci_test_indexed_spans_percentage`: Percentage of the organization's
                CI test spans indexed; `ingested_logs_bytes_usage`: Bytes of logs
                ingested; `ingested_logs_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested;
                `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed;
                `ci_pipeline_indexed_spans_percentage`: Percentage of the
                organization's CI pipeline spans indexed; `indexed_spans_usage`:
                Spans indexed by APM; `indexed_spans_percentage`: Percentage of the
                organization's spans indexed by APM; `custom_event_usage`: Custom
                events sent to Event Management; `custom_event_percentage`:
                Percentage of the organization's custom events sent to Event
                Management; `logs_indexed_custom_retention_usage`: Log events
                indexed with a retention agreed separately;
                `logs_indexed_custom_retention_percentage`: Percentage of the
                organization's log events indexed with a retention agreed
                separately; `logs_indexed_360day_usage`: Log events indexed and kept
                for 360 days; `logs_indexed_360day_percentage`: Percentage of the
                organization's log events indexed and kept for 360 days;
                `logs_indexed_180day_usage`: Log events indexed and kept for 180
                days; `logs_indexed_180day_percentage`: Percentage of the
                organization's log events indexed and kept for 180 days;
                `logs_indexed_90day_usage`: Log events indexed and kept for 90 days;
                `logs_indexed_90day_percentage`: Percentage of the organization's
                log events indexed and kept for 90 days; `logs_indexed_60day_usage`:
                Log events indexed and kept for 60 days;
                `logs_indexed_60day_percentage`: Percentage of the organization's
                log events indexed and kept for 60 days; `logs_indexed_45day_usage`:
                Log events indexed and kept for 45 days;
                `logs_indexed_45day_percentage`: Percentage of the organization's
                log events indexed and kept for 45 days; `logs_indexed_30day_usage`:
                Log events indexed and kept for 30 days;
                `logs_indexed_30day_percentage`: Percentage of the organization's
                log events indexed and kept for 30 days; `logs_indexed_15day_usage`:
                Log events indexed and kept for 15 days;
                `logs_indexed_15day_percentage`: Percentage of the organization's
                log events indexed and kept for 15 days; `logs_indexed_7day_usage`:
                Log events indexed and kept for 7 days;
                `logs_indexed_7day_percentage`: Percentage of the organization's log
                events indexed and kept for 7 days; `logs_indexed_3day_usage`: Log
                events indexed and kept for 3 days; `logs_indexed_3day_percentage`:
                Percentage of the organization's log events indexed and kept for 3
                days; `logs_indexed_1day_usage`: Log events indexed and kept for 1
                day; `logs_indexed_1day_percentage`: Percentage of the
                organization's log events indexed and kept for 1 day;
                `rum_ingested_usage`: RUM sessions ingested (before retention
                filters); `rum_ingested_percentage`: Percentage of the
                organization's RUM sessions ingested (before retention filters);
                `rum_investigate_usage`: RUM sessions kept by retention filters for
                investigation; `rum_investigate_percentage`: Percentage of the
                organization's RUM sessions kept by retention filters for
                investigation; `rum_replay_sessions_usage`: RUM sessions with
                Session Replay; `rum_replay_sessions_percentage`: Percentage of the
                organization's RUM sessions with Session Replay;
                `rum_session_replay_add_on_usage`: RUM sessions with the Session
                Replay add-on; `rum_session_replay_add_on_percentage`: Percentage of
                the organization's RUM sessions with the Session Replay add-on;
                `rum_browser_mobile_sessions_usage`: RUM sessions (browser and
                mobile); `rum_browser_mobile_sessions_percentage`: Percentage of the
                organization's RUM sessions (browser and mobile);
                `ingested_spans_bytes_usage`: Bytes of spans ingested by APM;
                `ingested_spans_bytes_percentage`: Percentage of the organization's
                bytes of spans ingested by APM; `siem_12mo_retention_usage`: Cloud
                SIEM events kept for 12 months; `siem_12mo_retention_percentage`:
                Percentage of the organization's Cloud SIEM events kept for 12
                months; `siem_6mo_retention_usage`: Cloud SIEM events kept for 6
                months; `siem_6mo_retention_percentage`: Percentage of the
                organization's Cloud SIEM events kept for 6 months;
                `siem_analyzed_logs_add_on_usage`: Log events analyzed under the
                Cloud SIEM add-on; `siem_analyzed_logs_add_on_percentage`:
                Percentage of the organization's log events analyzed under the Cloud
                SIEM add-on; `siem_ingested_bytes_usage`: Bytes of logs ingested for
                Cloud SIEM; `siem_ingested_bytes_percentage`: Percentage of the
                organization's bytes of logs ingested for Cloud SIEM;
                `workflow_executions_usage`: Executions of workflows;
                `workflow_executions_percentage`: Percentage of the organization's
                executions of workflows; `sca_fargate_usage`: AWS Fargate tasks
                checked by Software Composition Analysis; `sca_fargate_percentage`:
                Percentage of the organization's AWS Fargate tasks checked by
                Software Composition Analysis; `*`: All metrics.
            tag_breakdown_keys: Tag keys to break usage down by,
                comma-separated. Only keys configured for usage attribution work;
                `tag_config_source` of an entry names them. When absent, usage is
                not broken down.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.
            include_descendants: `false` leaves the usage of child organizations
                out. Default: `true`.

        Returns:
            One page of usage by month and tag values, with totals of the
                report.

        Example:
            await dd.usage_metering.get_monthly_usage_attribution(
                start_month='2024-06-01T00:00:00Z',
                fields='infra_host_usage',
            )
        """
        return await self._call(
            GET_MONTHLY_USAGE_ATTRIBUTION,
            {
                "start_month": start_month,
                "end_month": end_month,
                "fields": fields,
                "sort_direction": sort_direction,
                "sort_name": sort_name,
                "tag_breakdown_keys": tag_breakdown_keys,
                "next_record_id": next_record_id,
                "include_descendants": include_descendants,
            },
        )

    def get_monthly_usage_attribution_pages(
        self,
        *,
        start_month: datetime | str,
        fields: MonthlyUsageAttributionSupportedMetrics | str,
        end_month: datetime | str | None = None,
        sort_direction: UsageSortDirection | str | None = None,
        sort_name: MonthlyUsageAttributionSupportedMetrics | str | None = None,
        tag_breakdown_keys: str | None = None,
        next_record_id: str | None = None,
        include_descendants: bool | str | None = None,
    ) -> AsyncPages[MonthlyUsageAttributionBody, MonthlyUsageAttributionResponse]:
        """The items of all pages of `get_monthly_usage_attribution`, fetched as they are
        needed.

        The arguments are those of `get_monthly_usage_attribution`; paging begins where
        they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            GET_MONTHLY_USAGE_ATTRIBUTION,
            {
                "start_month": start_month,
                "end_month": end_month,
                "fields": fields,
                "sort_direction": sort_direction,
                "sort_name": sort_name,
                "tag_breakdown_keys": tag_breakdown_keys,
                "next_record_id": next_record_id,
                "include_descendants": include_descendants,
            },
        )

    @deprecated(
        "get_usage_network_flows is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_flows`."
    )
    async def get_usage_network_flows(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageNetworkFlowsResponse:
        """Get hourly usage of network flows.

        Deprecated; the description says what to use instead.

        Counts the network flows that were indexed in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=network_flows`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_network_flows(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_NETWORK_FLOWS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_network_hosts is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=network_hosts`."
    )
    async def get_usage_network_hosts(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageNetworkHostsResponse:
        """Get hourly usage of network hosts.

        Deprecated; the description says what to use instead.

        Counts the hosts that sent connection data to Cloud Network Monitoring in each
        hour. The report has one entry for each hour from `start_hr` to just before
        `end_hr`. One call covers up to 24 hours for several organizations, up to two
        months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=network_hosts`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_network_hosts(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_NETWORK_HOSTS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_online_archive is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=online_archive`."
    )
    async def get_usage_online_archive(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageOnlineArchiveResponse:
        """Get hourly usage of Online Archives.

        Deprecated; the description says what to use instead.

        Counts the log events that Online Archives took in during each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=online_archive`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_online_archive(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_ONLINE_ARCHIVE,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_profiling is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=profiling`."
    )
    async def get_usage_profiling(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageProfilingResponse:
        """Get hourly usage of profiled hosts.

        Deprecated; the description says what to use instead.

        Counts the hosts and containers that Continuous Profiler profiled in each hour.
        The report has one entry for each hour from `start_hr` to just before `end_hr`.
        One call covers up to 24 hours for several organizations, up to two months for a
        single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=profiling`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_profiling(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_PROFILING,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_rum_units is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum`."
    )
    async def get_usage_rum_units(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageRumUnitsResponse:
        """Get hourly usage of RUM units.

        Deprecated; the description says what to use instead.

        Counts the RUM units (the earlier unit of billing for RUM sessions) used in each
        hour. The report has one entry for each hour from `start_hr` to just before
        `end_hr`. One call covers up to 24 hours for several organizations, up to two
        months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=rum`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_rum_units(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_RUM_UNITS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_rum_sessions is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=rum_browser_sessions,rum_mobile_sessions`."
    )
    async def get_usage_rum_sessions(
        self,
        *,
        start_hr: datetime | str,
        end_hr: datetime | str | None = None,
        type: str | None = None,
    ) -> UsageRumSessionsResponse:
        """Get hourly usage of RUM sessions.

        Deprecated; the description says what to use instead.

        Counts the RUM sessions of browsers or of mobile apps in each hour. The report
        has one entry for each hour from `start_hr` to just before `end_hr`. One call
        covers up to 24 hours for several organizations, up to two months for a single
        one. Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=rum_browser_sessions,rum_mobile_sessions`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.
            type: Kind of sessions: `browser` or `mobile`. When absent,
                `browser`.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_rum_sessions(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_RUM_SESSIONS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
                "type": type,
            },
        )

    @deprecated(
        "get_usage_sds is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=sds`."
    )
    async def get_usage_sds(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSDSResponse:
        """Get hourly usage of Sensitive Data Scanner.

        Deprecated; the description says what to use instead.

        Reports how many bytes Sensitive Data Scanner scanned in each hour, split by
        kind of data. The report has one entry for each hour from `start_hr` to just
        before `end_hr`. One call covers up to 24 hours for several organizations, up to
        two months for a single one. Deprecated: use `GET /api/v2/usage/hourly_usage`
        with `filter[product_families]=sds`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_sds(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SDS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_snmp is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=snmp`."
    )
    async def get_usage_snmp(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSNMPResponse:
        """Get hourly usage of SNMP devices.

        Deprecated; the description says what to use instead.

        Counts the network devices that were monitored over SNMP in each hour. Entries
        may leave out the fields of the organization. The report has one entry for each
        hour from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=snmp`. Needs the
        `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_snmp(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SNMP,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    async def get_usage_summary(
        self,
        *,
        start_month: datetime | str,
        end_month: datetime | str | None = None,
        include_org_details: bool | str | None = None,
        include_connected_accounts: bool | str | None = None,
    ) -> UsageSummaryResponse:
        """Get the usage of an account by month.

        Gives the usage of all products for one month or several: aggregates over the
        whole span, then one entry for each month and, when asked for, one for each
        organization in it. The month in progress is included as far as it has been
        counted; `last_updated` tells how far that is. Works with the keys of a parent
        organization only. Months of up to 15 months ago are available. Needs the
        `usage_read` permission.

        Args:
            start_month: First month of the report, ISO 8601 date-time in UTC.
                Everything below the month is dropped.
            end_month: Last month of the report, included, ISO 8601 date-time in
                UTC. Everything below the month is dropped. When absent, the service
                chooses the last month, so pass it when the span matters.
            include_org_details: `true` adds the usage of each organization to
                each month (`orgs`). When absent, only the figures of all
                organizations together come back.
            include_connected_accounts: `true` adds accounts that are connected
                as customers of a Datadog partner. When absent, they are left out.
                Default: `false`.

        Returns:
            Usage over the span, and of each month in it.

        Raises:
            BadRequestError: A month is missing, not a date-time, or too long
                ago, or `start_month` is after `end_month`.

        Example:
            await dd.usage_metering.get_usage_summary(
                start_month='2024-06-01T00:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SUMMARY,
            {
                "start_month": start_month,
                "end_month": end_month,
                "include_org_details": include_org_details,
                "include_connected_accounts": include_connected_accounts,
            },
        )

    @deprecated(
        "get_usage_synthetics is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`."
    )
    async def get_usage_synthetics(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsResponse:
        """Get hourly usage of Synthetics tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics API tests in each hour. It came before the split
        into API and browser tests. The report has one entry for each hour from
        `start_hr` to just before `end_hr`. One call covers up to 24 hours for several
        organizations, up to two months for a single one. Deprecated: use `GET
        /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_synthetics(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SYNTHETICS,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_synthetics_api is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_api`."
    )
    async def get_usage_synthetics_api(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsAPIResponse:
        """Get hourly usage of Synthetics API tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics API tests in each hour. The report has one entry
        for each hour from `start_hr` to just before `end_hr`. One call covers up to 24
        hours for several organizations, up to two months for a single one. Deprecated:
        use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=synthetics_api`. Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_synthetics_api(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SYNTHETICS_API,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_synthetics_browser is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=synthetics_browser`."
    )
    async def get_usage_synthetics_browser(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageSyntheticsBrowserResponse:
        """Get hourly usage of Synthetics browser tests.

        Deprecated; the description says what to use instead.

        Counts the runs of Synthetics browser tests in each hour. The report has one
        entry for each hour from `start_hr` to just before `end_hr`. One call covers up
        to 24 hours for several organizations, up to two months for a single one.
        Deprecated: use `GET /api/v2/usage/hourly_usage` with
        `filter[product_families]=synthetics_browser`. Needs the `usage_read`
        permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_synthetics_browser(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_SYNTHETICS_BROWSER,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    @deprecated(
        "get_usage_timeseries is deprecated: use `GET /api/v2/usage/hourly_usage` with `filter[product_families]=timeseries`."
    )
    async def get_usage_timeseries(
        self, *, start_hr: datetime | str, end_hr: datetime | str | None = None
    ) -> UsageTimeseriesResponse:
        """Get hourly usage of custom metrics.

        Deprecated; the description says what to use instead.

        Counts the custom metrics, as distinct combinations of metric name and tag
        values, that were reported in each hour. The report has one entry for each hour
        from `start_hr` to just before `end_hr`. One call covers up to 24 hours for
        several organizations, up to two months for a single one. To see which metrics
        they are, ask for the top custom metrics (`GetUsageTopAvgMetrics`). Entries may
        also carry counts of standard metrics, which are not billed. Deprecated: use
        `GET /api/v2/usage/hourly_usage` with `filter[product_families]=timeseries`.
        Needs the `usage_read` permission.

        Args:
            start_hr: First hour of the report, ISO 8601 date-time in UTC.
                Minutes and seconds are dropped: the whole hour counts.
            end_hr: End of the report, ISO 8601 date-time in UTC, cut to the
                hour. The hour it names is no longer part of the report. When
                absent, the service chooses the end, so pass it when the span
                matters.

        Returns:
            One entry for each hour of the span.

        Raises:
            BadRequestError: `start_hr` is missing, one of the times is not a
                date-time, or `start_hr` is not before `end_hr`.

        Example:
            await dd.usage_metering.get_usage_timeseries(
                start_hr='2024-07-20T08:00:00Z',
            )
        """
        return await self._call(
            GET_USAGE_TIMESERIES,
            {
                "start_hr": start_hr,
                "end_hr": end_hr,
            },
        )

    async def get_usage_top_avg_metrics(
        self,
        *,
        month: datetime | str | None = None,
        day: datetime | str | None = None,
        names: Sequence[str] | str | None = None,
        limit: int | str | None = None,
        next_record_id: str | None = None,
    ) -> UsageTopAvgMetricsResponse:
        """List custom metrics by hourly average.

        Lists the names of custom metrics with the number of time series that each had
        per hour, page by page. Use it to find the metrics that drive the cost of custom
        metrics. Give exactly one of `month` and `day`; with none the status is 400. As
        long as `next_record_id` in the response is not null, call again with it. Needs
        the `usage_read` permission.

        Args:
            month: Month of the report, ISO 8601 date-time in UTC. Everything
                below the month is dropped. Exactly one of this and `day` has to be
                given.
            day: Day of the report, ISO 8601 date-time in UTC. The time of day
                is dropped. Exactly one of this and `month` has to be given.
            names: Names of metrics to report on; repeat the parameter for
                several. When absent, all custom metrics.
            limit: Number of metrics on a page, from 1 to 5000. Default: `500`.
            next_record_id: Start of the page, taken from
                `metadata.pagination.next_record_id` of the page before. When
                absent, the first page.

        Returns:
            One page of custom metrics with their time series per hour.

        Raises:
            BadRequestError: Not exactly one of `month` and `day` is given, or a
                value is not a date-time.

        Example:
            await dd.usage_metering.get_usage_top_avg_metrics()
        """
        return await self._call(
            GET_USAGE_TOP_AVG_METRICS,
            {
                "month": month,
                "day": day,
                "names": names,
                "limit": limit,
                "next_record_id": next_record_id,
            },
        )

    def get_usage_top_avg_metrics_pages(
        self,
        *,
        month: datetime | str | None = None,
        day: datetime | str | None = None,
        names: Sequence[str] | str | None = None,
        limit: int | str | None = None,
        next_record_id: str | None = None,
    ) -> AsyncPages[UsageTopAvgMetricsHour, UsageTopAvgMetricsResponse]:
        """The items of all pages of `get_usage_top_avg_metrics`, fetched as they are
        needed.

        The arguments are those of `get_usage_top_avg_metrics`; paging begins where they
        say. Iterate with `async for` for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            GET_USAGE_TOP_AVG_METRICS,
            {
                "month": month,
                "day": day,
                "names": names,
                "limit": limit,
                "next_record_id": next_record_id,
            },
        )

    @cached_property
    def with_raw_response(self) -> AsyncUsageMeteringResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncUsageMeteringResourceWithRawResponse(self)


class AsyncUsageMeteringResourceWithRawResponse(RawResource):
    """The operations of `AsyncUsageMeteringResource`, returning whole responses."""

    get_daily_custom_reports = async_raw_method(
        AsyncUsageMeteringResource.get_daily_custom_reports
    )

    get_specified_daily_custom_reports = async_raw_method(
        AsyncUsageMeteringResource.get_specified_daily_custom_reports
    )

    get_monthly_custom_reports = async_raw_method(
        AsyncUsageMeteringResource.get_monthly_custom_reports
    )

    get_specified_monthly_custom_reports = async_raw_method(
        AsyncUsageMeteringResource.get_specified_monthly_custom_reports
    )

    get_usage_analyzed_logs = async_raw_method(
        AsyncUsageMeteringResource.get_usage_analyzed_logs
    )

    get_usage_audit_logs = async_raw_method(
        AsyncUsageMeteringResource.get_usage_audit_logs
    )

    get_usage_lambda = async_raw_method(AsyncUsageMeteringResource.get_usage_lambda)

    get_usage_billable_summary = async_raw_method(
        AsyncUsageMeteringResource.get_usage_billable_summary
    )

    get_usage_ci_app = async_raw_method(AsyncUsageMeteringResource.get_usage_ci_app)

    get_usage_cloud_security_posture_management = async_raw_method(
        AsyncUsageMeteringResource.get_usage_cloud_security_posture_management
    )

    get_usage_cws = async_raw_method(AsyncUsageMeteringResource.get_usage_cws)

    get_usage_dbm = async_raw_method(AsyncUsageMeteringResource.get_usage_dbm)

    get_usage_fargate = async_raw_method(AsyncUsageMeteringResource.get_usage_fargate)

    get_usage_hosts = async_raw_method(AsyncUsageMeteringResource.get_usage_hosts)

    get_hourly_usage_attribution = async_raw_method(
        AsyncUsageMeteringResource.get_hourly_usage_attribution
    )

    get_incident_management = async_raw_method(
        AsyncUsageMeteringResource.get_incident_management
    )

    get_usage_indexed_spans = async_raw_method(
        AsyncUsageMeteringResource.get_usage_indexed_spans
    )

    get_ingested_spans = async_raw_method(AsyncUsageMeteringResource.get_ingested_spans)

    get_usage_internet_of_things = async_raw_method(
        AsyncUsageMeteringResource.get_usage_internet_of_things
    )

    get_usage_logs = async_raw_method(AsyncUsageMeteringResource.get_usage_logs)

    get_usage_logs_by_retention = async_raw_method(
        AsyncUsageMeteringResource.get_usage_logs_by_retention
    )

    get_usage_logs_by_index = async_raw_method(
        AsyncUsageMeteringResource.get_usage_logs_by_index
    )

    get_monthly_usage_attribution = async_raw_method(
        AsyncUsageMeteringResource.get_monthly_usage_attribution
    )

    get_usage_network_flows = async_raw_method(
        AsyncUsageMeteringResource.get_usage_network_flows
    )

    get_usage_network_hosts = async_raw_method(
        AsyncUsageMeteringResource.get_usage_network_hosts
    )

    get_usage_online_archive = async_raw_method(
        AsyncUsageMeteringResource.get_usage_online_archive
    )

    get_usage_profiling = async_raw_method(
        AsyncUsageMeteringResource.get_usage_profiling
    )

    get_usage_rum_units = async_raw_method(
        AsyncUsageMeteringResource.get_usage_rum_units
    )

    get_usage_rum_sessions = async_raw_method(
        AsyncUsageMeteringResource.get_usage_rum_sessions
    )

    get_usage_sds = async_raw_method(AsyncUsageMeteringResource.get_usage_sds)

    get_usage_snmp = async_raw_method(AsyncUsageMeteringResource.get_usage_snmp)

    get_usage_summary = async_raw_method(AsyncUsageMeteringResource.get_usage_summary)

    get_usage_synthetics = async_raw_method(
        AsyncUsageMeteringResource.get_usage_synthetics
    )

    get_usage_synthetics_api = async_raw_method(
        AsyncUsageMeteringResource.get_usage_synthetics_api
    )

    get_usage_synthetics_browser = async_raw_method(
        AsyncUsageMeteringResource.get_usage_synthetics_browser
    )

    get_usage_timeseries = async_raw_method(
        AsyncUsageMeteringResource.get_usage_timeseries
    )

    get_usage_top_avg_metrics = async_raw_method(
        AsyncUsageMeteringResource.get_usage_top_avg_metrics
    )
