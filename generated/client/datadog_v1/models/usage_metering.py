"""Models of the family Usage Metering."""

from typing import Annotated, Literal, TypeAlias

from datadog_v1._runtime.models import AliasedModel, DateTime, Model, Nullable, Number
from pydantic import Field
from typing_extensions import TypeAliasType


class HourlyUsageAttributionPagination(Model):
    """Paging of an hourly report."""

    next_record_id: Nullable[str] = None
    """Value to pass as `next_record_id` for the next page. Null or empty on the last page.
    """


HourlyUsageAttributionUsageType: TypeAlias = (
    Literal[
        "api_usage",
        "apm_fargate_usage",
        "apm_host_usage",
        "apm_usm_usage",
        "appsec_fargate_usage",
        "appsec_usage",
        "asm_serverless_traced_invocations_usage",
        "asm_serverless_traced_invocations_percentage",
        "bits_ai_investigations_usage",
        "browser_usage",
        "ci_code_coverage_committers_percentage",
        "ci_code_coverage_committers_usage",
        "ci_pipeline_indexed_spans_usage",
        "ci_test_indexed_spans_usage",
        "ci_visibility_itr_usage",
        "cloud_siem_usage",
        "code_security_host_usage",
        "container_excl_agent_usage",
        "container_usage",
        "cspm_containers_usage",
        "cspm_hosts_usage",
        "custom_event_usage",
        "custom_ingested_timeseries_usage",
        "custom_timeseries_usage",
        "cws_containers_usage",
        "cws_fargate_task_usage",
        "cws_hosts_usage",
        "data_jobs_monitoring_usage",
        "data_stream_monitoring_usage",
        "dbm_hosts_usage",
        "dbm_queries_usage",
        "error_tracking_usage",
        "error_tracking_percentage",
        "estimated_indexed_spans_usage",
        "estimated_ingested_spans_usage",
        "fargate_usage",
        "flex_logs_starter",
        "flex_stored_logs",
        "functions_usage",
        "incident_management_monthly_active_users_usage",
        "indexed_spans_usage",
        "infra_host_usage",
        "infra_host_basic_usage",
        "ingested_logs_bytes_usage",
        "ingested_spans_bytes_usage",
        "invocations_usage",
        "lambda_traced_invocations_usage",
        "llm_observability_usage",
        "llm_spans_usage",
        "logs_indexed_15day_usage",
        "logs_indexed_180day_usage",
        "logs_indexed_1day_usage",
        "logs_indexed_30day_usage",
        "logs_indexed_360day_usage",
        "logs_indexed_3day_usage",
        "logs_indexed_45day_usage",
        "logs_indexed_60day_usage",
        "logs_indexed_7day_usage",
        "logs_indexed_90day_usage",
        "logs_indexed_custom_retention_usage",
        "mobile_app_testing_usage",
        "ndm_netflow_usage",
        "npm_host_usage",
        "network_device_wireless_usage",
        "obs_pipeline_bytes_usage",
        "obs_pipelines_vcpu_usage",
        "online_archive_usage",
        "product_analytics_session_usage",
        "profiled_container_usage",
        "profiled_fargate_usage",
        "profiled_host_usage",
        "published_app",
        "rum_browser_mobile_sessions_usage",
        "rum_ingested_usage",
        "rum_investigate_usage",
        "rum_replay_sessions_usage",
        "rum_session_replay_add_on_usage",
        "sca_fargate_usage",
        "sds_scanned_bytes_usage",
        "serverless_apps_usage",
        "serverless_apps_apm_usage",
        "siem_12mo_retention_usage",
        "siem_6mo_retention_usage",
        "siem_analyzed_logs_add_on_usage",
        "siem_ingested_bytes_usage",
        "snmp_usage",
        "universal_service_monitoring_usage",
        "vuln_management_hosts_usage",
        "workflow_executions_usage",
    ]
    | str
)
"""Product whose hourly usage is attributed, with what is counted.

- `api_usage`: Runs of Synthetics API tests.
- `apm_fargate_usage`: AWS Fargate tasks on ECS traced by APM.
- `apm_host_usage`: Hosts that send traces to APM.
- `apm_usm_usage`: Hosts covered by APM or Universal Service Monitoring.
- `appsec_fargate_usage`: AWS Fargate tasks on ECS protected by App and API Protection.
- `appsec_usage`: Hosts protected by App and API Protection.
- `asm_serverless_traced_invocations_usage`: Serverless invocations protected by App and
  API Protection.
- `asm_serverless_traced_invocations_percentage`: Percentage of the organization's
  serverless invocations protected by App and API Protection.
- `bits_ai_investigations_usage`: Investigations carried out by Bits AI.
- `browser_usage`: Runs of Synthetics browser tests.
- `ci_code_coverage_committers_percentage`: Percentage of the organization's Git
  committers to repositories with Code Coverage.
- `ci_code_coverage_committers_usage`: Git committers to repositories with Code
  Coverage.
- `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed.
- `ci_test_indexed_spans_usage`: CI test spans indexed.
- `ci_visibility_itr_usage`: Git committers to repositories with Intelligent Test
  Runner.
- `cloud_siem_usage`: Log events analyzed by Cloud SIEM.
- `code_security_host_usage`: Hosts protected by Code Security.
- `container_excl_agent_usage`: Containers (those of the Agent itself left out).
- `container_usage`: Containers.
- `cspm_containers_usage`: Containers checked by Cloud Security Misconfigurations
  (CSPM).
- `cspm_hosts_usage`: Hosts checked by Cloud Security Misconfigurations (CSPM).
- `custom_event_usage`: Custom events sent to Event Management.
- `custom_ingested_timeseries_usage`: Custom metrics (time series) ingested under
  Metrics without Limits.
- `custom_timeseries_usage`: Custom metrics (time series) indexed.
- `cws_containers_usage`: Containers watched by Workload Protection (CWS).
- `cws_fargate_task_usage`: AWS Fargate tasks watched by Workload Protection (CWS).
- `cws_hosts_usage`: Hosts watched by Workload Protection (CWS).
- `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks) monitored.
- `data_stream_monitoring_usage`: Hosts covered by Data Streams Monitoring.
- `dbm_hosts_usage`: Database hosts covered by Database Monitoring.
- `dbm_queries_usage`: Normalized queries tracked by Database Monitoring.
- `error_tracking_usage`: Error events counted by Error Tracking.
- `error_tracking_percentage`: Percentage of the organization's error events counted by
  Error Tracking.
- `estimated_indexed_spans_usage`: Spans indexed by APM (estimate). Deprecated: use
  `indexed_spans_usage`.
- `estimated_ingested_spans_usage`: Spans ingested by APM (estimate). Deprecated: use
  `ingested_spans_bytes_usage`.
- `fargate_usage`: AWS Fargate tasks monitored.
- `flex_logs_starter`: Log events held under Flex Logs Starter.
- `flex_stored_logs`: Log events held in the Flex tier.
- `functions_usage`: AWS Lambda functions that ran.
- `incident_management_monthly_active_users_usage`: Active users of Incident Management.
- `indexed_spans_usage`: Spans indexed by APM.
- `infra_host_usage`: Infrastructure hosts.
- `infra_host_basic_usage`: Infrastructure hosts on the Basic plan.
- `ingested_logs_bytes_usage`: Bytes of logs ingested.
- `ingested_spans_bytes_usage`: Bytes of spans ingested by APM.
- `invocations_usage`: Invocations of AWS Lambda functions.
- `lambda_traced_invocations_usage`: Invocations of AWS Lambda functions traced by APM.
- `llm_observability_usage`: LLM Observability sessions. Deprecated: use
  `llm_spans_usage`.
- `llm_spans_usage`: LLM Observability spans.
- `logs_indexed_15day_usage`: Log events indexed and kept for 15 days.
- `logs_indexed_180day_usage`: Log events indexed and kept for 180 days.
- `logs_indexed_1day_usage`: Log events indexed and kept for 1 day.
- `logs_indexed_30day_usage`: Log events indexed and kept for 30 days.
- `logs_indexed_360day_usage`: Log events indexed and kept for 360 days.
- `logs_indexed_3day_usage`: Log events indexed and kept for 3 days.
- `logs_indexed_45day_usage`: Log events indexed and kept for 45 days.
- `logs_indexed_60day_usage`: Log events indexed and kept for 60 days.
- `logs_indexed_7day_usage`: Log events indexed and kept for 7 days.
- `logs_indexed_90day_usage`: Log events indexed and kept for 90 days.
- `logs_indexed_custom_retention_usage`: Log events indexed with a retention agreed
  separately.
- `mobile_app_testing_usage`: Runs of Synthetics mobile app tests.
- `ndm_netflow_usage`: NetFlow records received by Network Device Monitoring.
- `npm_host_usage`: Hosts covered by Cloud Network Monitoring.
- `network_device_wireless_usage`: Wireless network devices monitored.
- `obs_pipeline_bytes_usage`: Bytes processed by Observability Pipelines.
- `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines Workers.
- `online_archive_usage`: Log events kept in Online Archives.
- `product_analytics_session_usage`: Sessions recorded for Product Analytics.
- `profiled_container_usage`: Containers profiled by Continuous Profiler.
- `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous Profiler.
- `profiled_host_usage`: Hosts profiled by Continuous Profiler.
- `published_app`: Apps published in App Builder.
- `rum_browser_mobile_sessions_usage`: RUM sessions (browser and mobile).
- `rum_ingested_usage`: RUM sessions ingested (before retention filters).
- `rum_investigate_usage`: RUM sessions kept by retention filters for investigation.
- `rum_replay_sessions_usage`: RUM sessions with Session Replay.
- `rum_session_replay_add_on_usage`: RUM sessions with the Session Replay add-on.
- `sca_fargate_usage`: AWS Fargate tasks checked by Software Composition Analysis.
- `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner.
- `serverless_apps_usage`: Serverless apps covered by Serverless Monitoring.
- `serverless_apps_apm_usage`: Serverless apps traced by APM.
- `siem_12mo_retention_usage`: Cloud SIEM events kept for 12 months.
- `siem_6mo_retention_usage`: Cloud SIEM events kept for 6 months.
- `siem_analyzed_logs_add_on_usage`: Log events analyzed under the Cloud SIEM add-on.
- `siem_ingested_bytes_usage`: Bytes of logs ingested for Cloud SIEM.
- `snmp_usage`: Network devices monitored over SNMP.
- `universal_service_monitoring_usage`: Hosts covered by Universal Service Monitoring.
- `vuln_management_hosts_usage`: Hosts whose application libraries are checked for
  vulnerabilities.
- `workflow_executions_usage`: Executions of workflows.
"""


class LogsRetentionAggSumUsage(Model):
    """Log events indexed with one retention, total of all months and organizations asked
    for.
    """

    logs_indexed_logs_usage_agg_sum: Nullable[int] = None
    """Log events indexed with this retention, live and rehydrated, total of all months and
    organizations asked for.
    """

    logs_live_indexed_logs_usage_agg_sum: Nullable[int] = None
    """Log events indexed with this retention as they arrived, total of all months and
    organizations asked for.
    """

    logs_rehydrated_indexed_logs_usage_agg_sum: Nullable[int] = None
    """Log events indexed with this retention by rehydration from archives, total of all
    months and organizations asked for.
    """

    retention: Nullable[str] = None
    """How long the indexed events are kept, in days as text (`15`), or `custom`."""


class LogsRetentionSumUsage(Model):
    """Log events indexed with one retention, total of the month."""

    logs_indexed_logs_usage_sum: Nullable[int] = None
    """Log events indexed with this retention, live and rehydrated, total of the month."""

    logs_live_indexed_logs_usage_sum: Nullable[int] = None
    """Log events indexed with this retention as they arrived, total of the month."""

    logs_rehydrated_indexed_logs_usage_sum: Nullable[int] = None
    """Log events indexed with this retention by rehydration from archives, total of the
    month.
    """

    retention: Nullable[str] = None
    """How long the indexed events are kept, in days as text (`15`), or `custom`."""


class MonthlyUsageAttributionPagination(Model):
    """Paging of a monthly report."""

    next_record_id: Nullable[str] = None
    """Value to pass as `next_record_id` for the next page. Null or empty on the last page.
    """


MonthlyUsageAttributionSupportedMetrics: TypeAlias = (
    Literal[
        "api_usage",
        "api_percentage",
        "apm_fargate_usage",
        "apm_fargate_percentage",
        "appsec_fargate_usage",
        "appsec_fargate_percentage",
        "apm_host_usage",
        "apm_host_percentage",
        "apm_usm_usage",
        "apm_usm_percentage",
        "appsec_usage",
        "appsec_percentage",
        "asm_serverless_traced_invocations_usage",
        "asm_serverless_traced_invocations_percentage",
        "bits_ai_investigations_usage",
        "bits_ai_investigations_percentage",
        "browser_usage",
        "browser_percentage",
        "ci_visibility_itr_usage",
        "ci_visibility_itr_percentage",
        "cloud_siem_usage",
        "cloud_siem_percentage",
        "code_security_host_usage",
        "code_security_host_percentage",
        "container_excl_agent_usage",
        "container_excl_agent_percentage",
        "container_usage",
        "container_percentage",
        "cspm_containers_percentage",
        "cspm_containers_usage",
        "cspm_hosts_percentage",
        "cspm_hosts_usage",
        "custom_timeseries_usage",
        "custom_timeseries_percentage",
        "custom_ingested_timeseries_usage",
        "custom_ingested_timeseries_percentage",
        "cws_containers_percentage",
        "cws_containers_usage",
        "cws_fargate_task_percentage",
        "cws_fargate_task_usage",
        "cws_hosts_percentage",
        "cws_hosts_usage",
        "data_jobs_monitoring_usage",
        "data_jobs_monitoring_percentage",
        "data_stream_monitoring_usage",
        "data_stream_monitoring_percentage",
        "dbm_hosts_percentage",
        "dbm_hosts_usage",
        "dbm_queries_percentage",
        "dbm_queries_usage",
        "error_tracking_usage",
        "error_tracking_percentage",
        "estimated_indexed_spans_usage",
        "estimated_indexed_spans_percentage",
        "estimated_ingested_spans_usage",
        "estimated_ingested_spans_percentage",
        "fargate_usage",
        "fargate_percentage",
        "flex_logs_starter_usage",
        "flex_logs_starter_percentage",
        "flex_stored_logs_usage",
        "flex_stored_logs_percentage",
        "functions_usage",
        "functions_percentage",
        "incident_management_monthly_active_users_usage",
        "incident_management_monthly_active_users_percentage",
        "infra_host_usage",
        "infra_host_percentage",
        "infra_host_basic_usage",
        "infra_host_basic_percentage",
        "invocations_usage",
        "invocations_percentage",
        "lambda_traced_invocations_usage",
        "lambda_traced_invocations_percentage",
        "llm_observability_usage",
        "llm_observability_percentage",
        "llm_spans_usage",
        "llm_spans_percentage",
        "mobile_app_testing_percentage",
        "mobile_app_testing_usage",
        "ndm_netflow_usage",
        "ndm_netflow_percentage",
        "network_device_wireless_usage",
        "network_device_wireless_percentage",
        "npm_host_usage",
        "npm_host_percentage",
        "obs_pipeline_bytes_usage",
        "obs_pipeline_bytes_percentage",
        "obs_pipelines_vcpu_usage",
        "obs_pipelines_vcpu_percentage",
        "online_archive_usage",
        "online_archive_percentage",
        "product_analytics_session_usage",
        "product_analytics_session_percentage",
        "profiled_container_usage",
        "profiled_container_percentage",
        "profiled_fargate_usage",
        "profiled_fargate_percentage",
        "profiled_host_usage",
        "profiled_host_percentage",
        "published_app_usage",
        "published_app_percentage",
        "serverless_apps_usage",
        "serverless_apps_percentage",
        "serverless_apps_apm_usage",
        "serverless_apps_apm_percentage",
        "snmp_usage",
        "snmp_percentage",
        "universal_service_monitoring_usage",
        "universal_service_monitoring_percentage",
        "vuln_management_hosts_usage",
        "vuln_management_hosts_percentage",
        "sds_scanned_bytes_usage",
        "sds_scanned_bytes_percentage",
        "ci_test_indexed_spans_usage",
        "ci_test_indexed_spans_percentage",
        "ingested_logs_bytes_usage",
        "ingested_logs_bytes_percentage",
        "ci_pipeline_indexed_spans_usage",
        "ci_pipeline_indexed_spans_percentage",
        "indexed_spans_usage",
        "indexed_spans_percentage",
        "custom_event_usage",
        "custom_event_percentage",
        "logs_indexed_custom_retention_usage",
        "logs_indexed_custom_retention_percentage",
        "logs_indexed_360day_usage",
        "logs_indexed_360day_percentage",
        "logs_indexed_180day_usage",
        "logs_indexed_180day_percentage",
        "logs_indexed_90day_usage",
        "logs_indexed_90day_percentage",
        "logs_indexed_60day_usage",
        "logs_indexed_60day_percentage",
        "logs_indexed_45day_usage",
        "logs_indexed_45day_percentage",
        "logs_indexed_30day_usage",
        "logs_indexed_30day_percentage",
        "logs_indexed_15day_usage",
        "logs_indexed_15day_percentage",
        "logs_indexed_7day_usage",
        "logs_indexed_7day_percentage",
        "logs_indexed_3day_usage",
        "logs_indexed_3day_percentage",
        "logs_indexed_1day_usage",
        "logs_indexed_1day_percentage",
        "rum_ingested_usage",
        "rum_ingested_percentage",
        "rum_investigate_usage",
        "rum_investigate_percentage",
        "rum_replay_sessions_usage",
        "rum_replay_sessions_percentage",
        "rum_session_replay_add_on_usage",
        "rum_session_replay_add_on_percentage",
        "rum_browser_mobile_sessions_usage",
        "rum_browser_mobile_sessions_percentage",
        "ingested_spans_bytes_usage",
        "ingested_spans_bytes_percentage",
        "siem_12mo_retention_usage",
        "siem_12mo_retention_percentage",
        "siem_6mo_retention_usage",
        "siem_6mo_retention_percentage",
        "siem_analyzed_logs_add_on_usage",
        "siem_analyzed_logs_add_on_percentage",
        "siem_ingested_bytes_usage",
        "siem_ingested_bytes_percentage",
        "workflow_executions_usage",
        "workflow_executions_percentage",
        "sca_fargate_usage",
        "sca_fargate_percentage",
        "*",
    ]
    | str
)
"""Metric of monthly usage attribution: `…_usage` is the amount used, `…_percentage` its
share of the organization's total. `*` stands for all metrics.

- `api_usage`: Runs of Synthetics API tests.
- `api_percentage`: Percentage of the organization's runs of Synthetics API tests.
- `apm_fargate_usage`: AWS Fargate tasks on ECS traced by APM.
- `apm_fargate_percentage`: Percentage of the organization's AWS Fargate tasks on ECS
  traced by APM.
- `appsec_fargate_usage`: AWS Fargate tasks on ECS protected by App and API Protection.
- `appsec_fargate_percentage`: Percentage of the organization's AWS Fargate tasks on ECS
  protected by App and API Protection.
- `apm_host_usage`: Hosts that send traces to APM.
- `apm_host_percentage`: Percentage of the organization's hosts that send traces to APM.
- `apm_usm_usage`: Hosts covered by APM or Universal Service Monitoring.
- `apm_usm_percentage`: Percentage of the organization's hosts covered by APM or
  Universal Service Monitoring.
- `appsec_usage`: Hosts protected by App and API Protection.
- `appsec_percentage`: Percentage of the organization's hosts protected by App and API
  Protection.
- `asm_serverless_traced_invocations_usage`: Serverless invocations protected by App and
  API Protection.
- `asm_serverless_traced_invocations_percentage`: Percentage of the organization's
  serverless invocations protected by App and API Protection.
- `bits_ai_investigations_usage`: Investigations carried out by Bits AI.
- `bits_ai_investigations_percentage`: Percentage of the organization's investigations
  carried out by Bits AI.
- `browser_usage`: Runs of Synthetics browser tests.
- `browser_percentage`: Percentage of the organization's runs of Synthetics browser
  tests.
- `ci_visibility_itr_usage`: Git committers to repositories with Intelligent Test
  Runner.
- `ci_visibility_itr_percentage`: Percentage of the organization's Git committers to
  repositories with Intelligent Test Runner.
- `cloud_siem_usage`: Log events analyzed by Cloud SIEM.
- `cloud_siem_percentage`: Percentage of the organization's log events analyzed by Cloud
  SIEM.
- `code_security_host_usage`: Hosts protected by Code Security.
- `code_security_host_percentage`: Percentage of the organization's hosts protected by
  Code Security.
- `container_excl_agent_usage`: Containers (those of the Agent itself left out).
- `container_excl_agent_percentage`: Percentage of the organization's containers (those
  of the Agent itself left out).
- `container_usage`: Containers.
- `container_percentage`: Percentage of the organization's containers.
- `cspm_containers_percentage`: Percentage of the organization's containers checked by
  Cloud Security Misconfigurations (CSPM).
- `cspm_containers_usage`: Containers checked by Cloud Security Misconfigurations
  (CSPM).
- `cspm_hosts_percentage`: Percentage of the organization's hosts checked by Cloud
  Security Misconfigurations (CSPM).
- `cspm_hosts_usage`: Hosts checked by Cloud Security Misconfigurations (CSPM).
- `custom_timeseries_usage`: Custom metrics (time series) indexed.
- `custom_timeseries_percentage`: Percentage of the organization's custom metrics (time
  series) indexed.
- `custom_ingested_timeseries_usage`: Custom metrics (time series) ingested under
  Metrics without Limits.
- `custom_ingested_timeseries_percentage`: Percentage of the organization's custom
  metrics (time series) ingested under Metrics without Limits.
- `cws_containers_percentage`: Percentage of the organization's containers watched by
  Workload Protection (CWS).
- `cws_containers_usage`: Containers watched by Workload Protection (CWS).
- `cws_fargate_task_percentage`: Percentage of the organization's AWS Fargate tasks
  watched by Workload Protection (CWS).
- `cws_fargate_task_usage`: AWS Fargate tasks watched by Workload Protection (CWS).
- `cws_hosts_percentage`: Percentage of the organization's hosts watched by Workload
  Protection (CWS).
- `cws_hosts_usage`: Hosts watched by Workload Protection (CWS).
- `data_jobs_monitoring_usage`: Data jobs (Spark, Databricks) monitored.
- `data_jobs_monitoring_percentage`: Percentage of the organization's data jobs (Spark,
  Databricks) monitored.
- `data_stream_monitoring_usage`: Hosts covered by Data Streams Monitoring.
- `data_stream_monitoring_percentage`: Percentage of the organization's hosts covered by
  Data Streams Monitoring.
- `dbm_hosts_percentage`: Percentage of the organization's database hosts covered by
  Database Monitoring.
- `dbm_hosts_usage`: Database hosts covered by Database Monitoring.
- `dbm_queries_percentage`: Percentage of the organization's normalized queries tracked
  by Database Monitoring.
- `dbm_queries_usage`: Normalized queries tracked by Database Monitoring.
- `error_tracking_usage`: Error events counted by Error Tracking.
- `error_tracking_percentage`: Percentage of the organization's error events counted by
  Error Tracking.
- `estimated_indexed_spans_usage`: Spans indexed by APM (estimate). Deprecated: use
  `indexed_spans_usage`.
- `estimated_indexed_spans_percentage`: Percentage of the organization's spans indexed
  by APM (estimate). Deprecated: use `indexed_spans_percentage`.
- `estimated_ingested_spans_usage`: Spans ingested by APM (estimate). Deprecated: use
  `ingested_spans_bytes_usage`.
- `estimated_ingested_spans_percentage`: Percentage of the organization's spans ingested
  by APM (estimate). Deprecated: use `ingested_spans_bytes_percentage`.
- `fargate_usage`: AWS Fargate tasks monitored.
- `fargate_percentage`: Percentage of the organization's AWS Fargate tasks monitored.
- `flex_logs_starter_usage`: Log events held under Flex Logs Starter.
- `flex_logs_starter_percentage`: Percentage of the organization's log events held under
  Flex Logs Starter.
- `flex_stored_logs_usage`: Log events held in the Flex tier.
- `flex_stored_logs_percentage`: Percentage of the organization's log events held in the
  Flex tier.
- `functions_usage`: AWS Lambda functions that ran.
- `functions_percentage`: Percentage of the organization's AWS Lambda functions that
  ran.
- `incident_management_monthly_active_users_usage`: Active users of Incident Management.
- `incident_management_monthly_active_users_percentage`: Percentage of the
  organization's active users of Incident Management.
- `infra_host_usage`: Infrastructure hosts.
- `infra_host_percentage`: Percentage of the organization's infrastructure hosts.
- `infra_host_basic_usage`: Infrastructure hosts on the Basic plan.
- `infra_host_basic_percentage`: Percentage of the organization's infrastructure hosts
  on the Basic plan.
- `invocations_usage`: Invocations of AWS Lambda functions.
- `invocations_percentage`: Percentage of the organization's invocations of AWS Lambda
  functions.
- `lambda_traced_invocations_usage`: Invocations of AWS Lambda functions traced by APM.
- `lambda_traced_invocations_percentage`: Percentage of the organization's invocations
  of AWS Lambda functions traced by APM.
- `llm_observability_usage`: LLM Observability sessions. Deprecated: use
  `llm_spans_usage`.
- `llm_observability_percentage`: Percentage of the organization's LLM Observability
  sessions. Deprecated: use `llm_spans_percentage`.
- `llm_spans_usage`: LLM Observability spans.
- `llm_spans_percentage`: Percentage of the organization's LLM Observability spans.
- `mobile_app_testing_percentage`: Percentage of the organization's runs of Synthetics
  mobile app tests.
- `mobile_app_testing_usage`: Runs of Synthetics mobile app tests.
- `ndm_netflow_usage`: NetFlow records received by Network Device Monitoring.
- `ndm_netflow_percentage`: Percentage of the organization's NetFlow records received by
  Network Device Monitoring.
- `network_device_wireless_usage`: Wireless network devices monitored.
- `network_device_wireless_percentage`: Percentage of the organization's wireless
  network devices monitored.
- `npm_host_usage`: Hosts covered by Cloud Network Monitoring.
- `npm_host_percentage`: Percentage of the organization's hosts covered by Cloud Network
  Monitoring.
- `obs_pipeline_bytes_usage`: Bytes processed by Observability Pipelines.
- `obs_pipeline_bytes_percentage`: Percentage of the organization's bytes processed by
  Observability Pipelines.
- `obs_pipelines_vcpu_usage`: vCPUs used by Observability Pipelines Workers.
- `obs_pipelines_vcpu_percentage`: Percentage of the organization's vCPUs used by
  Observability Pipelines Workers.
- `online_archive_usage`: Log events kept in Online Archives.
- `online_archive_percentage`: Percentage of the organization's log events kept in
  Online Archives.
- `product_analytics_session_usage`: Sessions recorded for Product Analytics.
- `product_analytics_session_percentage`: Percentage of the organization's sessions
  recorded for Product Analytics.
- `profiled_container_usage`: Containers profiled by Continuous Profiler.
- `profiled_container_percentage`: Percentage of the organization's containers profiled
  by Continuous Profiler.
- `profiled_fargate_usage`: AWS Fargate tasks profiled by Continuous Profiler.
- `profiled_fargate_percentage`: Percentage of the organization's AWS Fargate tasks
  profiled by Continuous Profiler.
- `profiled_host_usage`: Hosts profiled by Continuous Profiler.
- `profiled_host_percentage`: Percentage of the organization's hosts profiled by
  Continuous Profiler.
- `published_app_usage`: Apps published in App Builder.
- `published_app_percentage`: Percentage of the organization's apps published in App
  Builder.
- `serverless_apps_usage`: Serverless apps covered by Serverless Monitoring.
- `serverless_apps_percentage`: Percentage of the organization's serverless apps covered
  by Serverless Monitoring.
- `serverless_apps_apm_usage`: Serverless apps traced by APM.
- `serverless_apps_apm_percentage`: Percentage of the organization's serverless apps
  traced by APM.
- `snmp_usage`: Network devices monitored over SNMP.
- `snmp_percentage`: Percentage of the organization's network devices monitored over
  SNMP.
- `universal_service_monitoring_usage`: Hosts covered by Universal Service Monitoring.
- `universal_service_monitoring_percentage`: Percentage of the organization's hosts
  covered by Universal Service Monitoring.
- `vuln_management_hosts_usage`: Hosts whose application libraries are checked for
  vulnerabilities.
- `vuln_management_hosts_percentage`: Percentage of the organization's hosts whose
  application libraries are checked for vulnerabilities.
- `sds_scanned_bytes_usage`: Bytes scanned by Sensitive Data Scanner.
- `sds_scanned_bytes_percentage`: Percentage of the organization's bytes scanned by
  Sensitive Data Scanner.
- `ci_test_indexed_spans_usage`: CI test spans indexed.
- `ci_test_indexed_spans_percentage`: Percentage of the organization's CI test spans
  indexed.
- `ingested_logs_bytes_usage`: Bytes of logs ingested.
- `ingested_logs_bytes_percentage`: Percentage of the organization's bytes of logs
  ingested.
- `ci_pipeline_indexed_spans_usage`: CI pipeline spans indexed.
- `ci_pipeline_indexed_spans_percentage`: Percentage of the organization's CI pipeline
  spans indexed.
- `indexed_spans_usage`: Spans indexed by APM.
- `indexed_spans_percentage`: Percentage of the organization's spans indexed by APM.
- `custom_event_usage`: Custom events sent to Event Management.
- `custom_event_percentage`: Percentage of the organization's custom events sent to
  Event Management.
- `logs_indexed_custom_retention_usage`: Log events indexed with a retention agreed
  separately.
- `logs_indexed_custom_retention_percentage`: Percentage of the organization's log
  events indexed with a retention agreed separately.
- `logs_indexed_360day_usage`: Log events indexed and kept for 360 days.
- `logs_indexed_360day_percentage`: Percentage of the organization's log events indexed
  and kept for 360 days.
- `logs_indexed_180day_usage`: Log events indexed and kept for 180 days.
- `logs_indexed_180day_percentage`: Percentage of the organization's log events indexed
  and kept for 180 days.
- `logs_indexed_90day_usage`: Log events indexed and kept for 90 days.
- `logs_indexed_90day_percentage`: Percentage of the organization's log events indexed
  and kept for 90 days.
- `logs_indexed_60day_usage`: Log events indexed and kept for 60 days.
- `logs_indexed_60day_percentage`: Percentage of the organization's log events indexed
  and kept for 60 days.
- `logs_indexed_45day_usage`: Log events indexed and kept for 45 days.
- `logs_indexed_45day_percentage`: Percentage of the organization's log events indexed
  and kept for 45 days.
- `logs_indexed_30day_usage`: Log events indexed and kept for 30 days.
- `logs_indexed_30day_percentage`: Percentage of the organization's log events indexed
  and kept for 30 days.
- `logs_indexed_15day_usage`: Log events indexed and kept for 15 days.
- `logs_indexed_15day_percentage`: Percentage of the organization's log events indexed
  and kept for 15 days.
- `logs_indexed_7day_usage`: Log events indexed and kept for 7 days.
- `logs_indexed_7day_percentage`: Percentage of the organization's log events indexed
  and kept for 7 days.
- `logs_indexed_3day_usage`: Log events indexed and kept for 3 days.
- `logs_indexed_3day_percentage`: Percentage of the organization's log events indexed
  and kept for 3 days.
- `logs_indexed_1day_usage`: Log events indexed and kept for 1 day.
- `logs_indexed_1day_percentage`: Percentage of the organization's log events indexed
  and kept for 1 day.
- `rum_ingested_usage`: RUM sessions ingested (before retention filters).
- `rum_ingested_percentage`: Percentage of the organization's RUM sessions ingested
  (before retention filters).
- `rum_investigate_usage`: RUM sessions kept by retention filters for investigation.
- `rum_investigate_percentage`: Percentage of the organization's RUM sessions kept by
  retention filters for investigation.
- `rum_replay_sessions_usage`: RUM sessions with Session Replay.
- `rum_replay_sessions_percentage`: Percentage of the organization's RUM sessions with
  Session Replay.
- `rum_session_replay_add_on_usage`: RUM sessions with the Session Replay add-on.
- `rum_session_replay_add_on_percentage`: Percentage of the organization's RUM sessions
  with the Session Replay add-on.
- `rum_browser_mobile_sessions_usage`: RUM sessions (browser and mobile).
- `rum_browser_mobile_sessions_percentage`: Percentage of the organization's RUM
  sessions (browser and mobile).
- `ingested_spans_bytes_usage`: Bytes of spans ingested by APM.
- `ingested_spans_bytes_percentage`: Percentage of the organization's bytes of spans
  ingested by APM.
- `siem_12mo_retention_usage`: Cloud SIEM events kept for 12 months.
- `siem_12mo_retention_percentage`: Percentage of the organization's Cloud SIEM events
  kept for 12 months.
- `siem_6mo_retention_usage`: Cloud SIEM events kept for 6 months.
- `siem_6mo_retention_percentage`: Percentage of the organization's Cloud SIEM events
  kept for 6 months.
- `siem_analyzed_logs_add_on_usage`: Log events analyzed under the Cloud SIEM add-on.
- `siem_analyzed_logs_add_on_percentage`: Percentage of the organization's log events
  analyzed under the Cloud SIEM add-on.
- `siem_ingested_bytes_usage`: Bytes of logs ingested for Cloud SIEM.
- `siem_ingested_bytes_percentage`: Percentage of the organization's bytes of logs
  ingested for Cloud SIEM.
- `workflow_executions_usage`: Executions of workflows.
- `workflow_executions_percentage`: Percentage of the organization's executions of
  workflows.
- `sca_fargate_usage`: AWS Fargate tasks checked by Software Composition Analysis.
- `sca_fargate_percentage`: Percentage of the organization's AWS Fargate tasks checked
  by Software Composition Analysis.
- `*`: All metrics.
"""


class MonthlyUsageAttributionValues(AliasedModel):
    """Metrics of one combination of tag values in one month; only those asked for in
    `fields` are there. `…_usage` is the amount used, `…_percentage` its share of the
    organization's total in percent.
    """

    api_percentage: Number | None = None
    """Percentage of the organization's runs of Synthetics API tests in the month that
    falls to the tags of this entry.
    """

    api_usage: Number | None = None
    """Runs of Synthetics API tests in the month, for the tags of this entry."""

    apm_fargate_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks on ECS traced by APM in the month
    that falls to the tags of this entry.
    """

    apm_fargate_usage: Number | None = None
    """AWS Fargate tasks on ECS traced by APM in the month, for the tags of this entry."""

    apm_host_percentage: Number | None = None
    """Percentage of the organization's hosts that send traces to APM in the month that
    falls to the tags of this entry.
    """

    apm_host_usage: Number | None = None
    """Hosts that send traces to APM in the month, for the tags of this entry."""

    apm_usm_percentage: Number | None = None
    """Percentage of the organization's hosts covered by APM or Universal Service
    Monitoring in the month that falls to the tags of this entry.
    """

    apm_usm_usage: Number | None = None
    """Hosts covered by APM or Universal Service Monitoring in the month, for the tags of
    this entry.
    """

    appsec_fargate_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks on ECS protected by App and API
    Protection in the month that falls to the tags of this entry.
    """

    appsec_fargate_usage: Number | None = None
    """AWS Fargate tasks on ECS protected by App and API Protection in the month, for the
    tags of this entry.
    """

    appsec_percentage: Number | None = None
    """Percentage of the organization's hosts protected by App and API Protection in the
    month that falls to the tags of this entry.
    """

    appsec_usage: Number | None = None
    """Hosts protected by App and API Protection in the month, for the tags of this entry.
    """

    asm_serverless_traced_invocations_percentage: Number | None = None
    """Percentage of the organization's serverless invocations protected by App and API
    Protection in the month that falls to the tags of this entry.
    """

    asm_serverless_traced_invocations_usage: Number | None = None
    """Serverless invocations protected by App and API Protection in the month, for the
    tags of this entry.
    """

    bits_ai_investigations_percentage: Number | None = None
    """Percentage of the organization's investigations carried out by Bits AI in the month
    that falls to the tags of this entry.
    """

    bits_ai_investigations_usage: Number | None = None
    """Investigations carried out by Bits AI in the month, for the tags of this entry."""

    browser_percentage: Number | None = None
    """Percentage of the organization's runs of Synthetics browser tests in the month that
    falls to the tags of this entry.
    """

    browser_usage: Number | None = None
    """Runs of Synthetics browser tests in the month, for the tags of this entry."""

    ci_code_coverage_committers_percentage: Number | None = None
    """Percentage of the organization's Git committers to repositories with Code Coverage
    in the month that falls to the tags of this entry.
    """

    ci_code_coverage_committers_usage: Number | None = None
    """Git committers to repositories with Code Coverage in the month, for the tags of this
    entry.
    """

    ci_pipeline_indexed_spans_percentage: Number | None = None
    """Percentage of the organization's CI pipeline spans indexed in the month that falls
    to the tags of this entry.
    """

    ci_pipeline_indexed_spans_usage: Number | None = None
    """CI pipeline spans indexed in the month, for the tags of this entry."""

    ci_test_indexed_spans_percentage: Number | None = None
    """Percentage of the organization's CI test spans indexed in the month that falls to
    the tags of this entry.
    """

    ci_test_indexed_spans_usage: Number | None = None
    """CI test spans indexed in the month, for the tags of this entry."""

    ci_visibility_itr_percentage: Number | None = None
    """Percentage of the organization's Git committers to repositories with Intelligent
    Test Runner in the month that falls to the tags of this entry.
    """

    ci_visibility_itr_usage: Number | None = None
    """Git committers to repositories with Intelligent Test Runner in the month, for the
    tags of this entry.
    """

    cloud_siem_percentage: Number | None = None
    """Percentage of the organization's log events analyzed by Cloud SIEM in the month that
    falls to the tags of this entry.
    """

    cloud_siem_usage: Number | None = None
    """Log events analyzed by Cloud SIEM in the month, for the tags of this entry."""

    code_security_host_percentage: Number | None = None
    """Percentage of the organization's hosts protected by Code Security in the month that
    falls to the tags of this entry.
    """

    code_security_host_usage: Number | None = None
    """Hosts protected by Code Security in the month, for the tags of this entry."""

    container_excl_agent_percentage: Number | None = None
    """Percentage of the organization's containers (those of the Agent itself left out) in
    the month that falls to the tags of this entry.
    """

    container_excl_agent_usage: Number | None = None
    """Containers (those of the Agent itself left out) in the month, for the tags of this
    entry.
    """

    container_percentage: Number | None = None
    """Percentage of the organization's containers in the month that falls to the tags of
    this entry.
    """

    container_usage: Number | None = None
    """Containers in the month, for the tags of this entry."""

    cspm_containers_percentage: Number | None = None
    """Percentage of the organization's containers checked by Cloud Security
    Misconfigurations (CSPM) in the month that falls to the tags of this entry.
    """

    cspm_containers_usage: Number | None = None
    """Containers checked by Cloud Security Misconfigurations (CSPM) in the month, for the
    tags of this entry.
    """

    cspm_hosts_percentage: Number | None = None
    """Percentage of the organization's hosts checked by Cloud Security Misconfigurations
    (CSPM) in the month that falls to the tags of this entry.
    """

    cspm_hosts_usage: Number | None = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM) in the month, for the tags
    of this entry.
    """

    custom_event_percentage: Number | None = None
    """Percentage of the organization's custom events sent to Event Management in the month
    that falls to the tags of this entry.
    """

    custom_event_usage: Number | None = None
    """Custom events sent to Event Management in the month, for the tags of this entry."""

    custom_ingested_timeseries_percentage: Number | None = None
    """Percentage of the organization's custom metrics (time series) ingested under Metrics
    without Limits in the month that falls to the tags of this entry.
    """

    custom_ingested_timeseries_usage: Number | None = None
    """Custom metrics (time series) ingested under Metrics without Limits in the month, for
    the tags of this entry.
    """

    custom_timeseries_percentage: Number | None = None
    """Percentage of the organization's custom metrics (time series) indexed in the month
    that falls to the tags of this entry.
    """

    custom_timeseries_usage: Number | None = None
    """Custom metrics (time series) indexed in the month, for the tags of this entry."""

    cws_containers_percentage: Number | None = None
    """Percentage of the organization's containers watched by Workload Protection (CWS) in
    the month that falls to the tags of this entry.
    """

    cws_containers_usage: Number | None = None
    """Containers watched by Workload Protection (CWS) in the month, for the tags of this
    entry.
    """

    cws_fargate_task_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks watched by Workload Protection
    (CWS) in the month that falls to the tags of this entry.
    """

    cws_fargate_task_usage: Number | None = None
    """AWS Fargate tasks watched by Workload Protection (CWS) in the month, for the tags of
    this entry.
    """

    cws_hosts_percentage: Number | None = None
    """Percentage of the organization's hosts watched by Workload Protection (CWS) in the
    month that falls to the tags of this entry.
    """

    cws_hosts_usage: Number | None = None
    """Hosts watched by Workload Protection (CWS) in the month, for the tags of this entry.
    """

    data_jobs_monitoring_usage: Number | None = None
    """Data jobs (Spark, Databricks) monitored in the month, for the tags of this entry."""

    data_stream_monitoring_usage: Number | None = None
    """Hosts covered by Data Streams Monitoring in the month, for the tags of this entry.
    """

    dbm_hosts_percentage: Number | None = None
    """Percentage of the organization's database hosts covered by Database Monitoring in
    the month that falls to the tags of this entry.
    """

    dbm_hosts_usage: Number | None = None
    """Database hosts covered by Database Monitoring in the month, for the tags of this
    entry.
    """

    dbm_queries_percentage: Number | None = None
    """Percentage of the organization's normalized queries tracked by Database Monitoring
    in the month that falls to the tags of this entry.
    """

    dbm_queries_usage: Number | None = None
    """Normalized queries tracked by Database Monitoring in the month, for the tags of this
    entry.
    """

    error_tracking_percentage: Number | None = None
    """Percentage of the organization's error events counted by Error Tracking in the month
    that falls to the tags of this entry.
    """

    error_tracking_usage: Number | None = None
    """Error events counted by Error Tracking in the month, for the tags of this entry."""

    estimated_indexed_spans_percentage: Number | None = None
    """Percentage of the organization's spans indexed by APM (estimate) in the month that
    falls to the tags of this entry. Deprecated: use `indexed_spans_percentage`.
    """

    estimated_indexed_spans_usage: Number | None = None
    """Spans indexed by APM (estimate) in the month, for the tags of this entry.
    Deprecated: use `indexed_spans_usage`.
    """

    estimated_ingested_spans_percentage: Number | None = None
    """Percentage of the organization's spans ingested by APM (estimate) in the month that
    falls to the tags of this entry. Deprecated: use `ingested_spans_bytes_percentage`.
    """

    estimated_ingested_spans_usage: Number | None = None
    """Spans ingested by APM (estimate) in the month, for the tags of this entry.
    Deprecated: use `ingested_spans_bytes_usage`.
    """

    fargate_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks monitored in the month that falls
    to the tags of this entry.
    """

    fargate_usage: Number | None = None
    """AWS Fargate tasks monitored in the month, for the tags of this entry."""

    flex_logs_starter_percentage: Number | None = None
    """Percentage of the organization's log events held under Flex Logs Starter in the
    month that falls to the tags of this entry.
    """

    flex_logs_starter_usage: Number | None = None
    """Log events held under Flex Logs Starter in the month, for the tags of this entry."""

    flex_stored_logs_percentage: Number | None = None
    """Percentage of the organization's log events held in the Flex tier in the month that
    falls to the tags of this entry.
    """

    flex_stored_logs_usage: Number | None = None
    """Log events held in the Flex tier in the month, for the tags of this entry."""

    functions_percentage: Number | None = None
    """Percentage of the organization's AWS Lambda functions that ran in the month that
    falls to the tags of this entry.
    """

    functions_usage: Number | None = None
    """AWS Lambda functions that ran in the month, for the tags of this entry."""

    incident_management_monthly_active_users_percentage: Number | None = None
    """Percentage of the organization's active users of Incident Management in the month
    that falls to the tags of this entry.
    """

    incident_management_monthly_active_users_usage: Number | None = None
    """Active users of Incident Management in the month, for the tags of this entry."""

    indexed_spans_percentage: Number | None = None
    """Percentage of the organization's spans indexed by APM in the month that falls to the
    tags of this entry.
    """

    indexed_spans_usage: Number | None = None
    """Spans indexed by APM in the month, for the tags of this entry."""

    infra_host_basic_percentage: Number | None = None
    """Percentage of the organization's infrastructure hosts on the Basic plan in the month
    that falls to the tags of this entry.
    """

    infra_host_basic_usage: Number | None = None
    """Infrastructure hosts on the Basic plan in the month, for the tags of this entry."""

    infra_host_percentage: Number | None = None
    """Percentage of the organization's infrastructure hosts in the month that falls to the
    tags of this entry.
    """

    infra_host_usage: Number | None = None
    """Infrastructure hosts in the month, for the tags of this entry."""

    ingested_logs_bytes_percentage: Number | None = None
    """Percentage of the organization's bytes of logs ingested in the month that falls to
    the tags of this entry.
    """

    ingested_logs_bytes_usage: Number | None = None
    """Bytes of logs ingested in the month, for the tags of this entry."""

    ingested_spans_bytes_percentage: Number | None = None
    """Percentage of the organization's bytes of spans ingested by APM in the month that
    falls to the tags of this entry.
    """

    ingested_spans_bytes_usage: Number | None = None
    """Bytes of spans ingested by APM in the month, for the tags of this entry."""

    invocations_percentage: Number | None = None
    """Percentage of the organization's invocations of AWS Lambda functions in the month
    that falls to the tags of this entry.
    """

    invocations_usage: Number | None = None
    """Invocations of AWS Lambda functions in the month, for the tags of this entry."""

    lambda_traced_invocations_percentage: Number | None = None
    """Percentage of the organization's invocations of AWS Lambda functions traced by APM
    in the month that falls to the tags of this entry.
    """

    lambda_traced_invocations_usage: Number | None = None
    """Invocations of AWS Lambda functions traced by APM in the month, for the tags of this
    entry.
    """

    llm_observability_percentage: Number | None = None
    """Percentage of the organization's LLM Observability sessions in the month that falls
    to the tags of this entry. Deprecated: use `llm_spans_percentage`.
    """

    llm_observability_usage: Number | None = None
    """LLM Observability sessions in the month, for the tags of this entry. Deprecated: use
    `llm_spans_usage`.
    """

    llm_spans_percentage: Number | None = None
    """Percentage of the organization's LLM Observability spans in the month that falls to
    the tags of this entry.
    """

    llm_spans_usage: Number | None = None
    """LLM Observability spans in the month, for the tags of this entry."""

    logs_indexed_15_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_15day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 15 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_15_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_15day_usage")
    ] = None
    """Log events indexed and kept for 15 days in the month, for the tags of this entry."""

    logs_indexed_180_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_180day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 180 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_180_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_180day_usage")
    ] = None
    """Log events indexed and kept for 180 days in the month, for the tags of this entry.
    """

    logs_indexed_1_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_1day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 1 day in the month
    that falls to the tags of this entry.
    """

    logs_indexed_1_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_1day_usage")
    ] = None
    """Log events indexed and kept for 1 day in the month, for the tags of this entry."""

    logs_indexed_30_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_30day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 30 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_30_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_30day_usage")
    ] = None
    """Log events indexed and kept for 30 days in the month, for the tags of this entry."""

    logs_indexed_360_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_360day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 360 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_360_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_360day_usage")
    ] = None
    """Log events indexed and kept for 360 days in the month, for the tags of this entry.
    """

    logs_indexed_3_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_3day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 3 days in the month
    that falls to the tags of this entry.
    """

    logs_indexed_3_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_3day_usage")
    ] = None
    """Log events indexed and kept for 3 days in the month, for the tags of this entry."""

    logs_indexed_45_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_45day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 45 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_45_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_45day_usage")
    ] = None
    """Log events indexed and kept for 45 days in the month, for the tags of this entry."""

    logs_indexed_60_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_60day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 60 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_60_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_60day_usage")
    ] = None
    """Log events indexed and kept for 60 days in the month, for the tags of this entry."""

    logs_indexed_7_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_7day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 7 days in the month
    that falls to the tags of this entry.
    """

    logs_indexed_7_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_7day_usage")
    ] = None
    """Log events indexed and kept for 7 days in the month, for the tags of this entry."""

    logs_indexed_90_day_percentage: Annotated[
        Number | None, Field(alias="logs_indexed_90day_percentage")
    ] = None
    """Percentage of the organization's log events indexed and kept for 90 days in the
    month that falls to the tags of this entry.
    """

    logs_indexed_90_day_usage: Annotated[
        Number | None, Field(alias="logs_indexed_90day_usage")
    ] = None
    """Log events indexed and kept for 90 days in the month, for the tags of this entry."""

    logs_indexed_custom_retention_percentage: Number | None = None
    """Percentage of the organization's log events indexed with a retention agreed
    separately in the month that falls to the tags of this entry.
    """

    logs_indexed_custom_retention_usage: Number | None = None
    """Log events indexed with a retention agreed separately in the month, for the tags of
    this entry.
    """

    mobile_app_testing_percentage: Number | None = None
    """Percentage of the organization's runs of Synthetics mobile app tests in the month
    that falls to the tags of this entry.
    """

    mobile_app_testing_usage: Number | None = None
    """Runs of Synthetics mobile app tests in the month, for the tags of this entry."""

    ndm_netflow_percentage: Number | None = None
    """Percentage of the organization's NetFlow records received by Network Device
    Monitoring in the month that falls to the tags of this entry.
    """

    ndm_netflow_usage: Number | None = None
    """NetFlow records received by Network Device Monitoring in the month, for the tags of
    this entry.
    """

    network_device_wireless_percentage: Number | None = None
    """Percentage of the organization's wireless network devices monitored in the month
    that falls to the tags of this entry.
    """

    network_device_wireless_usage: Number | None = None
    """Wireless network devices monitored in the month, for the tags of this entry."""

    npm_host_percentage: Number | None = None
    """Percentage of the organization's hosts covered by Cloud Network Monitoring in the
    month that falls to the tags of this entry.
    """

    npm_host_usage: Number | None = None
    """Hosts covered by Cloud Network Monitoring in the month, for the tags of this entry.
    """

    obs_pipeline_bytes_percentage: Number | None = None
    """Percentage of the organization's bytes processed by Observability Pipelines in the
    month that falls to the tags of this entry.
    """

    obs_pipeline_bytes_usage: Number | None = None
    """Bytes processed by Observability Pipelines in the month, for the tags of this entry.
    """

    obs_pipelines_vcpu_percentage: Number | None = None
    """Percentage of the organization's vCPUs used by Observability Pipelines Workers in
    the month that falls to the tags of this entry.
    """

    obs_pipelines_vcpu_usage: Number | None = None
    """vCPUs used by Observability Pipelines Workers in the month, for the tags of this
    entry.
    """

    online_archive_percentage: Number | None = None
    """Percentage of the organization's log events kept in Online Archives in the month
    that falls to the tags of this entry.
    """

    online_archive_usage: Number | None = None
    """Log events kept in Online Archives in the month, for the tags of this entry."""

    product_analytics_session_percentage: Number | None = None
    """Percentage of the organization's sessions recorded for Product Analytics in the
    month that falls to the tags of this entry.
    """

    product_analytics_session_usage: Number | None = None
    """Sessions recorded for Product Analytics in the month, for the tags of this entry."""

    profiled_container_percentage: Number | None = None
    """Percentage of the organization's containers profiled by Continuous Profiler in the
    month that falls to the tags of this entry.
    """

    profiled_container_usage: Number | None = None
    """Containers profiled by Continuous Profiler in the month, for the tags of this entry.
    """

    profiled_fargate_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks profiled by Continuous Profiler
    in the month that falls to the tags of this entry.
    """

    profiled_fargate_usage: Number | None = None
    """AWS Fargate tasks profiled by Continuous Profiler in the month, for the tags of this
    entry.
    """

    profiled_host_percentage: Number | None = None
    """Percentage of the organization's hosts profiled by Continuous Profiler in the month
    that falls to the tags of this entry.
    """

    profiled_host_usage: Number | None = None
    """Hosts profiled by Continuous Profiler in the month, for the tags of this entry."""

    published_app_percentage: Number | None = None
    """Percentage of the organization's apps published in App Builder in the month that
    falls to the tags of this entry.
    """

    published_app_usage: Number | None = None
    """Apps published in App Builder in the month, for the tags of this entry."""

    rum_browser_mobile_sessions_percentage: Number | None = None
    """Percentage of the organization's RUM sessions (browser and mobile) in the month that
    falls to the tags of this entry.
    """

    rum_browser_mobile_sessions_usage: Number | None = None
    """RUM sessions (browser and mobile) in the month, for the tags of this entry."""

    rum_ingested_percentage: Number | None = None
    """Percentage of the organization's RUM sessions ingested (before retention filters) in
    the month that falls to the tags of this entry.
    """

    rum_ingested_usage: Number | None = None
    """RUM sessions ingested (before retention filters) in the month, for the tags of this
    entry.
    """

    rum_investigate_percentage: Number | None = None
    """Percentage of the organization's RUM sessions kept by retention filters for
    investigation in the month that falls to the tags of this entry.
    """

    rum_investigate_usage: Number | None = None
    """RUM sessions kept by retention filters for investigation in the month, for the tags
    of this entry.
    """

    rum_replay_sessions_percentage: Number | None = None
    """Percentage of the organization's RUM sessions with Session Replay in the month that
    falls to the tags of this entry.
    """

    rum_replay_sessions_usage: Number | None = None
    """RUM sessions with Session Replay in the month, for the tags of this entry."""

    rum_session_replay_add_on_percentage: Number | None = None
    """Percentage of the organization's RUM sessions with the Session Replay add-on in the
    month that falls to the tags of this entry.
    """

    rum_session_replay_add_on_usage: Number | None = None
    """RUM sessions with the Session Replay add-on in the month, for the tags of this
    entry.
    """

    sca_fargate_percentage: Number | None = None
    """Percentage of the organization's AWS Fargate tasks checked by Software Composition
    Analysis in the month that falls to the tags of this entry.
    """

    sca_fargate_usage: Number | None = None
    """AWS Fargate tasks checked by Software Composition Analysis in the month, for the
    tags of this entry.
    """

    sds_scanned_bytes_percentage: Number | None = None
    """Percentage of the organization's bytes scanned by Sensitive Data Scanner in the
    month that falls to the tags of this entry.
    """

    sds_scanned_bytes_usage: Number | None = None
    """Bytes scanned by Sensitive Data Scanner in the month, for the tags of this entry."""

    serverless_apps_apm_percentage: Number | None = None
    """Percentage of the organization's serverless apps traced by APM in the month that
    falls to the tags of this entry.
    """

    serverless_apps_apm_usage: Number | None = None
    """Serverless apps traced by APM in the month, for the tags of this entry."""

    serverless_apps_percentage: Number | None = None
    """Percentage of the organization's serverless apps covered by Serverless Monitoring in
    the month that falls to the tags of this entry.
    """

    serverless_apps_usage: Number | None = None
    """Serverless apps covered by Serverless Monitoring in the month, for the tags of this
    entry.
    """

    siem_12_mo_retention_percentage: Annotated[
        Number | None, Field(alias="siem_12mo_retention_percentage")
    ] = None
    """Percentage of the organization's Cloud SIEM events kept for 12 months in the month
    that falls to the tags of this entry.
    """

    siem_12_mo_retention_usage: Annotated[
        Number | None, Field(alias="siem_12mo_retention_usage")
    ] = None
    """Cloud SIEM events kept for 12 months in the month, for the tags of this entry."""

    siem_6_mo_retention_percentage: Annotated[
        Number | None, Field(alias="siem_6mo_retention_percentage")
    ] = None
    """Percentage of the organization's Cloud SIEM events kept for 6 months in the month
    that falls to the tags of this entry.
    """

    siem_6_mo_retention_usage: Annotated[
        Number | None, Field(alias="siem_6mo_retention_usage")
    ] = None
    """Cloud SIEM events kept for 6 months in the month, for the tags of this entry."""

    siem_analyzed_logs_add_on_percentage: Number | None = None
    """Percentage of the organization's log events analyzed under the Cloud SIEM add-on in
    the month that falls to the tags of this entry.
    """

    siem_analyzed_logs_add_on_usage: Number | None = None
    """Log events analyzed under the Cloud SIEM add-on in the month, for the tags of this
    entry.
    """

    siem_ingested_bytes_percentage: Number | None = None
    """Percentage of the organization's bytes of logs ingested for Cloud SIEM in the month
    that falls to the tags of this entry.
    """

    siem_ingested_bytes_usage: Number | None = None
    """Bytes of logs ingested for Cloud SIEM in the month, for the tags of this entry."""

    snmp_percentage: Number | None = None
    """Percentage of the organization's network devices monitored over SNMP in the month
    that falls to the tags of this entry.
    """

    snmp_usage: Number | None = None
    """Network devices monitored over SNMP in the month, for the tags of this entry."""

    universal_service_monitoring_percentage: Number | None = None
    """Percentage of the organization's hosts covered by Universal Service Monitoring in
    the month that falls to the tags of this entry.
    """

    universal_service_monitoring_usage: Number | None = None
    """Hosts covered by Universal Service Monitoring in the month, for the tags of this
    entry.
    """

    vuln_management_hosts_percentage: Number | None = None
    """Percentage of the organization's hosts whose application libraries are checked for
    vulnerabilities in the month that falls to the tags of this entry.
    """

    vuln_management_hosts_usage: Number | None = None
    """Hosts whose application libraries are checked for vulnerabilities in the month, for
    the tags of this entry.
    """

    workflow_executions_percentage: Number | None = None
    """Percentage of the organization's executions of workflows in the month that falls to
    the tags of this entry.
    """

    workflow_executions_usage: Number | None = None
    """Executions of workflows in the month, for the tags of this entry."""


class UsageAnalyzedLogsHour(Model):
    """Usage of logs analyzed by Cloud SIEM of one organization in one hour. A quantity is
    null when the product is not in use.
    """

    analyzed_logs: Nullable[int] = None
    """Log events that Cloud SIEM analyzed in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageAnalyzedLogsResponse(Model):
    """Usage of logs analyzed by Cloud SIEM by hour."""

    usage: list[UsageAnalyzedLogsHour] | None = None
    """One entry for each hour and organization."""


class UsageAttributionAggregatesBody(Model):
    """Total of one metric over the whole report."""

    agg_type: str | None = None
    """How the values were put together, such as `sum`."""

    field: str | None = None
    """Metric that was put together, such as `infra_host_usage`."""

    value: Number | None = None
    """Result, in the unit of the metric."""


UsageAttributionTagNames = TypeAliasType(
    "UsageAttributionTagNames", dict[str, list[str]]
)
"""Tag keys, each with the tag values of an entry. A usage that carries several values of a
key lists them all; an empty list means that the key is not set. Null when there is no
breakdown by tags.
"""


class UsageAuditLogsHour(Model):
    """Usage of audit logs of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    lines_indexed: Nullable[int] = None
    """Audit log lines indexed in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageAuditLogsResponse(Model):
    """Usage of audit logs by hour."""

    usage: list[UsageAuditLogsHour] | None = None
    """One entry for each hour and organization."""


class UsageBillableSummaryBody(Model):
    """Billable usage of one product, of the organization and of the whole account."""

    account_billable_usage: Nullable[int] = None
    """Usage of the whole account that is billed, in `usage_unit`."""

    account_committed_usage: Nullable[int] = None
    """Part of the account's usage that its commitment covers, in `usage_unit`."""

    account_on_demand_usage: Nullable[int] = None
    """Part of the account's usage beyond its commitment, in `usage_unit`."""

    elapsed_usage_hours: Nullable[int] = None
    """Hours of the period that have been counted so far."""

    first_billable_usage_hour: Nullable[DateTime] = None
    """First hour of the period with billable usage, ISO 8601 date-time in UTC."""

    last_billable_usage_hour: Nullable[DateTime] = None
    """Last hour of the period with billable usage, ISO 8601 date-time in UTC."""

    org_billable_usage: Nullable[int] = None
    """Usage of the organization that is billed, in `usage_unit`."""

    percentage_in_account: Nullable[Number] = None
    """Share of the organization in the account's billable usage, in percent."""

    usage_unit: str | None = None
    """What is counted, such as `hosts`, `gigabytes` or `sessions`."""


class UsageBillableSummaryKeys(AliasedModel):
    """Billable usage by product. A product appears once for each way of measuring that the
    account's contract uses; products that are not billed are absent.
    """

    apm_fargate_average: UsageBillableSummaryBody | None = None
    """APM tracing on AWS Fargate tasks, measured by the hourly average."""

    apm_fargate_sum: UsageBillableSummaryBody | None = None
    """APM tracing on AWS Fargate tasks, measured by hourly counts added up over the month.
    """

    apm_host_sum: UsageBillableSummaryBody | None = None
    """APM hosts, measured by hourly counts added up over the month."""

    apm_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="apm_host_top99p")
    ] = None
    """APM hosts, measured by the 99th percentile of the hourly counts."""

    apm_profiler_host_sum: UsageBillableSummaryBody | None = None
    """APM hosts with Continuous Profiler, measured by hourly counts added up over the
    month.
    """

    apm_profiler_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="apm_profiler_host_top99p")
    ] = None
    """APM hosts with Continuous Profiler, measured by the 99th percentile of the hourly
    counts.
    """

    apm_trace_search_sum: UsageBillableSummaryBody | None = None
    """Spans indexed by APM (Trace Search), measured by the total of the month."""

    application_security_fargate_average: UsageBillableSummaryBody | None = None
    """App and API Protection on AWS Fargate tasks, measured by the hourly average."""

    application_security_host_sum: UsageBillableSummaryBody | None = None
    """App and API Protection hosts, measured by hourly counts added up over the month."""

    application_security_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="application_security_host_top99p")
    ] = None
    """App and API Protection hosts, measured by the 99th percentile of the hourly counts.
    """

    ci_pipeline_indexed_spans_sum: UsageBillableSummaryBody | None = None
    """CI pipeline spans indexed, measured by the total of the month."""

    ci_pipeline_maximum: UsageBillableSummaryBody | None = None
    """Git committers of CI pipeline visibility, measured by the highest value of the
    month.
    """

    ci_pipeline_sum: UsageBillableSummaryBody | None = None
    """Git committers of CI pipeline visibility, measured by hourly counts added up over
    the month.
    """

    ci_test_indexed_spans_sum: UsageBillableSummaryBody | None = None
    """CI test spans indexed, measured by the total of the month."""

    ci_testing_maximum: UsageBillableSummaryBody | None = None
    """Git committers of test visibility, measured by the highest value of the month."""

    ci_testing_sum: UsageBillableSummaryBody | None = None
    """Git committers of test visibility, measured by hourly counts added up over the
    month.
    """

    cloud_cost_management_average: UsageBillableSummaryBody | None = None
    """Hosts covered by Cloud Cost Management, measured by the hourly average."""

    cloud_cost_management_sum: UsageBillableSummaryBody | None = None
    """Hosts covered by Cloud Cost Management, measured by hourly counts added up over the
    month.
    """

    cspm_container_sum: UsageBillableSummaryBody | None = None
    """Containers checked by Cloud Security Misconfigurations (CSPM), measured by hourly
    counts added up over the month.
    """

    cspm_host_sum: UsageBillableSummaryBody | None = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM), measured by hourly counts
    added up over the month.
    """

    cspm_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="cspm_host_top99p")
    ] = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM), measured by the 99th
    percentile of the hourly counts.
    """

    custom_event_sum: UsageBillableSummaryBody | None = None
    """Custom events, measured by the total of the month."""

    cws_container_sum: UsageBillableSummaryBody | None = None
    """Containers watched by Workload Protection (CWS), measured by hourly counts added up
    over the month.
    """

    cws_host_sum: UsageBillableSummaryBody | None = None
    """Hosts watched by Workload Protection (CWS), measured by hourly counts added up over
    the month.
    """

    cws_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="cws_host_top99p")
    ] = None
    """Hosts watched by Workload Protection (CWS), measured by the 99th percentile of the
    hourly counts.
    """

    dbm_host_sum: UsageBillableSummaryBody | None = None
    """Database Monitoring hosts, measured by hourly counts added up over the month."""

    dbm_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="dbm_host_top99p")
    ] = None
    """Database Monitoring hosts, measured by the 99th percentile of the hourly counts."""

    dbm_normalized_queries_average: UsageBillableSummaryBody | None = None
    """Normalized queries of Database Monitoring, measured by the hourly average."""

    dbm_normalized_queries_sum: UsageBillableSummaryBody | None = None
    """Normalized queries of Database Monitoring, measured by hourly counts added up over
    the month.
    """

    fargate_container_apm_and_profiler_average: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks with APM and Continuous Profiler, measured by the hourly average.
    """

    fargate_container_apm_and_profiler_sum: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks with APM and Continuous Profiler, measured by hourly counts added
    up over the month.
    """

    fargate_container_average: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks, measured by the hourly average."""

    fargate_container_profiler_average: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks with Continuous Profiler, measured by the hourly average."""

    fargate_container_profiler_sum: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks with Continuous Profiler, measured by hourly counts added up over
    the month.
    """

    fargate_container_sum: UsageBillableSummaryBody | None = None
    """AWS Fargate tasks, measured by hourly counts added up over the month."""

    incident_management_maximum: UsageBillableSummaryBody | None = None
    """Monthly active users of Incident Management, measured by the highest value of the
    month.
    """

    incident_management_sum: UsageBillableSummaryBody | None = None
    """Monthly active users of Incident Management, measured by hourly counts added up over
    the month.
    """

    infra_and_apm_host_sum: UsageBillableSummaryBody | None = None
    """Hosts with infrastructure monitoring and APM together, measured by hourly counts
    added up over the month.
    """

    infra_and_apm_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="infra_and_apm_host_top99p")
    ] = None
    """Hosts with infrastructure monitoring and APM together, measured by the 99th
    percentile of the hourly counts.
    """

    infra_container_sum: UsageBillableSummaryBody | None = None
    """Containers of infrastructure monitoring, measured by hourly counts added up over the
    month.
    """

    infra_host_sum: UsageBillableSummaryBody | None = None
    """Infrastructure hosts, measured by hourly counts added up over the month."""

    infra_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="infra_host_top99p")
    ] = None
    """Infrastructure hosts, measured by the 99th percentile of the hourly counts."""

    ingested_spans_sum: UsageBillableSummaryBody | None = None
    """Spans ingested by APM, measured by the total of the month."""

    ingested_timeseries_average: UsageBillableSummaryBody | None = None
    """Custom metrics (time series) ingested, measured by the hourly average."""

    ingested_timeseries_sum: UsageBillableSummaryBody | None = None
    """Custom metrics (time series) ingested, measured by hourly counts added up over the
    month.
    """

    iot_sum: UsageBillableSummaryBody | None = None
    """IoT devices, measured by hourly counts added up over the month."""

    iot_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="iot_top99p")
    ] = None
    """IoT devices, measured by the 99th percentile of the hourly counts."""

    lambda_function_average: UsageBillableSummaryBody | None = None
    """AWS Lambda functions, measured by the hourly average."""

    lambda_function_sum: UsageBillableSummaryBody | None = None
    """AWS Lambda functions, measured by hourly counts added up over the month."""

    logs_forwarding_sum: UsageBillableSummaryBody | None = None
    """Logs forwarded, measured by the total of the month."""

    logs_indexed_15_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_15day_sum")
    ] = None
    """Log events indexed and kept for 15 days, measured by the total of the month."""

    logs_indexed_180_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_180day_sum")
    ] = None
    """Log events indexed and kept for 180 days, measured by the total of the month."""

    logs_indexed_1_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_1day_sum")
    ] = None
    """Log events indexed and kept for 1 day, measured by the total of the month."""

    logs_indexed_30_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_30day_sum")
    ] = None
    """Log events indexed and kept for 30 days, measured by the total of the month."""

    logs_indexed_360_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_360day_sum")
    ] = None
    """Log events indexed and kept for 360 days, measured by the total of the month."""

    logs_indexed_3_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_3day_sum")
    ] = None
    """Log events indexed and kept for 3 days, measured by the total of the month."""

    logs_indexed_45_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_45day_sum")
    ] = None
    """Log events indexed and kept for 45 days, measured by the total of the month."""

    logs_indexed_60_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_60day_sum")
    ] = None
    """Log events indexed and kept for 60 days, measured by the total of the month."""

    logs_indexed_7_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_7day_sum")
    ] = None
    """Log events indexed and kept for 7 days, measured by the total of the month."""

    logs_indexed_90_day_sum: Annotated[
        UsageBillableSummaryBody | None, Field(alias="logs_indexed_90day_sum")
    ] = None
    """Log events indexed and kept for 90 days, measured by the total of the month."""

    logs_indexed_custom_retention_sum: UsageBillableSummaryBody | None = None
    """Log events indexed with a retention agreed separately, measured by the total of the
    month.
    """

    logs_indexed_sum: UsageBillableSummaryBody | None = None
    """Log events indexed, all retentions, measured by the total of the month."""

    logs_ingested_sum: UsageBillableSummaryBody | None = None
    """Logs ingested, measured by the total of the month."""

    network_device_sum: UsageBillableSummaryBody | None = None
    """Network devices, measured by hourly counts added up over the month."""

    network_device_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="network_device_top99p")
    ] = None
    """Network devices, measured by the 99th percentile of the hourly counts."""

    npm_flow_sum: UsageBillableSummaryBody | None = None
    """Network flows indexed, measured by the total of the month."""

    npm_host_sum: UsageBillableSummaryBody | None = None
    """Cloud Network Monitoring hosts, measured by hourly counts added up over the month.
    """

    npm_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="npm_host_top99p")
    ] = None
    """Cloud Network Monitoring hosts, measured by the 99th percentile of the hourly
    counts.
    """

    observability_pipeline_sum: UsageBillableSummaryBody | None = None
    """Observability Pipelines, measured by the total of the month."""

    online_archive_sum: UsageBillableSummaryBody | None = None
    """Log events kept in Online Archives, measured by the total of the month."""

    prof_container_sum: UsageBillableSummaryBody | None = None
    """Containers with Continuous Profiler, measured by hourly counts added up over the
    month.
    """

    prof_host_sum: UsageBillableSummaryBody | None = None
    """Hosts with Continuous Profiler, measured by hourly counts added up over the month.
    """

    prof_host_top99_p: Annotated[
        UsageBillableSummaryBody | None, Field(alias="prof_host_top99p")
    ] = None
    """Hosts with Continuous Profiler, measured by the 99th percentile of the hourly
    counts.
    """

    rum_lite_sum: UsageBillableSummaryBody | None = None
    """RUM Lite sessions, measured by the total of the month."""

    rum_replay_sum: UsageBillableSummaryBody | None = None
    """RUM sessions with Session Replay, measured by the total of the month."""

    rum_sum: UsageBillableSummaryBody | None = None
    """RUM sessions, measured by the total of the month."""

    rum_units_sum: UsageBillableSummaryBody | None = None
    """RUM units, measured by the total of the month."""

    sensitive_data_scanner_sum: UsageBillableSummaryBody | None = None
    """Sensitive Data Scanner, measured by the total of the month."""

    serverless_apm_sum: UsageBillableSummaryBody | None = None
    """Serverless invocations traced by APM, measured by the total of the month."""

    serverless_infra_average: UsageBillableSummaryBody | None = None
    """Serverless functions of infrastructure monitoring, measured by the hourly average.
    """

    serverless_infra_sum: UsageBillableSummaryBody | None = None
    """Serverless functions of infrastructure monitoring, measured by hourly counts added
    up over the month.
    """

    serverless_invocation_sum: UsageBillableSummaryBody | None = None
    """Serverless invocations, measured by the total of the month."""

    siem_sum: UsageBillableSummaryBody | None = None
    """Cloud SIEM, logs analyzed, measured by the total of the month."""

    standard_timeseries_average: UsageBillableSummaryBody | None = None
    """Custom metrics (time series) without Metrics without Limits, measured by the hourly
    average.
    """

    synthetics_api_tests_sum: UsageBillableSummaryBody | None = None
    """Runs of Synthetics API tests, measured by the total of the month."""

    synthetics_app_testing_maximum: UsageBillableSummaryBody | None = None
    """Parallel Testing slots of Synthetics, measured by the highest value of the month."""

    synthetics_browser_checks_sum: UsageBillableSummaryBody | None = None
    """Runs of Synthetics browser tests, measured by the total of the month."""

    timeseries_average: UsageBillableSummaryBody | None = None
    """Custom metrics (time series), measured by the hourly average."""

    timeseries_sum: UsageBillableSummaryBody | None = None
    """Custom metrics (time series), measured by hourly counts added up over the month."""


class UsageCIVisibilityHour(Model):
    """Usage of CI Visibility of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    ci_pipeline_indexed_spans: Nullable[int] = None
    """CI pipeline spans indexed in the hour."""

    ci_test_indexed_spans: Nullable[int] = None
    """CI test spans indexed in the hour."""

    ci_visibility_itr_committers: Nullable[int] = None
    """Git committers to repositories with Intelligent Test Runner, as known in the hour.
    """

    ci_visibility_pipeline_committers: Nullable[int] = None
    """Git committers seen by CI pipeline visibility, as known in the hour."""

    ci_visibility_test_committers: Nullable[int] = None
    """Git committers seen by test visibility, as known in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageCIVisibilityResponse(Model):
    """Usage of CI Visibility by hour."""

    usage: list[UsageCIVisibilityHour] | None = None
    """One entry for each hour and organization."""


class UsageCWSHour(Model):
    """Usage of Workload Protection (CWS) of one organization in one hour. A quantity is
    null when the product is not in use.
    """

    cws_container_count: Nullable[int] = None
    """Containers watched in the hour."""

    cws_host_count: Nullable[int] = None
    """Hosts watched in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageCWSResponse(Model):
    """Usage of Workload Protection (CWS) by hour."""

    usage: list[UsageCWSHour] | None = None
    """One entry for each hour and organization."""


class UsageCloudSecurityPostureManagementHour(Model):
    """Usage of Cloud Security Misconfigurations (CSPM) of one organization in one hour. A
    quantity is null when the product is not in use.
    """

    aas_host_count: Nullable[Number] = None
    """Azure App Service instances checked in the hour."""

    aws_host_count: Nullable[Number] = None
    """AWS hosts checked in the hour."""

    azure_host_count: Nullable[Number] = None
    """Azure hosts checked in the hour."""

    compliance_host_count: Nullable[Number] = None
    """Hosts whose own configuration was checked against benchmarks in the hour."""

    container_count: Nullable[Number] = None
    """Containers checked in the hour."""

    gcp_host_count: Nullable[Number] = None
    """Google Cloud hosts checked in the hour."""

    host_count: Nullable[Number] = None
    """Hosts checked in the hour, all providers."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageCloudSecurityPostureManagementResponse(Model):
    """Usage of Cloud Security Misconfigurations (CSPM) by hour."""

    usage: list[UsageCloudSecurityPostureManagementHour] | None = None
    """One entry for each hour and organization."""


class UsageCustomReportsAttributes(Model):
    """Period, size and tags of a custom usage report."""

    computed_on: str | None = None
    """When the report was made, ISO 8601 date-time in UTC."""

    end_date: str | None = None
    """First day after the period of the report, as `YYYY-MM-DD`."""

    size: int | None = None
    """Size of the report's file."""

    start_date: str | None = None
    """First day of the period of the report, as `YYYY-MM-DD`."""

    tags: list[str] | None = None
    """Tag keys by which the report splits usage."""


class UsageCustomReportsPage(Model):
    """Size of the whole list."""

    total_count: int | None = None
    """Number of reports on all pages."""


class UsageDBMHour(Model):
    """Usage of Database Monitoring of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    dbm_host_count: Nullable[int] = None
    """Database hosts monitored in the hour."""

    dbm_queries_count: Nullable[int] = None
    """Distinct normalized queries tracked in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageDBMResponse(Model):
    """Usage of Database Monitoring by hour."""

    usage: list[UsageDBMHour] | None = None
    """One entry for each hour and organization."""


class UsageFargateHour(Model):
    """Usage of AWS Fargate of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    apm_fargate_count: Nullable[int] = None
    """Fargate tasks on ECS traced by APM, average of the hour."""

    appsec_fargate_count: Nullable[int] = None
    """Fargate tasks on ECS protected by App and API Protection, average of the hour."""

    avg_profiled_fargate_tasks: Nullable[int] = None
    """Fargate tasks profiled by Continuous Profiler, average of the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    tasks_count: Nullable[int] = None
    """Fargate tasks monitored in the hour."""


class UsageFargateResponse(Model):
    """Usage of AWS Fargate by hour."""

    usage: list[UsageFargateHour] | None = None
    """One entry for each hour and organization."""


class UsageHostHour(Model):
    """Usage of hosts and containers of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    agent_host_count: Nullable[int] = None
    """Hosts that ran the Agent in the hour."""

    alibaba_host_count: Nullable[int] = None
    """Hosts known through the Alibaba Cloud integration, without an Agent, in the hour."""

    apm_azure_app_service_host_count: Nullable[int] = None
    """Azure App Service instances traced by APM in the hour."""

    apm_host_count: Nullable[int] = None
    """Hosts that sent traces to APM in the hour."""

    aws_host_count: Nullable[int] = None
    """Hosts known through the AWS integration, without an Agent, in the hour."""

    azure_host_count: Nullable[int] = None
    """Hosts known through the Azure integration, without an Agent, in the hour."""

    container_count: Nullable[int] = None
    """Distinct containers running in the hour."""

    gcp_host_count: Nullable[int] = None
    """Hosts known through the Google Cloud integration, without an Agent, in the hour."""

    heroku_host_count: Nullable[int] = None
    """Heroku dynos running in the hour."""

    host_count: Nullable[int] = None
    """All infrastructure hosts of the hour that count for billing, each once however many
    sources know it.
    """

    hour: Nullable[DateTime] = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    infra_azure_app_service: Nullable[int] = None
    """Azure App Service instances monitored in the hour."""

    opentelemetry_apm_host_count: Nullable[int] = None
    """Hosts that sent traces through the OpenTelemetry Collector in the hour."""

    opentelemetry_host_count: Nullable[int] = None
    """Hosts that reported through the OpenTelemetry Collector in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    vsphere_host_count: Nullable[int] = None
    """Hosts known through the vSphere integration, without an Agent, in the hour."""


class UsageHostsResponse(Model):
    """Usage of hosts and containers by hour."""

    usage: list[UsageHostHour] | None = None
    """One entry for each hour and organization."""


class UsageIncidentManagementHour(Model):
    """Usage of Incident Management of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    monthly_active_users: Nullable[int] = None
    """Users active in Incident Management since the start of the month, as known in the
    hour.
    """

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageIncidentManagementResponse(Model):
    """Usage of Incident Management by hour."""

    usage: list[UsageIncidentManagementHour] | None = None
    """One entry for each hour and organization."""


class UsageIndexedSpansHour(Model):
    """Usage of indexed spans of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    indexed_events_count: Nullable[int] = None
    """Spans indexed in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageIndexedSpansResponse(Model):
    """Usage of indexed spans by hour."""

    usage: list[UsageIndexedSpansHour] | None = None
    """One entry for each hour and organization."""


class UsageIngestedSpansHour(Model):
    """Usage of ingested spans of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    ingested_events_bytes: Nullable[int] = None
    """Bytes of spans ingested in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageIngestedSpansResponse(Model):
    """Usage of ingested spans by hour."""

    usage: list[UsageIngestedSpansHour] | None = None
    """One entry for each hour and organization."""


class UsageIoTHour(Model):
    """Usage of IoT devices of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    iot_device_count: Nullable[int] = None
    """IoT devices that ran the Agent in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageIoTResponse(Model):
    """Usage of IoT devices by hour."""

    usage: list[UsageIoTHour] | None = None
    """One entry for each hour and organization."""


class UsageLambdaHour(Model):
    """Usage of AWS Lambda of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    func_count: Nullable[int] = None
    """Distinct Lambda functions that ran at least once in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    invocations_sum: Nullable[int] = None
    """Invocations of all Lambda functions in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageLambdaResponse(Model):
    """Usage of AWS Lambda by hour."""

    usage: list[UsageLambdaHour] | None = None
    """One entry for each hour and organization."""


class UsageLogsByIndexHour(Model):
    """Log events that one index took in during one hour."""

    event_count: Nullable[int] = None
    """Log events that the index took in during the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    index_id: str | None = None
    """ID of the log index, a short text set by the service."""

    index_name: str | None = None
    """Name of the log index that took the events in."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    retention: Nullable[int] = None
    """How long the index keeps its events, in days."""


class UsageLogsByIndexResponse(Model):
    """Log events by hour and index."""

    usage: list[UsageLogsByIndexHour] | None = None
    """One entry for each hour, organization and index."""


class UsageLogsByRetentionHour(Model):
    """Log events that one organization indexed with one retention in one hour. A quantity
    is null when logs are not in use.
    """

    indexed_events_count: Nullable[int] = None
    """Log events indexed with this retention, live and rehydrated."""

    live_indexed_events_count: Nullable[int] = None
    """Log events indexed with this retention as they arrived."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    rehydrated_indexed_events_count: Nullable[int] = None
    """Log events indexed with this retention by rehydration from archives."""

    retention: Nullable[str] = None
    """How long the indexed events are kept, in days as text (`15`), or `custom`."""


class UsageLogsByRetentionResponse(Model):
    """Log events indexed by hour and retention."""

    usage: list[UsageLogsByRetentionHour] | None = None
    """One entry for each hour, organization and retention."""


class UsageLogsHour(Model):
    """Usage of logs of one organization in one hour. A quantity is null when the product
    is not in use.
    """

    billable_ingested_bytes: Nullable[int] = None
    """Bytes of logs ingested in the hour that count for billing."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    indexed_events_count: Nullable[int] = None
    """Log events indexed in the hour, live and rehydrated."""

    ingested_events_bytes: Nullable[int] = None
    """Bytes of logs ingested in the hour."""

    logs_forwarding_events_bytes: Nullable[int] = None
    """Bytes of logs forwarded to custom destinations in the hour."""

    logs_live_indexed_count: Nullable[int] = None
    """Log events indexed in the hour as they arrived."""

    logs_live_ingested_bytes: Nullable[int] = None
    """Bytes of logs ingested in the hour as they arrived."""

    logs_rehydrated_indexed_count: Nullable[int] = None
    """Log events indexed in the hour by rehydration from archives."""

    logs_rehydrated_ingested_bytes: Nullable[int] = None
    """Bytes of logs read back from archives in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageLogsResponse(Model):
    """Usage of logs by hour."""

    usage: list[UsageLogsHour] | None = None
    """One entry for each hour and organization."""


UsageMetricCategory: TypeAlias = Literal["standard", "custom"] | str
"""Billing category of a metric.

- `standard`: A metric of an integration or of the Agent.
- `custom`: Any other metric.
"""


class UsageNetworkFlowsHour(Model):
    """Usage of network flows of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    indexed_events_count: Nullable[int] = None
    """Network flows indexed in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageNetworkFlowsResponse(Model):
    """Usage of network flows by hour."""

    usage: list[UsageNetworkFlowsHour] | None = None
    """One entry for each hour and organization."""


class UsageNetworkHostsHour(Model):
    """Usage of Cloud Network Monitoring hosts of one organization in one hour. A quantity
    is null when the product is not in use.
    """

    host_count: Nullable[int] = None
    """Hosts with Cloud Network Monitoring switched on in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageNetworkHostsResponse(Model):
    """Usage of Cloud Network Monitoring hosts by hour."""

    usage: list[UsageNetworkHostsHour] | None = None
    """One entry for each hour and organization."""


class UsageOnlineArchiveHour(Model):
    """Usage of Online Archives of one organization in one hour. A quantity is null when
    the product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    online_archive_events_count: Nullable[int] = None
    """Log events put into Online Archives in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageOnlineArchiveResponse(Model):
    """Usage of Online Archives by hour."""

    usage: list[UsageOnlineArchiveHour] | None = None
    """One entry for each hour and organization."""


class UsageProfilingHour(Model):
    """Usage of Continuous Profiler of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    aas_count: Nullable[int] = None
    """Azure App Service instances profiled in the hour."""

    avg_container_agent_count: Nullable[int] = None
    """Containers profiled, average of the hour."""

    host_count: Nullable[int] = None
    """Hosts profiled in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageProfilingResponse(Model):
    """Usage of Continuous Profiler by hour."""

    usage: list[UsageProfilingHour] | None = None
    """One entry for each hour and organization."""


UsageReportsType: TypeAlias = Literal["reports"] | str
"""Kind of the resource; always `reports`."""


class UsageRumSessionsHour(Model):
    """Usage of RUM sessions of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    replay_session_count: Nullable[int] = None
    """Browser sessions with Session Replay in the hour. Only for `type=browser`."""

    session_count: Nullable[int] = None
    """RUM sessions of the type asked for in the hour."""

    session_count_android: Nullable[int] = None
    """Sessions on Android in the hour. Only for `type=mobile`."""

    session_count_flutter: Nullable[int] = None
    """Sessions of Flutter apps in the hour. Only for `type=mobile`."""

    session_count_ios: Nullable[int] = None
    """Sessions on iOS in the hour. Only for `type=mobile`."""

    session_count_reactnative: Nullable[int] = None
    """Sessions of React Native apps in the hour. Only for `type=mobile`."""


class UsageRumSessionsResponse(Model):
    """Usage of RUM sessions by hour."""

    usage: list[UsageRumSessionsHour] | None = None
    """One entry for each hour and organization."""


class UsageRumUnitsHour(Model):
    """Usage of RUM units of one organization in one hour. A quantity is null when the
    product is not in use. The service adds the start of the hour as `hour`.
    """

    browser_rum_units: Nullable[int] = None
    """RUM units used by browser sessions in the hour."""

    mobile_rum_units: Nullable[int] = None
    """RUM units used by mobile sessions in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    rum_units: Nullable[int] = None
    """RUM units used in the hour, browser and mobile."""


class UsageRumUnitsResponse(Model):
    """Usage of RUM units by hour."""

    usage: list[UsageRumUnitsHour] | None = None
    """One entry for each hour and organization."""


class UsageSDSHour(Model):
    """Usage of Sensitive Data Scanner of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    apm_scanned_bytes: Nullable[int] = None
    """Bytes of traces scanned in the hour."""

    events_scanned_bytes: Nullable[int] = None
    """Bytes of events scanned in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    logs_scanned_bytes: Nullable[int] = None
    """Bytes of logs scanned in the hour."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    rum_scanned_bytes: Nullable[int] = None
    """Bytes of RUM data scanned in the hour."""

    total_scanned_bytes: Nullable[int] = None
    """Bytes of all kinds of data scanned in the hour."""


class UsageSDSResponse(Model):
    """Usage of Sensitive Data Scanner by hour."""

    usage: list[UsageSDSHour] | None = None
    """One entry for each hour and organization."""


class UsageSNMPHour(Model):
    """Usage of SNMP devices of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""

    snmp_devices: Nullable[int] = None
    """Network devices polled over SNMP in the hour."""


class UsageSNMPResponse(Model):
    """Usage of SNMP devices by hour."""

    usage: list[UsageSNMPHour] | None = None
    """One entry for each hour and organization."""


UsageSort: TypeAlias = Literal["computed_on", "size", "start_date", "end_date"] | str
"""Field by which reports are ordered.

- `computed_on`: When the report was made.
- `size`: Size of the report's file.
- `start_date`: First day of the report's period.
- `end_date`: End of the report's period.
"""


UsageSortDirection: TypeAlias = Literal["desc", "asc"] | str
"""Direction of an order.

- `desc`: From the newest or largest down.
- `asc`: From the oldest or smallest up.
"""


class UsageSpecifiedCustomReportsAttributes(Model):
    """Period, size, tags and file of a custom usage report."""

    computed_on: str | None = None
    """When the report was made, ISO 8601 date-time in UTC."""

    end_date: str | None = None
    """First day after the period of the report, as `YYYY-MM-DD`."""

    location: str | None = None
    """Address from which the file of the report can be downloaded."""

    size: int | None = None
    """Size of the report's file."""

    start_date: str | None = None
    """First day of the period of the report, as `YYYY-MM-DD`."""

    tags: list[str] | None = None
    """Tag keys by which the report splits usage."""


class UsageSpecifiedCustomReportsData(Model):
    """One custom usage report with the address of its file."""

    attributes: UsageSpecifiedCustomReportsAttributes | None = None
    """Period, size, tags and file of the report."""

    id: str | None = None
    """ID of the report: the first day that it covers, as `YYYY-MM-DD`."""

    type: UsageReportsType | None = None
    """Always `reports`."""


class UsageSpecifiedCustomReportsPage(Model):
    """Number of reports there are."""

    total_count: int | None = None
    """Number of reports that the account has, over all pages."""


class UsageSummaryDateOrg(AliasedModel):
    """The usage of one organization in one month. The end of a name tells the aggregation:
    `_top99p` 99th percentile of hourly counts, `_avg` hourly average, `_sum` total,
    `_hwm` high-water mark, `_last` last value. A quantity is null or 0 when the product
    is not in use.
    """

    account_name: Nullable[str] = None
    """Name of the account that the organization belongs to. Present with
    `include_connected_accounts=true`.
    """

    account_public_id: Nullable[str] = None
    """Public ID of the account that the organization belongs to. Present with
    `include_connected_accounts=true`.
    """

    agent_host_top99_p: Annotated[Nullable[int], Field(alias="agent_host_top99p")] = (
        None
    )
    """Hosts that run the Datadog Agent: 99th percentile of the hourly counts of the month,
    this organization alone.
    """

    ai_credits_agent_builder_ai_credits_sum: Nullable[int] = None
    """AI credits used by Agent Builder, total of the month, this organization alone."""

    ai_credits_bits_assistant_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits Assistant, total of the month, this organization alone."""

    ai_credits_bits_dev_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits Dev, total of the month, this organization alone."""

    ai_credits_bits_sre_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits SRE, total of the month, this organization alone."""

    ai_credits_sum: Nullable[int] = None
    """AI credits used by all AI features, total of the month, this organization alone."""

    apm_azure_app_service_host_top99_p: Annotated[
        Nullable[int], Field(alias="apm_azure_app_service_host_top99p")
    ] = None
    """Azure App Service instances traced by APM: 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    apm_devsecops_host_top99_p: Annotated[
        Nullable[int], Field(alias="apm_devsecops_host_top99p")
    ] = None
    """Hosts on the APM DevSecOps plan: 99th percentile of the hourly counts of the month,
    this organization alone.
    """

    apm_enterprise_standalone_hosts_top99_p: Annotated[
        Nullable[int], Field(alias="apm_enterprise_standalone_hosts_top99p")
    ] = None
    """APM Enterprise hosts bought without infrastructure monitoring: 99th percentile of
    the hourly counts of the month, this organization alone.
    """

    apm_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM: hourly average over the month, this
    organization alone.
    """

    apm_host_top99_p: Annotated[Nullable[int], Field(alias="apm_host_top99p")] = None
    """Distinct hosts that send traces to APM: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    apm_pro_standalone_hosts_top99_p: Annotated[
        Nullable[int], Field(alias="apm_pro_standalone_hosts_top99p")
    ] = None
    """APM Pro hosts bought without infrastructure monitoring: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    appsec_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS protected by App and API Protection: hourly average over
    the month, this organization alone.
    """

    asm_serverless_sum: Nullable[int] = None
    """Serverless invocations protected by App and API Protection, total of the month, this
    organization alone.
    """

    audit_logs_lines_indexed_sum: Nullable[int] = None
    """Deprecated. Audit log lines indexed, total of the month, this organization alone.
    Deprecated: use `audit_trail_enabled_hwm`.
    """

    audit_trail_enabled_hwm: Nullable[int] = None
    """1 when this organization had Audit Trail switched on during the month, else 0."""

    audit_trail_event_forwarding_events_sum: Nullable[int] = None
    """Audit Trail events forwarded to other destinations, total of the month, this
    organization alone.
    """

    avg_profiled_fargate_tasks: Nullable[int] = None
    """AWS Fargate tasks profiled by Continuous Profiler: hourly average over the month,
    this organization alone.
    """

    aws_host_top99_p: Annotated[Nullable[int], Field(alias="aws_host_top99p")] = None
    """Hosts known through the AWS integration: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    aws_lambda_func_count: Nullable[int] = None
    """AWS Lambda functions that ran at least once in the hour: hourly average over the
    month, this organization alone.
    """

    aws_lambda_invocations_sum: Nullable[int] = None
    """Invocations of AWS Lambda functions, total of the month, this organization alone."""

    azure_app_service_top99_p: Annotated[
        Nullable[int], Field(alias="azure_app_service_top99p")
    ] = None
    """Azure App Service instances: 99th percentile of the hourly counts of the month, this
    organization alone.
    """

    billable_ingested_bytes_sum: Nullable[int] = None
    """Bytes of logs ingested that count for billing, total of the month, this organization
    alone.
    """

    bits_ai_investigations_sum: Nullable[int] = None
    """Investigations carried out by Bits AI, total of the month, this organization alone.
    """

    browser_rum_lite_session_count_sum: Nullable[int] = None
    """Deprecated. Browser RUM Lite sessions, total of the month, this organization alone.
    Deprecated: use `rum_browser_lite_session_count_sum`.
    """

    browser_rum_replay_session_count_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, as counted before
    `rum_browser_replay_session_count_*`, total of the month, this organization alone.
    """

    browser_rum_units_sum: Nullable[int] = None
    """Deprecated. Browser RUM units, total of the month, this organization alone.
    Deprecated: use `rum_total_session_count_sum`.
    """

    ccm_anthropic_spend_last: Nullable[int] = None
    """Money spent on Anthropic that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_aws_spend_last: Nullable[int] = None
    """Money spent on AWS that Cloud Cost Management watches: last value of the month, this
    organization alone.
    """

    ccm_azure_spend_last: Nullable[int] = None
    """Money spent on Azure that Cloud Cost Management watches: last value of the month,
    this organization alone.
    """

    ccm_confluent_spend_last: Nullable[int] = None
    """Money spent on Confluent Cloud that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_databricks_spend_last: Nullable[int] = None
    """Money spent on Databricks that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_elastic_spend_last: Nullable[int] = None
    """Money spent on Elastic Cloud that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_fastly_spend_last: Nullable[int] = None
    """Money spent on Fastly that Cloud Cost Management watches: last value of the month,
    this organization alone.
    """

    ccm_gcp_spend_last: Nullable[int] = None
    """Money spent on Google Cloud that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_github_spend_last: Nullable[int] = None
    """Money spent on GitHub that Cloud Cost Management watches: last value of the month,
    this organization alone.
    """

    ccm_mongodb_spend_last: Nullable[int] = None
    """Money spent on MongoDB Atlas that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_oci_spend_last: Nullable[int] = None
    """Money spent on Oracle Cloud that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_openai_spend_last: Nullable[int] = None
    """Money spent on OpenAI that Cloud Cost Management watches: last value of the month,
    this organization alone.
    """

    ccm_snowflake_spend_last: Nullable[int] = None
    """Money spent on Snowflake that Cloud Cost Management watches: last value of the
    month, this organization alone.
    """

    ccm_spend_monitored_ent_last: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Enterprise plan: last value
    of the month, this organization alone.
    """

    ccm_spend_monitored_pro_last: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Pro plan: last value of the
    month, this organization alone.
    """

    ccm_twilio_spend_last: Nullable[int] = None
    """Money spent on Twilio that Cloud Cost Management watches: last value of the month,
    this organization alone.
    """

    ci_pipeline_indexed_spans_sum: Nullable[int] = None
    """CI pipeline spans indexed, total of the month, this organization alone."""

    ci_test_indexed_spans_sum: Nullable[int] = None
    """CI test spans indexed, total of the month, this organization alone."""

    ci_visibility_itr_committers_hwm: Nullable[int] = None
    """Git committers to repositories with Intelligent Test Runner: highest value of the
    month, this organization alone.
    """

    ci_visibility_pipeline_committers_hwm: Nullable[int] = None
    """Git committers seen by CI pipeline visibility: highest value of the month, this
    organization alone.
    """

    ci_visibility_test_committers_hwm: Nullable[int] = None
    """Git committers seen by test visibility: highest value of the month, this
    organization alone.
    """

    cloud_cost_management_aws_host_count_avg: Nullable[int] = None
    """AWS hosts covered by Cloud Cost Management: hourly average over the month, this
    organization alone.
    """

    cloud_cost_management_azure_host_count_avg: Nullable[int] = None
    """Azure hosts covered by Cloud Cost Management: hourly average over the month, this
    organization alone.
    """

    cloud_cost_management_gcp_host_count_avg: Nullable[int] = None
    """Google Cloud hosts covered by Cloud Cost Management: hourly average over the month,
    this organization alone.
    """

    cloud_cost_management_host_count_avg: Nullable[int] = None
    """Hosts covered by Cloud Cost Management, all cloud providers: hourly average over the
    month, this organization alone.
    """

    cloud_cost_management_oci_host_count_avg: Nullable[int] = None
    """Oracle Cloud hosts covered by Cloud Cost Management: hourly average over the month,
    this organization alone.
    """

    cloud_siem_events_sum: Nullable[int] = None
    """Events analyzed by Cloud SIEM, total of the month, this organization alone."""

    cloud_siem_indexed_logs_sum: Nullable[int] = None
    """Log events indexed for Cloud SIEM, total of the month, this organization alone."""

    code_analysis_sa_committers_hwm: Nullable[int] = None
    """Git committers to repositories checked by Static Code Analysis: highest value of the
    month, this organization alone.
    """

    code_analysis_sca_committers_hwm: Nullable[int] = None
    """Git committers to repositories checked by Software Composition Analysis: highest
    value of the month, this organization alone.
    """

    code_security_host_top99_p: Annotated[
        Nullable[int], Field(alias="code_security_host_top99p")
    ] = None
    """Hosts protected by Code Security: 99th percentile of the hourly counts of the month,
    this organization alone.
    """

    container_avg: Nullable[int] = None
    """Distinct containers: hourly average over the month, this organization alone."""

    container_excl_agent_avg: Nullable[int] = None
    """Distinct containers, those of the Agent itself left out: hourly average over the
    month, this organization alone.
    """

    container_hwm: Nullable[int] = None
    """Distinct containers: highest value of the month, this organization alone."""

    csm_container_enterprise_compliance_count_sum: Nullable[int] = None
    """Containers checked for compliance by Cloud Security Enterprise: hourly counts of the
    month added up, this organization alone.
    """

    csm_container_enterprise_cws_count_sum: Nullable[int] = None
    """Containers watched for threats by Cloud Security Enterprise: hourly counts of the
    month added up, this organization alone.
    """

    csm_container_enterprise_total_count_sum: Nullable[int] = None
    """Containers covered by Cloud Security Enterprise: hourly counts of the month added
    up, this organization alone.
    """

    csm_host_enterprise_aas_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aas_host_count_top99p")
    ] = None
    """Azure App Service instances covered by Cloud Security Enterprise: 99th percentile of
    the hourly counts of the month, this organization alone.
    """

    csm_host_enterprise_aws_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aws_host_count_top99p")
    ] = None
    """AWS hosts covered by Cloud Security Enterprise: 99th percentile of the hourly counts
    of the month, this organization alone.
    """

    csm_host_enterprise_azure_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_azure_host_count_top99p")
    ] = None
    """Azure hosts covered by Cloud Security Enterprise: 99th percentile of the hourly
    counts of the month, this organization alone.
    """

    csm_host_enterprise_compliance_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_compliance_host_count_top99p")
    ] = None
    """Hosts checked for compliance by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_enterprise_cws_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_cws_host_count_top99p")
    ] = None
    """Hosts watched for threats by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_enterprise_gcp_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_gcp_host_count_top99p")
    ] = None
    """Google Cloud hosts covered by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_enterprise_oci_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_oci_host_count_top99p")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_enterprise_total_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_total_host_count_top99p")
    ] = None
    """Hosts covered by Cloud Security Enterprise, all providers: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_pro_hosts_agentless_scanners_sum: Nullable[int] = None
    """Hosts scanned without an Agent under Cloud Security Pro: hourly counts of the month
    added up, this organization alone.
    """

    csm_host_pro_hosts_agentless_scanners_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_pro_hosts_agentless_scanners_top99p")
    ] = None
    """Hosts scanned without an Agent under Cloud Security Pro: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    csm_host_pro_oci_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_pro_oci_host_count_top99p")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Pro: 99th percentile of the hourly
    counts of the month, this organization alone.
    """

    cspm_aas_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_aas_host_top99p")
    ] = None
    """Azure App Service instances checked by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, this organization alone.
    """

    cspm_aws_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_aws_host_top99p")
    ] = None
    """AWS hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    cspm_azure_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_azure_host_top99p")
    ] = None
    """Azure hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentile of
    the hourly counts of the month, this organization alone.
    """

    cspm_container_avg: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): hourly average over
    the month, this organization alone.
    """

    cspm_container_hwm: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): highest value of the
    month, this organization alone.
    """

    cspm_gcp_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_gcp_host_top99p")
    ] = None
    """Google Cloud hosts checked by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, this organization alone.
    """

    cspm_host_top99_p: Annotated[Nullable[int], Field(alias="cspm_host_top99p")] = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM), all providers: 99th
    percentile of the hourly counts of the month, this organization alone.
    """

    cspm_hosts_agentless_scanners_sum: Nullable[int] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): hourly
    counts of the month added up, this organization alone.
    """

    cspm_hosts_agentless_scanners_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_hosts_agentless_scanners_top99p")
    ] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, this organization alone.
    """

    custom_historical_ts_avg: Nullable[int] = None
    """Distinct custom metrics (time series) with points sent for the past (historical
    metrics): hourly average over the month, this organization alone.
    """

    custom_live_ts_avg: Nullable[int] = None
    """Distinct custom metrics (time series) with points sent as they happened: hourly
    average over the month, this organization alone.
    """

    custom_ts_avg: Nullable[int] = None
    """Distinct custom metrics (time series): hourly average over the month, this
    organization alone.
    """

    cws_container_count_avg: Nullable[int] = None
    """Containers watched by Workload Protection (CWS): hourly average over the month, this
    organization alone.
    """

    cws_fargate_task_avg: Nullable[int] = None
    """AWS Fargate tasks watched by Workload Protection (CWS): hourly average over the
    month, this organization alone.
    """

    cws_host_top99_p: Annotated[Nullable[int], Field(alias="cws_host_top99p")] = None
    """Hosts watched by Workload Protection (CWS): 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    data_jobs_monitoring_host_hr_sum: Nullable[int] = None
    """Host hours of data jobs (Spark, Databricks) monitored, total of the month, this
    organization alone.
    """

    data_stream_monitoring_host_count_sum: Nullable[int] = None
    """Hosts covered by Data Streams Monitoring: hourly counts of the month added up, this
    organization alone.
    """

    data_stream_monitoring_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="data_stream_monitoring_host_count_top99p")
    ] = None
    """Hosts covered by Data Streams Monitoring: 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    dbm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="dbm_host_top99p_sum")
    ] = None
    """Database hosts covered by Database Monitoring: 99th percentile of the hourly counts
    of the month, this organization alone.
    """

    dbm_queries_avg_sum: Nullable[int] = None
    """Distinct normalized queries tracked by Database Monitoring: hourly average over the
    month, this organization alone.
    """

    do_jobs_monitoring_orchestrators_job_hours_sum: Nullable[int] = None
    """Run time of orchestrator jobs watched by Data Observability, total of the month,
    this organization alone.
    """

    eph_infra_host_agent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that run the Agent: hourly counts of the month added
    up, this organization alone.
    """

    eph_infra_host_alibaba_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Alibaba Cloud: hourly counts of the month added up,
    this organization alone.
    """

    eph_infra_host_aws_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on AWS: hourly counts of the month added up, this
    organization alone.
    """

    eph_infra_host_azure_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Azure: hourly counts of the month added up, this
    organization alone.
    """

    eph_infra_host_basic_infra_basic_agent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan that run the Agent: hourly counts of
    the month added up, this organization alone.
    """

    eph_infra_host_basic_infra_basic_vsphere_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan known through vSphere: hourly counts
    of the month added up, this organization alone.
    """

    eph_infra_host_basic_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan: hourly counts of the month added
    up, this organization alone.
    """

    eph_infra_host_ent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Enterprise plan: hourly counts of the month
    added up, this organization alone.
    """

    eph_infra_host_gcp_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Google Cloud: hourly counts of the month added up,
    this organization alone.
    """

    eph_infra_host_heroku_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Heroku: hourly counts of the month added up, this
    organization alone.
    """

    eph_infra_host_only_aas_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only as Azure App Service instances: hourly
    counts of the month added up, this organization alone.
    """

    eph_infra_host_only_vsphere_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only through vSphere: hourly counts of the month
    added up, this organization alone.
    """

    eph_infra_host_opentelemetry_apm_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that send traces through the OpenTelemetry Collector:
    hourly counts of the month added up, this organization alone.
    """

    eph_infra_host_opentelemetry_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that report through the OpenTelemetry Collector:
    hourly counts of the month added up, this organization alone.
    """

    eph_infra_host_pro_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro plan: hourly counts of the month added up,
    this organization alone.
    """

    eph_infra_host_proplus_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro Plus plan: hourly counts of the month added
    up, this organization alone.
    """

    eph_infra_host_proxmox_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known through Proxmox: hourly counts of the month
    added up, this organization alone.
    """

    error_tracking_apm_error_events_sum: Nullable[int] = None
    """Error events from traces counted by Error Tracking, total of the month, this
    organization alone.
    """

    error_tracking_error_events_sum: Nullable[int] = None
    """Error events counted by Error Tracking, total of the month, this organization alone.
    """

    error_tracking_events_sum: Nullable[int] = None
    """Error Tracking events of all kinds, total of the month, this organization alone."""

    error_tracking_rum_error_events_sum: Nullable[int] = None
    """Error events from browsers and apps (RUM) counted by Error Tracking, total of the
    month, this organization alone.
    """

    event_management_correlation_correlated_events_sum: Nullable[int] = None
    """Events correlated by Event Management, total of the month, this organization alone.
    """

    event_management_correlation_correlated_related_events_sum: Nullable[int] = None
    """Related events attached to correlated ones by Event Management, total of the month,
    this organization alone.
    """

    event_management_correlation_sum: Nullable[int] = None
    """Correlations made by Event Management, total of the month, this organization alone.
    """

    fargate_container_profiler_profiling_fargate_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS profiled by Continuous Profiler: hourly average over the
    month, this organization alone.
    """

    fargate_container_profiler_profiling_fargate_eks_avg: Nullable[int] = None
    """AWS Fargate tasks on EKS profiled by Continuous Profiler: hourly average over the
    month, this organization alone.
    """

    fargate_tasks_count_avg: Nullable[int] = None
    """AWS Fargate tasks monitored: hourly average over the month, this organization alone.
    """

    fargate_tasks_count_hwm: Nullable[int] = None
    """AWS Fargate tasks monitored: highest value of the month, this organization alone."""

    feature_flags_config_requests_sum: Nullable[int] = None
    """Configuration requests made by Feature Flags SDKs, total of the month, this
    organization alone.
    """

    flex_logs_compute_large_avg: Nullable[int] = None
    """Flex Logs compute instances of size large: hourly average over the month, this
    organization alone.
    """

    flex_logs_compute_medium_avg: Nullable[int] = None
    """Flex Logs compute instances of size medium: hourly average over the month, this
    organization alone.
    """

    flex_logs_compute_small_avg: Nullable[int] = None
    """Flex Logs compute instances of size small: hourly average over the month, this
    organization alone.
    """

    flex_logs_compute_xlarge_avg: Nullable[int] = None
    """Flex Logs compute instances of size extra large: hourly average over the month, this
    organization alone.
    """

    flex_logs_compute_xsmall_avg: Nullable[int] = None
    """Flex Logs compute instances of size extra small: hourly average over the month, this
    organization alone.
    """

    flex_logs_starter_avg: Nullable[int] = None
    """Flex Logs Starter instances: hourly average over the month, this organization alone.
    """

    flex_logs_starter_storage_index_avg: Nullable[int] = None
    """Flex Logs Starter instances for the storage of indexed logs: hourly average over the
    month, this organization alone.
    """

    flex_logs_starter_storage_retention_adjustment_avg: Nullable[int] = None
    """Flex Logs Starter instances for storage with an adjusted retention: hourly average
    over the month, this organization alone.
    """

    flex_stored_logs_avg: Nullable[int] = None
    """Log events held in the Flex tier: hourly average over the month, this organization
    alone.
    """

    forwarding_events_bytes_sum: Nullable[int] = None
    """Bytes of logs forwarded to custom destinations, total of the month, this
    organization alone.
    """

    gcp_host_top99_p: Annotated[Nullable[int], Field(alias="gcp_host_top99p")] = None
    """Hosts known through the Google Cloud integration: 99th percentile of the hourly
    counts of the month, this organization alone.
    """

    heroku_host_top99_p: Annotated[Nullable[int], Field(alias="heroku_host_top99p")] = (
        None
    )
    """Heroku dynos: 99th percentile of the hourly counts of the month, this organization
    alone.
    """

    id: str | None = None
    """ID of the organization."""

    incident_management_monthly_active_users_hwm: Nullable[int] = None
    """Monthly active users of Incident Management: highest value of the month, this
    organization alone.
    """

    incident_management_seats_hwm: Nullable[int] = None
    """Seats of Incident Management: highest value of the month, this organization alone.
    """

    indexed_events_count_sum: Nullable[int] = None
    """Deprecated. Log events indexed, total of the month, this organization alone.
    Deprecated: use `logs_by_retention`, which splits them by retention.
    """

    indexed_points_sum: Nullable[int] = None
    """Points of custom metrics indexed, total of the month, this organization alone."""

    infra_cpu_avg: Nullable[int] = None
    """Infrastructure vCPUs: hourly average of the month, this organization alone."""

    infra_cpu_default_infra_host_vcpu_agent_avg: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly average of the
    month, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_avg: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly
    average of the month, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly values
    of the month added up, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_agent_sum: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly values of the
    month added up, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_aws_avg: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_default_infra_host_vcpu_aws_sum: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly values of the month added up,
    this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_azure_avg: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_default_infra_host_vcpu_azure_sum: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly values of the month added up,
    this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_gcp_avg: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly average of the month,
    this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_gcp_sum: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly values of the month
    added up, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_avg: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_avg: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly average of the
    month, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly values of the
    month added up, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_sum: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly values of the month added
    up, this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_avg: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly average of the month,
    this organization alone.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_sum: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly values of the month
    added up, this organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_agent_avg: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly average of the month,
    this organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_agent_sum: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly values of the month
    added up, this organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_aws_avg: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly average of the month, this organization
    alone.
    """

    infra_cpu_observed_infra_host_vcpu_aws_sum: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly values of the month added up, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_azure_avg: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_azure_sum: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly values of the month added up, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_avg: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_sum: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly values of the month added up,
    this organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_avg: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_sum: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly values of the month added up, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_avg: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly average of the month, this
    organization alone.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_sum: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly values of the month added up,
    this organization alone.
    """

    infra_cpu_sum: Nullable[int] = None
    """Infrastructure vCPUs: hourly values of the month added up, this organization alone.
    """

    infra_edge_monitoring_devices_top99_p: Annotated[
        Nullable[int], Field(alias="infra_edge_monitoring_devices_top99p")
    ] = None
    """Edge devices monitored: 99th percentile of the hourly counts of the month, this
    organization alone.
    """

    infra_host_basic_infra_basic_agent_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_agent_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan that run the Agent: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    infra_host_basic_infra_basic_vsphere_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_vsphere_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan known through vSphere: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    infra_host_basic_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    infra_host_top99_p: Annotated[Nullable[int], Field(alias="infra_host_top99p")] = (
        None
    )
    """Distinct infrastructure hosts: 99th percentile of the hourly counts of the month,
    this organization alone.
    """

    infra_storage_mgmt_objects_count_avg: Nullable[int] = None
    """Stored objects (such as those in S3 buckets) tracked by Storage Management: hourly
    average over the month, this organization alone.
    """

    ingest_points_sum: Nullable[int] = None
    """Points of custom metrics ingested, total of the month, this organization alone."""

    ingested_events_bytes_sum: Nullable[int] = None
    """Bytes of logs ingested, total of the month, this organization alone."""

    iot_apm_host_sum: Nullable[int] = None
    """IoT devices that send traces to APM: hourly counts of the month added up, this
    organization alone.
    """

    iot_apm_host_top99_p: Annotated[
        Nullable[int], Field(alias="iot_apm_host_top99p")
    ] = None
    """IoT devices that send traces to APM: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    iot_device_agg_sum: Nullable[int] = None
    """IoT devices that run the Agent: hourly counts of the month added up, this
    organization alone.
    """

    iot_device_top99_p_sum: Annotated[
        Nullable[int], Field(alias="iot_device_top99p_sum")
    ] = None
    """IoT devices that run the Agent: 99th percentile of the hourly counts of the month,
    this organization alone.
    """

    llm_observability_15_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_15day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 15 days, total of the month, this organization
    alone.
    """

    llm_observability_30_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_30day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 30 days, total of the month, this organization
    alone.
    """

    llm_observability_60_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_60day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 60 days, total of the month, this organization
    alone.
    """

    llm_observability_90_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_90day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 90 days, total of the month, this organization
    alone.
    """

    llm_observability_min_spend_sum: Nullable[int] = None
    """Minimum spend charged for LLM Observability, total of the month, this organization
    alone.
    """

    llm_observability_sum: Nullable[int] = None
    """LLM Observability sessions, total of the month, this organization alone."""

    logs_archive_search_gb_scanned_sum: Nullable[int] = None
    """Gigabytes of archived logs scanned by Archive Search, total of the month, this
    organization alone.
    """

    metric_names_sum: Nullable[int] = None
    """Distinct names of custom metrics, total of the month, this organization alone."""

    mobile_rum_lite_session_count_sum: Nullable[int] = None
    """Deprecated. Mobile RUM Lite sessions, total of the month, this organization alone.
    Deprecated: use `rum_lite_session_count_sum`.
    """

    mobile_rum_session_count_android_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Android, total of the month, this organization
    alone. Deprecated: use `rum_mobile_lite_session_count_android_sum`.
    """

    mobile_rum_session_count_flutter_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in Flutter apps, total of the month, this
    organization alone. Deprecated: use `rum_mobile_lite_session_count_flutter_sum`.
    """

    mobile_rum_session_count_ios_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on iOS, total of the month, this organization alone.
    Deprecated: use `rum_mobile_lite_session_count_ios_sum`.
    """

    mobile_rum_session_count_reactnative_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in React Native apps, total of the month, this
    organization alone. Deprecated: use `rum_mobile_lite_session_count_reactnative_sum`.
    """

    mobile_rum_session_count_roku_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Roku, total of the month, this organization
    alone. Deprecated: use `rum_mobile_lite_session_count_roku_sum`.
    """

    mobile_rum_session_count_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions, total of the month, this organization alone.
    Deprecated: use `rum_total_session_count_sum`.
    """

    mobile_rum_units_sum: Nullable[int] = None
    """Deprecated. Mobile RUM units, total of the month, this organization alone.
    Deprecated: use `rum_total_session_count_sum`.
    """

    name: str | None = None
    """Name of the organization."""

    ndm_netflow_events_sum: Nullable[int] = None
    """NetFlow records received by Network Device Monitoring, total of the month, this
    organization alone.
    """

    netflow_indexed_events_count_sum: Nullable[int] = None
    """Deprecated. Network flows indexed, total of the month, this organization alone.
    Deprecated: use `ndm_netflow_events_sum`.
    """

    network_device_wireless_top99_p: Annotated[
        Nullable[int], Field(alias="network_device_wireless_top99p")
    ] = None
    """Wireless network devices monitored: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    network_path_sum: Nullable[int] = None
    """Network Path tests run, total of the month, this organization alone."""

    npm_host_top99_p: Annotated[Nullable[int], Field(alias="npm_host_top99p")] = None
    """Hosts covered by Cloud Network Monitoring: 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    observability_pipelines_bytes_processed_sum: Nullable[int] = None
    """Bytes processed by Observability Pipelines, total of the month, this organization
    alone.
    """

    oci_host_sum: Nullable[int] = None
    """Hosts known through the Oracle Cloud integration: hourly counts of the month added
    up, this organization alone.
    """

    oci_host_top99_p: Annotated[Nullable[int], Field(alias="oci_host_top99p")] = None
    """Hosts known through the Oracle Cloud integration: 99th percentile of the hourly
    counts of the month, this organization alone.
    """

    on_call_seat_hwm: Nullable[int] = None
    """Seats of On-Call: highest value of the month, this organization alone."""

    online_archive_events_count_sum: Nullable[int] = None
    """Log events kept in Online Archives, total of the month, this organization alone."""

    opentelemetry_apm_host_top99_p: Annotated[
        Nullable[int], Field(alias="opentelemetry_apm_host_top99p")
    ] = None
    """APM hosts that report through the OpenTelemetry Collector: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    opentelemetry_host_top99_p: Annotated[
        Nullable[int], Field(alias="opentelemetry_host_top99p")
    ] = None
    """Hosts that report through the OpenTelemetry Collector: 99th percentile of the hourly
    counts of the month, this organization alone.
    """

    product_analytics_sum: Nullable[int] = None
    """Sessions recorded for Product Analytics, total of the month, this organization
    alone.
    """

    profiling_aas_count_top99_p: Annotated[
        Nullable[int], Field(alias="profiling_aas_count_top99p")
    ] = None
    """Azure App Service instances profiled by Continuous Profiler: 99th percentile of the
    hourly counts of the month, this organization alone.
    """

    profiling_host_top99_p: Annotated[
        Nullable[int], Field(alias="profiling_host_top99p")
    ] = None
    """Hosts profiled by Continuous Profiler: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    proxmox_host_sum: Nullable[int] = None
    """Hosts known through the Proxmox integration: hourly counts of the month added up,
    this organization alone.
    """

    proxmox_host_top99_p: Annotated[
        Nullable[int], Field(alias="proxmox_host_top99p")
    ] = None
    """Hosts known through the Proxmox integration: 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    public_id: Nullable[str] = None
    """Public ID of the organization."""

    published_app_hwm: Nullable[int] = None
    """Apps published in App Builder: highest value of the month, this organization alone.
    """

    region: Nullable[str] = None
    """Site where the organization lives, such as `us` or `eu`."""

    rum_browser_and_mobile_session_count: Nullable[int] = None
    """RUM sessions: mobile ones plus browser Lite and legacy ones, total of the month,
    this organization alone.
    """

    rum_browser_legacy_session_count_sum: Nullable[int] = None
    """Browser RUM sessions on the legacy plan, total of the month, this organization
    alone.
    """

    rum_browser_lite_session_count_sum: Nullable[int] = None
    """Browser RUM sessions on the Lite plan, total of the month, this organization alone.
    """

    rum_browser_replay_session_count_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, total of the month, this organization
    alone.
    """

    rum_indexed_sessions_sum: Nullable[int] = None
    """RUM sessions indexed (kept by retention filters), total of the month, this
    organization alone.
    """

    rum_ingested_sessions_sum: Nullable[int] = None
    """RUM sessions ingested, before retention filters, total of the month, this
    organization alone.
    """

    rum_lite_session_count_sum: Nullable[int] = None
    """RUM sessions on the Lite plan, browser and mobile, total of the month, this
    organization alone.
    """

    rum_mobile_legacy_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions on the legacy plan, total of the month, this organization
    alone.
    """

    rum_mobile_legacy_session_count_flutter_sum: Nullable[int] = None
    """Flutter RUM sessions on the legacy plan, total of the month, this organization
    alone.
    """

    rum_mobile_legacy_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions on the legacy plan, total of the month, this organization alone."""

    rum_mobile_legacy_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions on the legacy plan, total of the month, this organization
    alone.
    """

    rum_mobile_legacy_session_count_roku_sum: Nullable[int] = None
    """Roku RUM sessions on the legacy plan, total of the month, this organization alone.
    """

    rum_mobile_lite_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions on the Lite plan, total of the month, this organization alone.
    """

    rum_mobile_lite_session_count_flutter_sum: Nullable[int] = None
    """Flutter RUM sessions on the Lite plan, total of the month, this organization alone.
    """

    rum_mobile_lite_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions on the Lite plan, total of the month, this organization alone."""

    rum_mobile_lite_session_count_kotlinmultiplatform_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions on the Lite plan, total of the month, this
    organization alone.
    """

    rum_mobile_lite_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions on the Lite plan, total of the month, this organization
    alone.
    """

    rum_mobile_lite_session_count_roku_sum: Nullable[int] = None
    """Roku RUM sessions on the Lite plan, total of the month, this organization alone."""

    rum_mobile_lite_session_count_unity_sum: Nullable[int] = None
    """Unity RUM sessions on the Lite plan, total of the month, this organization alone."""

    rum_mobile_replay_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions with Session Replay, total of the month, this organization
    alone.
    """

    rum_mobile_replay_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions with Session Replay, total of the month, this organization alone.
    """

    rum_mobile_replay_session_count_kotlinmultiplatform_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions with Session Replay, total of the month, this
    organization alone.
    """

    rum_mobile_replay_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions with Session Replay, total of the month, this organization
    alone.
    """

    rum_replay_session_count_sum: Nullable[int] = None
    """RUM sessions with Session Replay, browser and mobile, total of the month, this
    organization alone.
    """

    rum_session_count_sum: Nullable[int] = None
    """Deprecated. Browser RUM sessions in the earlier count, without Session Replay, total
    of the month, this organization alone. Deprecated: use
    `rum_browser_lite_session_count_sum`.
    """

    rum_session_replay_add_on_sum: Nullable[int] = None
    """RUM sessions with the Session Replay add-on, total of the month, this organization
    alone.
    """

    rum_total_session_count_sum: Nullable[int] = None
    """RUM sessions of all plans, browser and mobile, total of the month, this organization
    alone.
    """

    rum_units_sum: Nullable[int] = None
    """Deprecated. RUM units, browser and mobile, total of the month, this organization
    alone. Deprecated: use `rum_total_session_count_sum`.
    """

    sca_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: hourly average over the
    month, this organization alone.
    """

    sca_fargate_count_hwm: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: highest value of the
    month, this organization alone.
    """

    sds_apm_scanned_bytes_sum: Nullable[int] = None
    """Bytes of traces scanned by Sensitive Data Scanner, total of the month, this
    organization alone.
    """

    sds_events_scanned_bytes_sum: Nullable[int] = None
    """Bytes of events scanned by Sensitive Data Scanner, total of the month, this
    organization alone.
    """

    sds_logs_scanned_bytes_sum: Nullable[int] = None
    """Bytes of logs scanned by Sensitive Data Scanner, total of the month, this
    organization alone.
    """

    sds_rum_scanned_bytes_sum: Nullable[int] = None
    """Bytes of RUM data scanned by Sensitive Data Scanner, total of the month, this
    organization alone.
    """

    sds_total_scanned_bytes_sum: Nullable[int] = None
    """Bytes scanned by Sensitive Data Scanner, all kinds of data, total of the month, this
    organization alone.
    """

    serverless_apps_apm_apm_azure_appservice_instances_avg: Nullable[int] = None
    """Azure App Service instances traced by APM under Serverless: hourly average over the
    month, this organization alone.
    """

    serverless_apps_apm_apm_azure_azurefunction_instances_avg: Nullable[int] = None
    """Azure Functions instances traced by APM under Serverless: hourly average over the
    month, this organization alone.
    """

    serverless_apps_apm_apm_azure_containerapp_instances_avg: Nullable[int] = None
    """Azure Container Apps instances traced by APM under Serverless: hourly average over
    the month, this organization alone.
    """

    serverless_apps_apm_apm_fargate_ecs_tasks_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM under Serverless: hourly average over the
    month, this organization alone.
    """

    serverless_apps_apm_apm_gcp_cloudfunction_instances_avg: Nullable[int] = None
    """Google Cloud Functions instances traced by APM under Serverless: hourly average over
    the month, this organization alone.
    """

    serverless_apps_apm_apm_gcp_cloudrun_instances_avg: Nullable[int] = None
    """Google Cloud Run instances traced by APM under Serverless: hourly average over the
    month, this organization alone.
    """

    serverless_apps_apm_apm_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot traced by APM under Serverless: hourly average over the month,
    this organization alone.
    """

    serverless_apps_apm_avg: Nullable[int] = None
    """Serverless apps traced by APM, all providers: hourly average over the month, this
    organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_azure_appservice_instances_avg: Nullable[
        int
    ] = None
    """Azure App Service instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_azure_azurefunction_instances_avg: Nullable[
        int
    ] = None
    """Azure Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_azure_containerapp_instances_avg: Nullable[
        int
    ] = None
    """Azure Container Apps instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudfunction_instances_avg: Nullable[
        int
    ] = None
    """Google Cloud Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudrun_instances_avg: Nullable[int] = (
        None
    )
    """Google Cloud Run instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_gke_autopilot_pods_avg: Nullable[int] = (
        None
    )
    """Pods on GKE Autopilot traced by APM under Serverless on the plan without Fargate:
    hourly average over the month, this organization alone.
    """

    serverless_apps_apm_excl_fargate_avg: Nullable[int] = None
    """Serverless apps traced by APM, AWS Fargate left out: hourly average over the month,
    this organization alone.
    """

    serverless_apps_azure_container_app_instances_avg: Nullable[int] = None
    """Azure Container Apps instances covered by Serverless Monitoring: hourly average over
    the month, this organization alone.
    """

    serverless_apps_azure_count_avg: Nullable[int] = None
    """Serverless apps on Azure covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_azure_function_app_instances_avg: Nullable[int] = None
    """Azure Functions instances covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_azure_web_app_instances_avg: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_dsm_fargate_tasks_avg: Nullable[int] = None
    """AWS Fargate tasks with Data Streams Monitoring covered by Serverless Monitoring:
    hourly average over the month, this organization alone.
    """

    serverless_apps_ecs_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_eks_avg: Nullable[int] = None
    """AWS Fargate pods on EKS covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_excl_fargate_avg: Nullable[int] = None
    """Serverless apps covered by Serverless Monitoring, AWS Fargate left out: hourly
    average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_azure_container_app_instances_avg: Nullable[int] = None
    """Azure Container Apps instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_azure_function_app_instances_avg: Nullable[int] = None
    """Azure Functions instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_azure_web_app_instances_avg: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_google_cloud_functions_instances_avg: Nullable[int] = (
        None
    )
    """Google Cloud Functions instances covered by Serverless Monitoring on the plan
    without Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_google_cloud_run_instances_avg: Nullable[int] = None
    """Google Cloud Run instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, this organization alone.
    """

    serverless_apps_excl_fargate_infra_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot covered by Serverless Monitoring on the plan without Fargate:
    hourly average over the month, this organization alone.
    """

    serverless_apps_google_cloud_functions_instances_avg: Nullable[int] = None
    """Google Cloud Functions instances covered by Serverless Monitoring: hourly average
    over the month, this organization alone.
    """

    serverless_apps_google_cloud_run_instances_avg: Nullable[int] = None
    """Google Cloud Run instances covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_google_count_avg: Nullable[int] = None
    """Serverless apps on Google Cloud covered by Serverless Monitoring: hourly average
    over the month, this organization alone.
    """

    serverless_apps_infra_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot covered by Serverless Monitoring: hourly average over the
    month, this organization alone.
    """

    serverless_apps_total_count_avg: Nullable[int] = None
    """Serverless apps of all providers covered by Serverless Monitoring: hourly average
    over the month, this organization alone.
    """

    siem_12_mo_retention_sum: Annotated[
        Nullable[int], Field(alias="siem_12mo_retention_sum")
    ] = None
    """Cloud SIEM events kept for 12 months, total of the month, this organization alone.
    """

    siem_6_mo_retention_sum: Annotated[
        Nullable[int], Field(alias="siem_6mo_retention_sum")
    ] = None
    """Cloud SIEM events kept for 6 months, total of the month, this organization alone."""

    siem_analyzed_logs_add_on_count_sum: Nullable[int] = None
    """Log events analyzed under the Cloud SIEM add-on, total of the month, this
    organization alone.
    """

    snmp_device_count_sum: Nullable[int] = None
    """Network devices monitored over SNMP: hourly counts of the month added up, this
    organization alone.
    """

    snmp_device_count_top99_p: Annotated[
        Nullable[int], Field(alias="snmp_device_count_top99p")
    ] = None
    """Network devices monitored over SNMP: 99th percentile of the hourly counts of the
    month, this organization alone.
    """

    synthetics_browser_check_calls_count_sum: Nullable[int] = None
    """Runs of Synthetics browser tests, total of the month, this organization alone."""

    synthetics_check_calls_count_sum: Nullable[int] = None
    """Runs of Synthetics API tests, total of the month, this organization alone."""

    synthetics_mobile_test_runs_sum: Nullable[int] = None
    """Runs of Synthetics mobile app tests, total of the month, this organization alone."""

    synthetics_parallel_testing_max_slots_hwm: Nullable[int] = None
    """Parallel Testing slots of Synthetics in use: highest value of the month, this
    organization alone.
    """

    trace_search_indexed_events_count_sum: Nullable[int] = None
    """Spans indexed by APM, total of the month, this organization alone."""

    twol_ingested_events_bytes_sum: Nullable[int] = None
    """Bytes of spans ingested by APM, total of the month, this organization alone."""

    universal_service_monitoring_host_top99_p: Annotated[
        Nullable[int], Field(alias="universal_service_monitoring_host_top99p")
    ] = None
    """Hosts covered by Universal Service Monitoring: 99th percentile of the hourly counts
    of the month, this organization alone.
    """

    vsphere_host_top99_p: Annotated[
        Nullable[int], Field(alias="vsphere_host_top99p")
    ] = None
    """Hosts known through the vSphere integration: 99th percentile of the hourly counts of
    the month, this organization alone.
    """

    vuln_management_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="vuln_management_host_count_top99p")
    ] = None
    """Hosts whose application libraries are checked for vulnerabilities: 99th percentile
    of the hourly counts of the month, this organization alone.
    """

    workflow_executions_usage_sum: Nullable[int] = None
    """Executions of workflows, total of the month, this organization alone."""


class UsageSyntheticsAPIHour(Model):
    """Usage of Synthetics API tests of one organization in one hour. A quantity is null
    when the product is not in use.
    """

    check_calls_count: Nullable[int] = None
    """Runs of API tests in the hour, all locations together."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageSyntheticsAPIResponse(Model):
    """Usage of Synthetics API tests by hour."""

    usage: list[UsageSyntheticsAPIHour] | None = None
    """One entry for each hour and organization."""


class UsageSyntheticsBrowserHour(Model):
    """Usage of Synthetics browser tests of one organization in one hour. A quantity is
    null when the product is not in use.
    """

    browser_check_calls_count: Nullable[int] = None
    """Runs of browser tests in the hour, all locations and browsers together."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageSyntheticsBrowserResponse(Model):
    """Usage of Synthetics browser tests by hour."""

    usage: list[UsageSyntheticsBrowserHour] | None = None
    """One entry for each hour and organization."""


class UsageSyntheticsHour(Model):
    """Usage of Synthetics of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    check_calls_count: Nullable[int] = None
    """Runs of Synthetics API tests in the hour."""

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageSyntheticsResponse(Model):
    """Usage of Synthetics by hour."""

    usage: list[UsageSyntheticsHour] | None = None
    """One entry for each hour and organization."""


class UsageTimeseriesHour(Model):
    """Usage of custom metrics of one organization in one hour. A quantity is null when the
    product is not in use.
    """

    hour: DateTime | None = None
    """Start of the hour that the entry covers, ISO 8601 date-time in UTC."""

    num_custom_input_timeseries: Nullable[int] = None
    """Custom metrics (time series) of the hour that came in for metrics with a tag
    configuration, before the configuration was applied.
    """

    num_custom_output_timeseries: Nullable[int] = None
    """Custom metrics (time series) of the hour that are left for querying after tag
    configurations and aggregations.
    """

    num_custom_timeseries: Nullable[int] = None
    """Custom metrics (time series) of the hour; each combination of metric name and tag
    values counts once.
    """

    org_name: Nullable[str] = None
    """Name of the organization that the usage belongs to."""

    public_id: Nullable[str] = None
    """Public ID of the organization that the usage belongs to."""


class UsageTimeseriesResponse(Model):
    """Usage of custom metrics by hour."""

    usage: list[UsageTimeseriesHour] | None = None
    """One entry for each hour and organization."""


class UsageTopAvgMetricsHour(Model):
    """Time series of one custom metric."""

    avg_metric_hour: int | None = None
    """Time series of the metric per hour, average of the period."""

    max_metric_hour: int | None = None
    """Time series of the metric per hour, highest hour of the period."""

    metric_category: UsageMetricCategory | None = None
    """Whether the metric is billed as custom."""

    metric_name: str | None = None
    """Full name of the metric, as it was submitted."""


class UsageTopAvgMetricsPagination(Model):
    """Paging of the list of custom metrics."""

    limit: int | None = None
    """Number of metrics that a page holds at most."""

    next_record_id: Nullable[str] = None
    """Value to pass as `next_record_id` for the next page. Null on the last page."""

    total_number_of_records: Nullable[int] = None
    """Number of metrics on all pages. Null when it has not been counted."""


class HourlyUsageAttributionBody(Model):
    """Usage of one product by one organization in one hour, for one combination of tag
    values.
    """

    hour: DateTime | None = None
    """Start of the hour, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that used the product."""

    public_id: Nullable[str] = None
    """Public ID of the organization that used the product."""

    region: Nullable[str] = None
    """Site where the organization lives, such as `us` or `eu`."""

    tag_config_source: str | None = None
    """Where the tags come from: the organization whose tag configuration applies, then
    `:::`, then the tag keys separated by `///`, such as `Web Store:::team///env`.
    """

    tags: Nullable[UsageAttributionTagNames] = None
    """Tag keys with the values of this entry. Null when the tag keys asked for are not
    configured; the entry then holds the whole usage of the hour, not broken down.
    """

    total_usage_sum: Nullable[Number] = None
    """Usage of the product in the hour, in the unit of `usage_type`."""

    updated_at: str | None = None
    """Last hour whose usage has been counted, in UTC to the hour, such as `2024-07-21T10`.
    """

    usage_type: HourlyUsageAttributionUsageType | None = None
    """Product that the entry is about."""


class HourlyUsageAttributionMetadata(Model):
    """Paging of the hourly report."""

    pagination: HourlyUsageAttributionPagination | None = None
    """Where the next page starts."""


class HourlyUsageAttributionResponse(Model):
    """One page of hourly usage attribution."""

    metadata: HourlyUsageAttributionMetadata | None = None
    """Paging of the report."""

    usage: list[HourlyUsageAttributionBody] | None = None
    """One entry for each hour, organization and combination of tag values."""


class LogsByRetentionMonthlyUsage(AliasedModel):
    """Log events indexed in one month, by retention."""

    date_: Annotated[DateTime | None, Field(alias="date")] = None
    """First day of the month, ISO 8601 date-time in UTC."""

    usage: list[LogsRetentionSumUsage] | None = None
    """One entry for each retention."""


class LogsByRetentionOrgUsage(Model):
    """Log events that one organization indexed, by retention."""

    usage: list[LogsRetentionSumUsage] | None = None
    """One entry for each retention."""


class LogsByRetentionOrgs(Model):
    """Log events indexed by organization and retention."""

    usage: list[LogsByRetentionOrgUsage] | None = None
    """One entry for each organization."""


class MonthlyUsageAttributionBody(Model):
    """Usage of the products asked for by one organization in one month, for one
    combination of tag values.
    """

    month: DateTime | None = None
    """First day of the month, ISO 8601 date-time in UTC."""

    org_name: Nullable[str] = None
    """Name of the organization that used the products."""

    public_id: Nullable[str] = None
    """Public ID of the organization that used the products."""

    region: Nullable[str] = None
    """Site where the organization lives, such as `us` or `eu`."""

    tag_config_source: str | None = None
    """Where the tags come from: the organization whose tag configuration applies, then
    `:::`, then the tag keys separated by `///`, such as `Web Store:::team///env`.
    """

    tags: Nullable[UsageAttributionTagNames] = None
    """Tag keys with the values of this entry. Null when the tag keys asked for are not
    configured; the entry then holds the whole usage of the month, not broken down.
    """

    updated_at: DateTime | None = None
    """When the values were last computed, ISO 8601 date-time in UTC."""

    values: MonthlyUsageAttributionValues | None = None
    """The metrics asked for in `fields`."""


UsageAttributionAggregates = TypeAliasType(
    "UsageAttributionAggregates", list[UsageAttributionAggregatesBody]
)
"""Totals of the report, one for each metric."""


class UsageBillableSummaryHour(Model):
    """Billable usage of one organization in one billing period."""

    account_name: Nullable[str] = None
    """Name of the account that pays."""

    account_public_id: Nullable[str] = None
    """Public ID of the account that pays."""

    billing_plan: str | None = None
    """Deprecated. Billing plan of the account. Deprecated: leave it out."""

    end_date: DateTime | None = None
    """Last hour of the period that is counted, ISO 8601 date-time in UTC."""

    num_orgs: int | None = None
    """Number of organizations of the account."""

    org_name: Nullable[str] = None
    """Name of the organization."""

    public_id: Nullable[str] = None
    """Public ID of the organization."""

    ratio_in_month: Number | None = None
    """Part of the month that the period covers, from 0 to 1. Less than 1 while the month
    is not over.
    """

    region: Nullable[str] = None
    """Site where the organization lives, such as `us` or `eu`."""

    start_date: DateTime | None = None
    """First hour of the period, ISO 8601 date-time in UTC."""

    usage: UsageBillableSummaryKeys | None = None
    """Billable usage by product."""


class UsageBillableSummaryResponse(Model):
    """Billable usage of the accounts of the caller."""

    usage: list[UsageBillableSummaryHour] | None = None
    """One entry for each organization and billing period."""


class UsageCustomReportsData(Model):
    """One custom usage report, without the address of its file."""

    attributes: UsageCustomReportsAttributes | None = None
    """Period, size and tags of the report."""

    id: str | None = None
    """ID of the report: the first day that it covers, as `YYYY-MM-DD`."""

    type: UsageReportsType | None = None
    """Always `reports`."""


class UsageCustomReportsMeta(Model):
    """About the list of reports."""

    page: UsageCustomReportsPage | None = None
    """Size of the whole list."""


class UsageCustomReportsResponse(Model):
    """One page of custom usage reports."""

    data: list[UsageCustomReportsData] | None = None
    """The reports of the page."""

    meta: UsageCustomReportsMeta | None = None
    """How many reports there are."""


class UsageSpecifiedCustomReportsMeta(Model):
    """About the reports of the account."""

    page: UsageSpecifiedCustomReportsPage | None = None
    """Number of reports there are."""


class UsageSpecifiedCustomReportsResponse(Model):
    """One custom usage report."""

    data: UsageSpecifiedCustomReportsData | None = None
    """The report."""

    meta: UsageSpecifiedCustomReportsMeta | None = None
    """How many reports there are."""


class UsageSummaryDate(AliasedModel):
    """The usage of one month, all organizations together. The end of a name tells the
    aggregation: `_top99p` 99th percentile of hourly counts, `_avg` hourly average,
    `_sum` total, `_hwm` high-water mark, `_last` last value. A quantity is null or 0
    when the product is not in use.
    """

    agent_host_top99_p: Annotated[Nullable[int], Field(alias="agent_host_top99p")] = (
        None
    )
    """Hosts that run the Datadog Agent: 99th percentile of the hourly counts of the month,
    all organizations together.
    """

    ai_credits_agent_builder_ai_credits_sum: Nullable[int] = None
    """AI credits used by Agent Builder, total of the month, all organizations together."""

    ai_credits_bits_assistant_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits Assistant, total of the month, all organizations together.
    """

    ai_credits_bits_dev_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits Dev, total of the month, all organizations together."""

    ai_credits_bits_sre_ai_credits_sum: Nullable[int] = None
    """AI credits used by Bits SRE, total of the month, all organizations together."""

    ai_credits_sum: Nullable[int] = None
    """AI credits used by all AI features, total of the month, all organizations together.
    """

    apm_azure_app_service_host_top99_p: Annotated[
        Nullable[int], Field(alias="apm_azure_app_service_host_top99p")
    ] = None
    """Azure App Service instances traced by APM: 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    apm_devsecops_host_top99_p: Annotated[
        Nullable[int], Field(alias="apm_devsecops_host_top99p")
    ] = None
    """Hosts on the APM DevSecOps plan: 99th percentile of the hourly counts of the month,
    all organizations together.
    """

    apm_enterprise_standalone_hosts_top99_p: Annotated[
        Nullable[int], Field(alias="apm_enterprise_standalone_hosts_top99p")
    ] = None
    """APM Enterprise hosts bought without infrastructure monitoring: 99th percentile of
    the hourly counts of the month, all organizations together.
    """

    apm_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM: hourly average over the month, all
    organizations together.
    """

    apm_host_top99_p: Annotated[Nullable[int], Field(alias="apm_host_top99p")] = None
    """Distinct hosts that send traces to APM: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    apm_pro_standalone_hosts_top99_p: Annotated[
        Nullable[int], Field(alias="apm_pro_standalone_hosts_top99p")
    ] = None
    """APM Pro hosts bought without infrastructure monitoring: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    appsec_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS protected by App and API Protection: hourly average over
    the month, all organizations together.
    """

    asm_serverless_sum: Nullable[int] = None
    """Serverless invocations protected by App and API Protection, total of the month, all
    organizations together.
    """

    audit_logs_lines_indexed_sum: Nullable[int] = None
    """Deprecated. Audit log lines indexed, total of the month, all organizations together.
    Deprecated: use `audit_trail_enabled_hwm`.
    """

    audit_trail_enabled_hwm: Nullable[int] = None
    """Organizations that had Audit Trail switched on during the month."""

    audit_trail_event_forwarding_events_sum: Nullable[int] = None
    """Audit Trail events forwarded to other destinations, total of the month, all
    organizations together.
    """

    avg_profiled_fargate_tasks: Nullable[int] = None
    """AWS Fargate tasks profiled by Continuous Profiler: hourly average over the month,
    all organizations together.
    """

    aws_host_top99_p: Annotated[Nullable[int], Field(alias="aws_host_top99p")] = None
    """Hosts known through the AWS integration: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    aws_lambda_func_count: Nullable[int] = None
    """AWS Lambda functions that ran at least once in the hour: hourly average over the
    month, all organizations together.
    """

    aws_lambda_invocations_sum: Nullable[int] = None
    """Invocations of AWS Lambda functions, total of the month, all organizations together.
    """

    azure_app_service_top99_p: Annotated[
        Nullable[int], Field(alias="azure_app_service_top99p")
    ] = None
    """Azure App Service instances: 99th percentile of the hourly counts of the month, all
    organizations together.
    """

    billable_ingested_bytes_sum: Nullable[int] = None
    """Bytes of logs ingested that count for billing, total of the month, all organizations
    together.
    """

    bits_ai_investigations_sum: Nullable[int] = None
    """Investigations carried out by Bits AI, total of the month, all organizations
    together.
    """

    browser_rum_lite_session_count_sum: Nullable[int] = None
    """Deprecated. Browser RUM Lite sessions, total of the month, all organizations
    together. Deprecated: use `rum_browser_lite_session_count_sum`.
    """

    browser_rum_replay_session_count_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, as counted before
    `rum_browser_replay_session_count_*`, total of the month, all organizations
    together.
    """

    browser_rum_units_sum: Nullable[int] = None
    """Deprecated. Browser RUM units, total of the month, all organizations together.
    Deprecated: use `rum_total_session_count_sum`.
    """

    ccm_anthropic_spend_last: Nullable[int] = None
    """Money spent on Anthropic that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_aws_spend_last: Nullable[int] = None
    """Money spent on AWS that Cloud Cost Management watches: last value of the month, all
    organizations together.
    """

    ccm_azure_spend_last: Nullable[int] = None
    """Money spent on Azure that Cloud Cost Management watches: last value of the month,
    all organizations together.
    """

    ccm_confluent_spend_last: Nullable[int] = None
    """Money spent on Confluent Cloud that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_databricks_spend_last: Nullable[int] = None
    """Money spent on Databricks that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_elastic_spend_last: Nullable[int] = None
    """Money spent on Elastic Cloud that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_fastly_spend_last: Nullable[int] = None
    """Money spent on Fastly that Cloud Cost Management watches: last value of the month,
    all organizations together.
    """

    ccm_gcp_spend_last: Nullable[int] = None
    """Money spent on Google Cloud that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_github_spend_last: Nullable[int] = None
    """Money spent on GitHub that Cloud Cost Management watches: last value of the month,
    all organizations together.
    """

    ccm_mongodb_spend_last: Nullable[int] = None
    """Money spent on MongoDB Atlas that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_oci_spend_last: Nullable[int] = None
    """Money spent on Oracle Cloud that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_openai_spend_last: Nullable[int] = None
    """Money spent on OpenAI that Cloud Cost Management watches: last value of the month,
    all organizations together.
    """

    ccm_snowflake_spend_last: Nullable[int] = None
    """Money spent on Snowflake that Cloud Cost Management watches: last value of the
    month, all organizations together.
    """

    ccm_spend_monitored_ent_last: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Enterprise plan: last value
    of the month, all organizations together.
    """

    ccm_spend_monitored_pro_last: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Pro plan: last value of the
    month, all organizations together.
    """

    ccm_twilio_spend_last: Nullable[int] = None
    """Money spent on Twilio that Cloud Cost Management watches: last value of the month,
    all organizations together.
    """

    ci_pipeline_indexed_spans_sum: Nullable[int] = None
    """CI pipeline spans indexed, total of the month, all organizations together."""

    ci_test_indexed_spans_sum: Nullable[int] = None
    """CI test spans indexed, total of the month, all organizations together."""

    ci_visibility_itr_committers_hwm: Nullable[int] = None
    """Git committers to repositories with Intelligent Test Runner: highest value of the
    month, all organizations together.
    """

    ci_visibility_pipeline_committers_hwm: Nullable[int] = None
    """Git committers seen by CI pipeline visibility: highest value of the month, all
    organizations together.
    """

    ci_visibility_test_committers_hwm: Nullable[int] = None
    """Git committers seen by test visibility: highest value of the month, all
    organizations together.
    """

    cloud_cost_management_aws_host_count_avg: Nullable[int] = None
    """AWS hosts covered by Cloud Cost Management: hourly average over the month, all
    organizations together.
    """

    cloud_cost_management_azure_host_count_avg: Nullable[int] = None
    """Azure hosts covered by Cloud Cost Management: hourly average over the month, all
    organizations together.
    """

    cloud_cost_management_gcp_host_count_avg: Nullable[int] = None
    """Google Cloud hosts covered by Cloud Cost Management: hourly average over the month,
    all organizations together.
    """

    cloud_cost_management_host_count_avg: Nullable[int] = None
    """Hosts covered by Cloud Cost Management, all cloud providers: hourly average over the
    month, all organizations together.
    """

    cloud_cost_management_oci_host_count_avg: Nullable[int] = None
    """Oracle Cloud hosts covered by Cloud Cost Management: hourly average over the month,
    all organizations together.
    """

    cloud_siem_events_sum: Nullable[int] = None
    """Events analyzed by Cloud SIEM, total of the month, all organizations together."""

    cloud_siem_indexed_logs_sum: Nullable[int] = None
    """Log events indexed for Cloud SIEM, total of the month, all organizations together.
    """

    code_analysis_sa_committers_hwm: Nullable[int] = None
    """Git committers to repositories checked by Static Code Analysis: highest value of the
    month, all organizations together.
    """

    code_analysis_sca_committers_hwm: Nullable[int] = None
    """Git committers to repositories checked by Software Composition Analysis: highest
    value of the month, all organizations together.
    """

    code_security_host_top99_p: Annotated[
        Nullable[int], Field(alias="code_security_host_top99p")
    ] = None
    """Hosts protected by Code Security: 99th percentile of the hourly counts of the month,
    all organizations together.
    """

    container_avg: Nullable[int] = None
    """Distinct containers: hourly average over the month, all organizations together."""

    container_excl_agent_avg: Nullable[int] = None
    """Distinct containers, those of the Agent itself left out: hourly average over the
    month, all organizations together.
    """

    container_hwm: Nullable[int] = None
    """Distinct containers: highest value of the month, all organizations together."""

    csm_container_enterprise_compliance_count_sum: Nullable[int] = None
    """Containers checked for compliance by Cloud Security Enterprise: hourly counts of the
    month added up, all organizations together.
    """

    csm_container_enterprise_cws_count_sum: Nullable[int] = None
    """Containers watched for threats by Cloud Security Enterprise: hourly counts of the
    month added up, all organizations together.
    """

    csm_container_enterprise_total_count_sum: Nullable[int] = None
    """Containers covered by Cloud Security Enterprise: hourly counts of the month added
    up, all organizations together.
    """

    csm_host_enterprise_aas_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aas_host_count_top99p")
    ] = None
    """Azure App Service instances covered by Cloud Security Enterprise: 99th percentile of
    the hourly counts of the month, all organizations together.
    """

    csm_host_enterprise_aws_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aws_host_count_top99p")
    ] = None
    """AWS hosts covered by Cloud Security Enterprise: 99th percentile of the hourly counts
    of the month, all organizations together.
    """

    csm_host_enterprise_azure_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_azure_host_count_top99p")
    ] = None
    """Azure hosts covered by Cloud Security Enterprise: 99th percentile of the hourly
    counts of the month, all organizations together.
    """

    csm_host_enterprise_compliance_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_compliance_host_count_top99p")
    ] = None
    """Hosts checked for compliance by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_enterprise_cws_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_cws_host_count_top99p")
    ] = None
    """Hosts watched for threats by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_enterprise_gcp_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_gcp_host_count_top99p")
    ] = None
    """Google Cloud hosts covered by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_enterprise_oci_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_oci_host_count_top99p")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Enterprise: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_enterprise_total_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_total_host_count_top99p")
    ] = None
    """Hosts covered by Cloud Security Enterprise, all providers: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_pro_hosts_agentless_scanners_sum: Nullable[int] = None
    """Hosts scanned without an Agent under Cloud Security Pro: hourly counts of the month
    added up, all organizations together.
    """

    csm_host_pro_hosts_agentless_scanners_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_pro_hosts_agentless_scanners_top99p")
    ] = None
    """Hosts scanned without an Agent under Cloud Security Pro: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    csm_host_pro_oci_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="csm_host_pro_oci_host_count_top99p")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Pro: 99th percentile of the hourly
    counts of the month, all organizations together.
    """

    cspm_aas_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_aas_host_top99p")
    ] = None
    """Azure App Service instances checked by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, all organizations together.
    """

    cspm_aws_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_aws_host_top99p")
    ] = None
    """AWS hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    cspm_azure_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_azure_host_top99p")
    ] = None
    """Azure hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentile of
    the hourly counts of the month, all organizations together.
    """

    cspm_container_avg: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): hourly average over
    the month, all organizations together.
    """

    cspm_container_hwm: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): highest value of the
    month, all organizations together.
    """

    cspm_gcp_host_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_gcp_host_top99p")
    ] = None
    """Google Cloud hosts checked by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, all organizations together.
    """

    cspm_host_top99_p: Annotated[Nullable[int], Field(alias="cspm_host_top99p")] = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM), all providers: 99th
    percentile of the hourly counts of the month, all organizations together.
    """

    cspm_hosts_agentless_scanners_sum: Nullable[int] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): hourly
    counts of the month added up, all organizations together.
    """

    cspm_hosts_agentless_scanners_top99_p: Annotated[
        Nullable[int], Field(alias="cspm_hosts_agentless_scanners_top99p")
    ] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): 99th
    percentile of the hourly counts of the month, all organizations together.
    """

    custom_ts_avg: Nullable[int] = None
    """Distinct custom metrics (time series): hourly average over the month, all
    organizations together.
    """

    cws_container_count_avg: Nullable[int] = None
    """Containers watched by Workload Protection (CWS): hourly average over the month, all
    organizations together.
    """

    cws_fargate_task_avg: Nullable[int] = None
    """AWS Fargate tasks watched by Workload Protection (CWS): hourly average over the
    month, all organizations together.
    """

    cws_host_top99_p: Annotated[Nullable[int], Field(alias="cws_host_top99p")] = None
    """Hosts watched by Workload Protection (CWS): 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    data_jobs_monitoring_host_hr_sum: Nullable[int] = None
    """Host hours of data jobs (Spark, Databricks) monitored, total of the month, all
    organizations together.
    """

    data_stream_monitoring_host_count_sum: Nullable[int] = None
    """Hosts covered by Data Streams Monitoring: hourly counts of the month added up, all
    organizations together.
    """

    data_stream_monitoring_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="data_stream_monitoring_host_count_top99p")
    ] = None
    """Hosts covered by Data Streams Monitoring: 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    date_: Annotated[DateTime | None, Field(alias="date")] = None
    """First day of the month, ISO 8601 date-time in UTC."""

    dbm_host_top99_p: Annotated[Nullable[int], Field(alias="dbm_host_top99p")] = None
    """Database hosts covered by Database Monitoring: 99th percentile of the hourly counts
    of the month, all organizations together.
    """

    dbm_queries_count_avg: Nullable[int] = None
    """Distinct normalized queries tracked by Database Monitoring: hourly average over the
    month, all organizations together.
    """

    do_jobs_monitoring_orchestrators_job_hours_sum: Nullable[int] = None
    """Run time of orchestrator jobs watched by Data Observability, total of the month, all
    organizations together.
    """

    eph_infra_host_agent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that run the Agent: hourly counts of the month added
    up, all organizations together.
    """

    eph_infra_host_alibaba_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Alibaba Cloud: hourly counts of the month added up,
    all organizations together.
    """

    eph_infra_host_aws_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on AWS: hourly counts of the month added up, all
    organizations together.
    """

    eph_infra_host_azure_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Azure: hourly counts of the month added up, all
    organizations together.
    """

    eph_infra_host_basic_infra_basic_agent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan that run the Agent: hourly counts of
    the month added up, all organizations together.
    """

    eph_infra_host_basic_infra_basic_vsphere_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan known through vSphere: hourly counts
    of the month added up, all organizations together.
    """

    eph_infra_host_basic_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan: hourly counts of the month added
    up, all organizations together.
    """

    eph_infra_host_ent_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Enterprise plan: hourly counts of the month
    added up, all organizations together.
    """

    eph_infra_host_gcp_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Google Cloud: hourly counts of the month added up,
    all organizations together.
    """

    eph_infra_host_heroku_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Heroku: hourly counts of the month added up, all
    organizations together.
    """

    eph_infra_host_only_aas_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only as Azure App Service instances: hourly
    counts of the month added up, all organizations together.
    """

    eph_infra_host_only_vsphere_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only through vSphere: hourly counts of the month
    added up, all organizations together.
    """

    eph_infra_host_opentelemetry_apm_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that send traces through the OpenTelemetry Collector:
    hourly counts of the month added up, all organizations together.
    """

    eph_infra_host_opentelemetry_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that report through the OpenTelemetry Collector:
    hourly counts of the month added up, all organizations together.
    """

    eph_infra_host_pro_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro plan: hourly counts of the month added up,
    all organizations together.
    """

    eph_infra_host_proplus_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro Plus plan: hourly counts of the month added
    up, all organizations together.
    """

    eph_infra_host_proxmox_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known through Proxmox: hourly counts of the month
    added up, all organizations together.
    """

    error_tracking_apm_error_events_sum: Nullable[int] = None
    """Error events from traces counted by Error Tracking, total of the month, all
    organizations together.
    """

    error_tracking_error_events_sum: Nullable[int] = None
    """Error events counted by Error Tracking, total of the month, all organizations
    together.
    """

    error_tracking_events_sum: Nullable[int] = None
    """Error Tracking events of all kinds, total of the month, all organizations together.
    """

    error_tracking_rum_error_events_sum: Nullable[int] = None
    """Error events from browsers and apps (RUM) counted by Error Tracking, total of the
    month, all organizations together.
    """

    event_management_correlation_correlated_events_sum: Nullable[int] = None
    """Events correlated by Event Management, total of the month, all organizations
    together.
    """

    event_management_correlation_correlated_related_events_sum: Nullable[int] = None
    """Related events attached to correlated ones by Event Management, total of the month,
    all organizations together.
    """

    event_management_correlation_sum: Nullable[int] = None
    """Correlations made by Event Management, total of the month, all organizations
    together.
    """

    fargate_container_profiler_profiling_fargate_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS profiled by Continuous Profiler: hourly average over the
    month, all organizations together.
    """

    fargate_container_profiler_profiling_fargate_eks_avg: Nullable[int] = None
    """AWS Fargate tasks on EKS profiled by Continuous Profiler: hourly average over the
    month, all organizations together.
    """

    fargate_tasks_count_avg: Nullable[int] = None
    """AWS Fargate tasks monitored: hourly average over the month, all organizations
    together.
    """

    fargate_tasks_count_hwm: Nullable[int] = None
    """AWS Fargate tasks monitored: highest value of the month, all organizations together.
    """

    feature_flags_config_requests_sum: Nullable[int] = None
    """Configuration requests made by Feature Flags SDKs, total of the month, all
    organizations together.
    """

    flex_logs_compute_large_avg: Nullable[int] = None
    """Flex Logs compute instances of size large: hourly average over the month, all
    organizations together.
    """

    flex_logs_compute_medium_avg: Nullable[int] = None
    """Flex Logs compute instances of size medium: hourly average over the month, all
    organizations together.
    """

    flex_logs_compute_small_avg: Nullable[int] = None
    """Flex Logs compute instances of size small: hourly average over the month, all
    organizations together.
    """

    flex_logs_compute_xlarge_avg: Nullable[int] = None
    """Flex Logs compute instances of size extra large: hourly average over the month, all
    organizations together.
    """

    flex_logs_compute_xsmall_avg: Nullable[int] = None
    """Flex Logs compute instances of size extra small: hourly average over the month, all
    organizations together.
    """

    flex_logs_starter_avg: Nullable[int] = None
    """Flex Logs Starter instances: hourly average over the month, all organizations
    together.
    """

    flex_logs_starter_storage_index_avg: Nullable[int] = None
    """Flex Logs Starter instances for the storage of indexed logs: hourly average over the
    month, all organizations together.
    """

    flex_logs_starter_storage_retention_adjustment_avg: Nullable[int] = None
    """Flex Logs Starter instances for storage with an adjusted retention: hourly average
    over the month, all organizations together.
    """

    flex_stored_logs_avg: Nullable[int] = None
    """Log events held in the Flex tier: hourly average over the month, all organizations
    together.
    """

    forwarding_events_bytes_sum: Nullable[int] = None
    """Bytes of logs forwarded to custom destinations, total of the month, all
    organizations together.
    """

    gcp_host_top99_p: Annotated[Nullable[int], Field(alias="gcp_host_top99p")] = None
    """Hosts known through the Google Cloud integration: 99th percentile of the hourly
    counts of the month, all organizations together.
    """

    heroku_host_top99_p: Annotated[Nullable[int], Field(alias="heroku_host_top99p")] = (
        None
    )
    """Heroku dynos: 99th percentile of the hourly counts of the month, all organizations
    together.
    """

    incident_management_monthly_active_users_hwm: Nullable[int] = None
    """Monthly active users of Incident Management: highest value of the month, all
    organizations together.
    """

    incident_management_seats_hwm: Nullable[int] = None
    """Seats of Incident Management: highest value of the month, all organizations
    together.
    """

    indexed_events_count_sum: Nullable[int] = None
    """Log events indexed, total of the month, all organizations together."""

    indexed_points_sum: Nullable[int] = None
    """Points of custom metrics indexed, total of the month, all organizations together."""

    infra_cpu_avg: Nullable[int] = None
    """Infrastructure vCPUs: hourly average of the month, all organizations together."""

    infra_cpu_default_infra_host_vcpu_agent_avg: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly average of the
    month, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_avg: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly
    average of the month, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly values
    of the month added up, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_agent_sum: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly values of the
    month added up, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_aws_avg: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_default_infra_host_vcpu_aws_sum: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly values of the month added up,
    all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_azure_avg: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_default_infra_host_vcpu_azure_sum: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly values of the month added up,
    all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_gcp_avg: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly average of the month,
    all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_gcp_sum: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly values of the month
    added up, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_avg: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_avg: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly average of the
    month, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly values of the
    month added up, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_sum: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly values of the month added
    up, all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_avg: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly average of the month,
    all organizations together.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_sum: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly values of the month
    added up, all organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_agent_avg: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly average of the month,
    all organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_agent_sum: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly values of the month
    added up, all organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_aws_avg: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly average of the month, all organizations
    together.
    """

    infra_cpu_observed_infra_host_vcpu_aws_sum: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly values of the month added up, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_azure_avg: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_azure_sum: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly values of the month added up, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_avg: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_sum: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly values of the month added up,
    all organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_avg: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_sum: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly values of the month added up, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_avg: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly average of the month, all
    organizations together.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_sum: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly values of the month added up,
    all organizations together.
    """

    infra_cpu_sum: Nullable[int] = None
    """Infrastructure vCPUs: hourly values of the month added up, all organizations
    together.
    """

    infra_edge_monitoring_devices_top99_p: Annotated[
        Nullable[int], Field(alias="infra_edge_monitoring_devices_top99p")
    ] = None
    """Edge devices monitored: 99th percentile of the hourly counts of the month, all
    organizations together.
    """

    infra_host_basic_infra_basic_agent_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_agent_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan that run the Agent: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    infra_host_basic_infra_basic_vsphere_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_vsphere_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan known through vSphere: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    infra_host_basic_top99_p: Annotated[
        Nullable[int], Field(alias="infra_host_basic_top99p")
    ] = None
    """Infrastructure hosts on the Basic plan: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    infra_host_top99_p: Annotated[Nullable[int], Field(alias="infra_host_top99p")] = (
        None
    )
    """Distinct infrastructure hosts: 99th percentile of the hourly counts of the month,
    all organizations together.
    """

    infra_storage_mgmt_objects_count_avg: Nullable[int] = None
    """Stored objects (such as those in S3 buckets) tracked by Storage Management: hourly
    average over the month, all organizations together.
    """

    ingest_points_sum: Nullable[int] = None
    """Points of custom metrics ingested, total of the month, all organizations together.
    """

    ingested_events_bytes_sum: Nullable[int] = None
    """Bytes of logs ingested, total of the month, all organizations together."""

    iot_apm_host_sum: Nullable[int] = None
    """IoT devices that send traces to APM: hourly counts of the month added up, all
    organizations together.
    """

    iot_apm_host_top99_p: Annotated[
        Nullable[int], Field(alias="iot_apm_host_top99p")
    ] = None
    """IoT devices that send traces to APM: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    iot_device_sum: Nullable[int] = None
    """IoT devices that run the Agent: hourly counts of the month added up, all
    organizations together.
    """

    iot_device_top99_p: Annotated[Nullable[int], Field(alias="iot_device_top99p")] = (
        None
    )
    """IoT devices that run the Agent: 99th percentile of the hourly counts of the month,
    all organizations together.
    """

    llm_observability_15_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_15day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 15 days, total of the month, all organizations
    together.
    """

    llm_observability_30_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_30day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 30 days, total of the month, all organizations
    together.
    """

    llm_observability_60_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_60day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 60 days, total of the month, all organizations
    together.
    """

    llm_observability_90_day_retention_spans_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_90day_retention_spans_sum")
    ] = None
    """LLM Observability spans kept for 90 days, total of the month, all organizations
    together.
    """

    llm_observability_min_spend_sum: Nullable[int] = None
    """Minimum spend charged for LLM Observability, total of the month, all organizations
    together.
    """

    llm_observability_sum: Nullable[int] = None
    """LLM Observability sessions, total of the month, all organizations together."""

    logs_archive_search_gb_scanned_sum: Nullable[int] = None
    """Gigabytes of archived logs scanned by Archive Search, total of the month, all
    organizations together.
    """

    metric_names_sum: Nullable[int] = None
    """Distinct names of custom metrics, total of the month, all organizations together."""

    mobile_rum_lite_session_count_sum: Nullable[int] = None
    """Deprecated. Mobile RUM Lite sessions, total of the month, all organizations
    together. Deprecated: use `rum_lite_session_count_sum`.
    """

    mobile_rum_session_count_android_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Android, total of the month, all organizations
    together. Deprecated: use `rum_mobile_lite_session_count_android_sum`.
    """

    mobile_rum_session_count_flutter_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in Flutter apps, total of the month, all
    organizations together. Deprecated: use `rum_mobile_lite_session_count_flutter_sum`.
    """

    mobile_rum_session_count_ios_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on iOS, total of the month, all organizations
    together. Deprecated: use `rum_mobile_lite_session_count_ios_sum`.
    """

    mobile_rum_session_count_reactnative_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in React Native apps, total of the month, all
    organizations together. Deprecated: use
    `rum_mobile_lite_session_count_reactnative_sum`.
    """

    mobile_rum_session_count_roku_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Roku, total of the month, all organizations
    together. Deprecated: use `rum_mobile_lite_session_count_roku_sum`.
    """

    mobile_rum_session_count_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions, total of the month, all organizations together.
    Deprecated: use `rum_total_session_count_sum`.
    """

    mobile_rum_units_sum: Nullable[int] = None
    """Deprecated. Mobile RUM units, total of the month, all organizations together.
    Deprecated: use `rum_total_session_count_sum`.
    """

    ndm_netflow_events_sum: Nullable[int] = None
    """NetFlow records received by Network Device Monitoring, total of the month, all
    organizations together.
    """

    netflow_indexed_events_count_sum: Nullable[int] = None
    """Deprecated. Network flows indexed, total of the month, all organizations together.
    Deprecated: use `ndm_netflow_events_sum`.
    """

    network_device_wireless_top99_p: Annotated[
        Nullable[int], Field(alias="network_device_wireless_top99p")
    ] = None
    """Wireless network devices monitored: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    network_path_sum: Nullable[int] = None
    """Network Path tests run, total of the month, all organizations together."""

    npm_host_top99_p: Annotated[Nullable[int], Field(alias="npm_host_top99p")] = None
    """Hosts covered by Cloud Network Monitoring: 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    observability_pipelines_bytes_processed_sum: Nullable[int] = None
    """Bytes processed by Observability Pipelines, total of the month, all organizations
    together.
    """

    oci_host_sum: Nullable[int] = None
    """Hosts known through the Oracle Cloud integration: hourly counts of the month added
    up, all organizations together.
    """

    oci_host_top99_p: Annotated[Nullable[int], Field(alias="oci_host_top99p")] = None
    """Hosts known through the Oracle Cloud integration: 99th percentile of the hourly
    counts of the month, all organizations together.
    """

    on_call_seat_hwm: Nullable[int] = None
    """Seats of On-Call: highest value of the month, all organizations together."""

    online_archive_events_count_sum: Nullable[int] = None
    """Log events kept in Online Archives, total of the month, all organizations together.
    """

    opentelemetry_apm_host_top99_p: Annotated[
        Nullable[int], Field(alias="opentelemetry_apm_host_top99p")
    ] = None
    """APM hosts that report through the OpenTelemetry Collector: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    opentelemetry_host_top99_p: Annotated[
        Nullable[int], Field(alias="opentelemetry_host_top99p")
    ] = None
    """Hosts that report through the OpenTelemetry Collector: 99th percentile of the hourly
    counts of the month, all organizations together.
    """

    orgs: list[UsageSummaryDateOrg] | None = None
    """The usage of each organization in the month. Present only with
    `include_org_details=true`.
    """

    product_analytics_sum: Nullable[int] = None
    """Sessions recorded for Product Analytics, total of the month, all organizations
    together.
    """

    profiling_aas_count_top99_p: Annotated[
        Nullable[int], Field(alias="profiling_aas_count_top99p")
    ] = None
    """Azure App Service instances profiled by Continuous Profiler: 99th percentile of the
    hourly counts of the month, all organizations together.
    """

    profiling_host_top99_p: Annotated[
        Nullable[int], Field(alias="profiling_host_top99p")
    ] = None
    """Hosts profiled by Continuous Profiler: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    proxmox_host_sum: Nullable[int] = None
    """Hosts known through the Proxmox integration: hourly counts of the month added up,
    all organizations together.
    """

    proxmox_host_top99_p: Annotated[
        Nullable[int], Field(alias="proxmox_host_top99p")
    ] = None
    """Hosts known through the Proxmox integration: 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    published_app_hwm: Nullable[int] = None
    """Apps published in App Builder: highest value of the month, all organizations
    together.
    """

    rum_browser_and_mobile_session_count: Nullable[int] = None
    """RUM sessions: mobile ones plus browser Lite and legacy ones, total of the month, all
    organizations together.
    """

    rum_browser_legacy_session_count_sum: Nullable[int] = None
    """Browser RUM sessions on the legacy plan, total of the month, all organizations
    together.
    """

    rum_browser_lite_session_count_sum: Nullable[int] = None
    """Browser RUM sessions on the Lite plan, total of the month, all organizations
    together.
    """

    rum_browser_replay_session_count_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, total of the month, all organizations
    together.
    """

    rum_indexed_sessions_sum: Nullable[int] = None
    """RUM sessions indexed (kept by retention filters), total of the month, all
    organizations together.
    """

    rum_ingested_sessions_sum: Nullable[int] = None
    """RUM sessions ingested, before retention filters, total of the month, all
    organizations together.
    """

    rum_lite_session_count_sum: Nullable[int] = None
    """RUM sessions on the Lite plan, browser and mobile, total of the month, all
    organizations together.
    """

    rum_mobile_legacy_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions on the legacy plan, total of the month, all organizations
    together.
    """

    rum_mobile_legacy_session_count_flutter_sum: Nullable[int] = None
    """Flutter RUM sessions on the legacy plan, total of the month, all organizations
    together.
    """

    rum_mobile_legacy_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions on the legacy plan, total of the month, all organizations together.
    """

    rum_mobile_legacy_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions on the legacy plan, total of the month, all organizations
    together.
    """

    rum_mobile_legacy_session_count_roku_sum: Nullable[int] = None
    """Roku RUM sessions on the legacy plan, total of the month, all organizations
    together.
    """

    rum_mobile_lite_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions on the Lite plan, total of the month, all organizations
    together.
    """

    rum_mobile_lite_session_count_flutter_sum: Nullable[int] = None
    """Flutter RUM sessions on the Lite plan, total of the month, all organizations
    together.
    """

    rum_mobile_lite_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions on the Lite plan, total of the month, all organizations together.
    """

    rum_mobile_lite_session_count_kotlinmultiplatform_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions on the Lite plan, total of the month, all
    organizations together.
    """

    rum_mobile_lite_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions on the Lite plan, total of the month, all organizations
    together.
    """

    rum_mobile_lite_session_count_roku_sum: Nullable[int] = None
    """Roku RUM sessions on the Lite plan, total of the month, all organizations together.
    """

    rum_mobile_lite_session_count_unity_sum: Nullable[int] = None
    """Unity RUM sessions on the Lite plan, total of the month, all organizations together.
    """

    rum_mobile_replay_session_count_android_sum: Nullable[int] = None
    """Android RUM sessions with Session Replay, total of the month, all organizations
    together.
    """

    rum_mobile_replay_session_count_ios_sum: Nullable[int] = None
    """iOS RUM sessions with Session Replay, total of the month, all organizations
    together.
    """

    rum_mobile_replay_session_count_kotlinmultiplatform_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions with Session Replay, total of the month, all
    organizations together.
    """

    rum_mobile_replay_session_count_reactnative_sum: Nullable[int] = None
    """React Native RUM sessions with Session Replay, total of the month, all organizations
    together.
    """

    rum_replay_session_count_sum: Nullable[int] = None
    """RUM sessions with Session Replay, browser and mobile, total of the month, all
    organizations together.
    """

    rum_session_count_sum: Nullable[int] = None
    """Deprecated. Browser RUM sessions in the earlier count, without Session Replay, total
    of the month, all organizations together. Deprecated: use
    `rum_browser_lite_session_count_sum`.
    """

    rum_session_replay_add_on_sum: Nullable[int] = None
    """RUM sessions with the Session Replay add-on, total of the month, all organizations
    together.
    """

    rum_total_session_count_sum: Nullable[int] = None
    """RUM sessions of all plans, browser and mobile, total of the month, all organizations
    together.
    """

    rum_units_sum: Nullable[int] = None
    """Deprecated. RUM units, browser and mobile, total of the month, all organizations
    together. Deprecated: use `rum_total_session_count_sum`.
    """

    sca_fargate_count_avg: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: hourly average over the
    month, all organizations together.
    """

    sca_fargate_count_hwm: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: highest value of the
    month, all organizations together.
    """

    sds_apm_scanned_bytes_sum: Nullable[int] = None
    """Bytes of traces scanned by Sensitive Data Scanner, total of the month, all
    organizations together.
    """

    sds_events_scanned_bytes_sum: Nullable[int] = None
    """Bytes of events scanned by Sensitive Data Scanner, total of the month, all
    organizations together.
    """

    sds_logs_scanned_bytes_sum: Nullable[int] = None
    """Bytes of logs scanned by Sensitive Data Scanner, total of the month, all
    organizations together.
    """

    sds_rum_scanned_bytes_sum: Nullable[int] = None
    """Bytes of RUM data scanned by Sensitive Data Scanner, total of the month, all
    organizations together.
    """

    sds_total_scanned_bytes_sum: Nullable[int] = None
    """Bytes scanned by Sensitive Data Scanner, all kinds of data, total of the month, all
    organizations together.
    """

    serverless_apps_apm_apm_azure_appservice_instances_avg: Nullable[int] = None
    """Azure App Service instances traced by APM under Serverless: hourly average over the
    month, all organizations together.
    """

    serverless_apps_apm_apm_azure_azurefunction_instances_avg: Nullable[int] = None
    """Azure Functions instances traced by APM under Serverless: hourly average over the
    month, all organizations together.
    """

    serverless_apps_apm_apm_azure_containerapp_instances_avg: Nullable[int] = None
    """Azure Container Apps instances traced by APM under Serverless: hourly average over
    the month, all organizations together.
    """

    serverless_apps_apm_apm_fargate_ecs_tasks_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM under Serverless: hourly average over the
    month, all organizations together.
    """

    serverless_apps_apm_apm_gcp_cloudfunction_instances_avg: Nullable[int] = None
    """Google Cloud Functions instances traced by APM under Serverless: hourly average over
    the month, all organizations together.
    """

    serverless_apps_apm_apm_gcp_cloudrun_instances_avg: Nullable[int] = None
    """Google Cloud Run instances traced by APM under Serverless: hourly average over the
    month, all organizations together.
    """

    serverless_apps_apm_apm_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot traced by APM under Serverless: hourly average over the month,
    all organizations together.
    """

    serverless_apps_apm_avg: Nullable[int] = None
    """Serverless apps traced by APM, all providers: hourly average over the month, all
    organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_azure_appservice_instances_avg: Nullable[
        int
    ] = None
    """Azure App Service instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_azure_azurefunction_instances_avg: Nullable[
        int
    ] = None
    """Azure Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_azure_containerapp_instances_avg: Nullable[
        int
    ] = None
    """Azure Container Apps instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudfunction_instances_avg: Nullable[
        int
    ] = None
    """Google Cloud Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudrun_instances_avg: Nullable[int] = (
        None
    )
    """Google Cloud Run instances traced by APM under Serverless on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_gke_autopilot_pods_avg: Nullable[int] = (
        None
    )
    """Pods on GKE Autopilot traced by APM under Serverless on the plan without Fargate:
    hourly average over the month, all organizations together.
    """

    serverless_apps_apm_excl_fargate_avg: Nullable[int] = None
    """Serverless apps traced by APM, AWS Fargate left out: hourly average over the month,
    all organizations together.
    """

    serverless_apps_azure_container_app_instances_avg: Nullable[int] = None
    """Azure Container Apps instances covered by Serverless Monitoring: hourly average over
    the month, all organizations together.
    """

    serverless_apps_azure_count_avg: Nullable[int] = None
    """Serverless apps on Azure covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_azure_function_app_instances_avg: Nullable[int] = None
    """Azure Functions instances covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_azure_web_app_instances_avg: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_dsm_fargate_tasks_avg: Nullable[int] = None
    """AWS Fargate tasks with Data Streams Monitoring covered by Serverless Monitoring:
    hourly average over the month, all organizations together.
    """

    serverless_apps_ecs_avg: Nullable[int] = None
    """AWS Fargate tasks on ECS covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_eks_avg: Nullable[int] = None
    """AWS Fargate pods on EKS covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_excl_fargate_avg: Nullable[int] = None
    """Serverless apps covered by Serverless Monitoring, AWS Fargate left out: hourly
    average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_azure_container_app_instances_avg: Nullable[int] = None
    """Azure Container Apps instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_azure_function_app_instances_avg: Nullable[int] = None
    """Azure Functions instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_azure_web_app_instances_avg: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_google_cloud_functions_instances_avg: Nullable[int] = (
        None
    )
    """Google Cloud Functions instances covered by Serverless Monitoring on the plan
    without Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_google_cloud_run_instances_avg: Nullable[int] = None
    """Google Cloud Run instances covered by Serverless Monitoring on the plan without
    Fargate: hourly average over the month, all organizations together.
    """

    serverless_apps_excl_fargate_infra_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot covered by Serverless Monitoring on the plan without Fargate:
    hourly average over the month, all organizations together.
    """

    serverless_apps_google_cloud_functions_instances_avg: Nullable[int] = None
    """Google Cloud Functions instances covered by Serverless Monitoring: hourly average
    over the month, all organizations together.
    """

    serverless_apps_google_cloud_run_instances_avg: Nullable[int] = None
    """Google Cloud Run instances covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_google_count_avg: Nullable[int] = None
    """Serverless apps on Google Cloud covered by Serverless Monitoring: hourly average
    over the month, all organizations together.
    """

    serverless_apps_infra_gcp_gke_autopilot_pods_avg: Nullable[int] = None
    """Pods on GKE Autopilot covered by Serverless Monitoring: hourly average over the
    month, all organizations together.
    """

    serverless_apps_total_count_avg: Nullable[int] = None
    """Serverless apps of all providers covered by Serverless Monitoring: hourly average
    over the month, all organizations together.
    """

    siem_12_mo_retention_sum: Annotated[
        Nullable[int], Field(alias="siem_12mo_retention_sum")
    ] = None
    """Cloud SIEM events kept for 12 months, total of the month, all organizations
    together.
    """

    siem_6_mo_retention_sum: Annotated[
        Nullable[int], Field(alias="siem_6mo_retention_sum")
    ] = None
    """Cloud SIEM events kept for 6 months, total of the month, all organizations together.
    """

    siem_analyzed_logs_add_on_count_sum: Nullable[int] = None
    """Log events analyzed under the Cloud SIEM add-on, total of the month, all
    organizations together.
    """

    snmp_device_count_sum: Nullable[int] = None
    """Network devices monitored over SNMP: hourly counts of the month added up, all
    organizations together.
    """

    snmp_device_count_top99_p: Annotated[
        Nullable[int], Field(alias="snmp_device_count_top99p")
    ] = None
    """Network devices monitored over SNMP: 99th percentile of the hourly counts of the
    month, all organizations together.
    """

    synthetics_browser_check_calls_count_sum: Nullable[int] = None
    """Runs of Synthetics browser tests, total of the month, all organizations together."""

    synthetics_check_calls_count_sum: Nullable[int] = None
    """Runs of Synthetics API tests, total of the month, all organizations together."""

    synthetics_mobile_test_runs_sum: Nullable[int] = None
    """Runs of Synthetics mobile app tests, total of the month, all organizations together.
    """

    synthetics_parallel_testing_max_slots_hwm: Nullable[int] = None
    """Parallel Testing slots of Synthetics in use: highest value of the month, all
    organizations together.
    """

    trace_search_indexed_events_count_sum: Nullable[int] = None
    """Spans indexed by APM, total of the month, all organizations together."""

    twol_ingested_events_bytes_sum: Nullable[int] = None
    """Bytes of spans ingested by APM, total of the month, all organizations together."""

    universal_service_monitoring_host_top99_p: Annotated[
        Nullable[int], Field(alias="universal_service_monitoring_host_top99p")
    ] = None
    """Hosts covered by Universal Service Monitoring: 99th percentile of the hourly counts
    of the month, all organizations together.
    """

    vsphere_host_top99_p: Annotated[
        Nullable[int], Field(alias="vsphere_host_top99p")
    ] = None
    """Hosts known through the vSphere integration: 99th percentile of the hourly counts of
    the month, all organizations together.
    """

    vuln_management_host_count_top99_p: Annotated[
        Nullable[int], Field(alias="vuln_management_host_count_top99p")
    ] = None
    """Hosts whose application libraries are checked for vulnerabilities: 99th percentile
    of the hourly counts of the month, all organizations together.
    """

    workflow_executions_usage_sum: Nullable[int] = None
    """Executions of workflows, total of the month, all organizations together."""


class UsageTopAvgMetricsMetadata(Model):
    """Period and paging of the report. Only one of `day` and `month` is there, the one
    that was asked for.
    """

    day: DateTime | None = None
    """Day of the report, ISO 8601 date-time in UTC."""

    month: DateTime | None = None
    """First day of the month of the report, ISO 8601 date-time in UTC."""

    pagination: UsageTopAvgMetricsPagination | None = None
    """Size of the page and where the next one starts."""


class UsageTopAvgMetricsResponse(Model):
    """One page of custom metrics with their time series per hour."""

    metadata: UsageTopAvgMetricsMetadata | None = None
    """Period and paging of the report."""

    usage: list[UsageTopAvgMetricsHour] | None = None
    """One entry for each metric."""


class LogsByRetention(Model):
    """Log events indexed, split by how long the index keeps them: over all months, by
    month, and by organization.
    """

    orgs: LogsByRetentionOrgs | None = None
    """The split for each organization. Present when the details of organizations were
    asked for.
    """

    usage: list[LogsRetentionAggSumUsage] | None = None
    """The split over all months and organizations asked for, one entry for each retention.
    """

    usage_by_month: LogsByRetentionMonthlyUsage | None = None
    """The split for the month."""


class MonthlyUsageAttributionMetadata(Model):
    """About the report and its page."""

    aggregates: UsageAttributionAggregates | None = None
    """Totals over the whole report, not just over this page."""

    pagination: MonthlyUsageAttributionPagination | None = None
    """Where the next page starts."""


class MonthlyUsageAttributionResponse(Model):
    """One page of monthly usage attribution."""

    metadata: MonthlyUsageAttributionMetadata | None = None
    """Totals and paging of the report."""

    usage: list[MonthlyUsageAttributionBody] | None = None
    """One entry for each month, organization and combination of tag values."""


class UsageSummaryResponse(AliasedModel):
    """The usage of an account over the months asked for: first the aggregates over all
    months and organizations, then (`usage`) the values of each month. Names end in how
    the monthly value was made (`_top99p` 99th percentile of hourly counts, `_avg`
    hourly average, `_hwm` high-water mark, `_last` last value; `_agg` total) and in
    `_sum`, because monthly values of organizations are added up. To compare with a
    bill, read the values of a month instead. A quantity is null or 0 when the product
    is not in use.
    """

    agent_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="agent_host_top99p_sum")
    ] = None
    """Hosts that run the Datadog Agent: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    ai_credits_agent_builder_ai_credits_agg_sum: Nullable[int] = None
    """AI credits used by Agent Builder, total of all months and organizations asked for.
    """

    ai_credits_agg_sum: Nullable[int] = None
    """AI credits used by all AI features, total of all months and organizations asked for.
    """

    ai_credits_bits_assistant_ai_credits_agg_sum: Nullable[int] = None
    """AI credits used by Bits Assistant, total of all months and organizations asked for.
    """

    ai_credits_bits_dev_ai_credits_agg_sum: Nullable[int] = None
    """AI credits used by Bits Dev, total of all months and organizations asked for."""

    ai_credits_bits_sre_ai_credits_agg_sum: Nullable[int] = None
    """AI credits used by Bits SRE, total of all months and organizations asked for."""

    apm_azure_app_service_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="apm_azure_app_service_host_top99p_sum")
    ] = None
    """Azure App Service instances traced by APM: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    apm_devsecops_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="apm_devsecops_host_top99p_sum")
    ] = None
    """Hosts on the APM DevSecOps plan: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    apm_enterprise_standalone_hosts_top99_p_sum: Annotated[
        Nullable[int], Field(alias="apm_enterprise_standalone_hosts_top99p_sum")
    ] = None
    """APM Enterprise hosts bought without infrastructure monitoring: 99th percentiles of
    the hourly counts, added up over months and organizations.
    """

    apm_fargate_count_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM: hourly averages, added up over months and
    organizations.
    """

    apm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="apm_host_top99p_sum")
    ] = None
    """Distinct hosts that send traces to APM: 99th percentiles of the hourly counts, added
    up over months and organizations.
    """

    apm_pro_standalone_hosts_top99_p_sum: Annotated[
        Nullable[int], Field(alias="apm_pro_standalone_hosts_top99p_sum")
    ] = None
    """APM Pro hosts bought without infrastructure monitoring: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    appsec_fargate_count_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on ECS protected by App and API Protection: hourly averages, added
    up over months and organizations.
    """

    asm_serverless_agg_sum: Nullable[int] = None
    """Serverless invocations protected by App and API Protection, total of all months and
    organizations asked for.
    """

    audit_logs_lines_indexed_agg_sum: Nullable[int] = None
    """Deprecated. Audit log lines indexed, total of all months and organizations asked
    for. Deprecated: use `audit_trail_enabled_hwm_sum`.
    """

    audit_trail_enabled_hwm_sum: Nullable[int] = None
    """Organizations that had Audit Trail switched on, counted once for each month."""

    audit_trail_event_forwarding_events_agg_sum: Nullable[int] = None
    """Audit Trail events forwarded to other destinations, total of all months and
    organizations asked for.
    """

    avg_profiled_fargate_tasks_sum: Nullable[int] = None
    """AWS Fargate tasks profiled by Continuous Profiler: hourly averages, added up over
    months and organizations.
    """

    aws_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="aws_host_top99p_sum")
    ] = None
    """Hosts known through the AWS integration: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    aws_lambda_func_count: Nullable[int] = None
    """AWS Lambda functions that ran at least once in the hour: hourly averages, added up
    over months and organizations.
    """

    aws_lambda_invocations_sum: Nullable[int] = None
    """Invocations of AWS Lambda functions, total of all months and organizations asked
    for.
    """

    azure_app_service_top99_p_sum: Annotated[
        Nullable[int], Field(alias="azure_app_service_top99p_sum")
    ] = None
    """Azure App Service instances: 99th percentiles of the hourly counts, added up over
    months and organizations.
    """

    azure_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="azure_host_top99p_sum")
    ] = None
    """Hosts known through the Azure integration: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    billable_ingested_bytes_agg_sum: Nullable[int] = None
    """Bytes of logs ingested that count for billing, total of all months and organizations
    asked for.
    """

    bits_ai_investigations_agg_sum: Nullable[int] = None
    """Investigations carried out by Bits AI, total of all months and organizations asked
    for.
    """

    browser_rum_lite_session_count_agg_sum: Nullable[int] = None
    """Deprecated. Browser RUM Lite sessions, total of all months and organizations asked
    for. Deprecated: use `rum_browser_lite_session_count_agg_sum`.
    """

    browser_rum_replay_session_count_agg_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, as counted before
    `rum_browser_replay_session_count_*`, total of all months and organizations asked
    for.
    """

    browser_rum_units_agg_sum: Nullable[int] = None
    """Deprecated. Browser RUM units, total of all months and organizations asked for.
    Deprecated: use `rum_total_session_count_agg_sum`.
    """

    ccm_anthropic_spend_last_sum: Nullable[int] = None
    """Money spent on Anthropic that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_aws_spend_last_sum: Nullable[int] = None
    """Money spent on AWS that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ccm_azure_spend_last_sum: Nullable[int] = None
    """Money spent on Azure that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ccm_confluent_spend_last_sum: Nullable[int] = None
    """Money spent on Confluent Cloud that Cloud Cost Management watches: last values of
    the months, added up over months and organizations.
    """

    ccm_databricks_spend_last_sum: Nullable[int] = None
    """Money spent on Databricks that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_elastic_spend_last_sum: Nullable[int] = None
    """Money spent on Elastic Cloud that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_fastly_spend_last_sum: Nullable[int] = None
    """Money spent on Fastly that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ccm_gcp_spend_last_sum: Nullable[int] = None
    """Money spent on Google Cloud that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_github_spend_last_sum: Nullable[int] = None
    """Money spent on GitHub that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ccm_mongodb_spend_last_sum: Nullable[int] = None
    """Money spent on MongoDB Atlas that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_oci_spend_last_sum: Nullable[int] = None
    """Money spent on Oracle Cloud that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_openai_spend_last_sum: Nullable[int] = None
    """Money spent on OpenAI that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ccm_snowflake_spend_last_sum: Nullable[int] = None
    """Money spent on Snowflake that Cloud Cost Management watches: last values of the
    months, added up over months and organizations.
    """

    ccm_spend_monitored_ent_last_sum: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Enterprise plan: last
    values of the months, added up over months and organizations.
    """

    ccm_spend_monitored_pro_last_sum: Nullable[int] = None
    """Cloud spend that Cloud Cost Management watches under the Pro plan: last values of
    the months, added up over months and organizations.
    """

    ccm_twilio_spend_last_sum: Nullable[int] = None
    """Money spent on Twilio that Cloud Cost Management watches: last values of the months,
    added up over months and organizations.
    """

    ci_pipeline_indexed_spans_agg_sum: Nullable[int] = None
    """CI pipeline spans indexed, total of all months and organizations asked for."""

    ci_test_indexed_spans_agg_sum: Nullable[int] = None
    """CI test spans indexed, total of all months and organizations asked for."""

    ci_visibility_itr_committers_hwm_sum: Nullable[int] = None
    """Git committers to repositories with Intelligent Test Runner: highest values of the
    months, added up over months and organizations.
    """

    ci_visibility_pipeline_committers_hwm_sum: Nullable[int] = None
    """Git committers seen by CI pipeline visibility: highest values of the months, added
    up over months and organizations.
    """

    ci_visibility_test_committers_hwm_sum: Nullable[int] = None
    """Git committers seen by test visibility: highest values of the months, added up over
    months and organizations.
    """

    cloud_cost_management_aws_host_count_avg_sum: Nullable[int] = None
    """AWS hosts covered by Cloud Cost Management: hourly averages, added up over months
    and organizations.
    """

    cloud_cost_management_azure_host_count_avg_sum: Nullable[int] = None
    """Azure hosts covered by Cloud Cost Management: hourly averages, added up over months
    and organizations.
    """

    cloud_cost_management_gcp_host_count_avg_sum: Nullable[int] = None
    """Google Cloud hosts covered by Cloud Cost Management: hourly averages, added up over
    months and organizations.
    """

    cloud_cost_management_host_count_avg_sum: Nullable[int] = None
    """Hosts covered by Cloud Cost Management, all cloud providers: hourly averages, added
    up over months and organizations.
    """

    cloud_cost_management_oci_host_count_avg_sum: Nullable[int] = None
    """Oracle Cloud hosts covered by Cloud Cost Management: hourly averages, added up over
    months and organizations.
    """

    cloud_siem_events_agg_sum: Nullable[int] = None
    """Events analyzed by Cloud SIEM, total of all months and organizations asked for."""

    cloud_siem_indexed_logs_agg_sum: Nullable[int] = None
    """Log events indexed for Cloud SIEM, total of all months and organizations asked for.
    """

    code_analysis_sa_committers_hwm_sum: Nullable[int] = None
    """Git committers to repositories checked by Static Code Analysis: highest values of
    the months, added up over months and organizations.
    """

    code_analysis_sca_committers_hwm_sum: Nullable[int] = None
    """Git committers to repositories checked by Software Composition Analysis: highest
    values of the months, added up over months and organizations.
    """

    code_security_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="code_security_host_top99p_sum")
    ] = None
    """Hosts protected by Code Security: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    container_avg_sum: Nullable[int] = None
    """Distinct containers: hourly averages, added up over months and organizations."""

    container_excl_agent_avg_sum: Nullable[int] = None
    """Distinct containers, those of the Agent itself left out: hourly averages, added up
    over months and organizations.
    """

    container_hwm_sum: Nullable[int] = None
    """Distinct containers: highest values of the months, added up over months and
    organizations.
    """

    csm_container_enterprise_compliance_count_agg_sum: Nullable[int] = None
    """Containers checked for compliance by Cloud Security Enterprise: hourly counts of all
    months and organizations added up.
    """

    csm_container_enterprise_cws_count_agg_sum: Nullable[int] = None
    """Containers watched for threats by Cloud Security Enterprise: hourly counts of all
    months and organizations added up.
    """

    csm_container_enterprise_total_count_agg_sum: Nullable[int] = None
    """Containers covered by Cloud Security Enterprise: hourly counts of all months and
    organizations added up.
    """

    csm_host_enterprise_aas_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aas_host_count_top99p_sum")
    ] = None
    """Azure App Service instances covered by Cloud Security Enterprise: 99th percentiles
    of the hourly counts, added up over months and organizations.
    """

    csm_host_enterprise_aws_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_aws_host_count_top99p_sum")
    ] = None
    """AWS hosts covered by Cloud Security Enterprise: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    csm_host_enterprise_azure_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_azure_host_count_top99p_sum")
    ] = None
    """Azure hosts covered by Cloud Security Enterprise: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    csm_host_enterprise_compliance_host_count_top99_p_sum: Annotated[
        Nullable[int],
        Field(alias="csm_host_enterprise_compliance_host_count_top99p_sum"),
    ] = None
    """Hosts checked for compliance by Cloud Security Enterprise: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_enterprise_cws_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_cws_host_count_top99p_sum")
    ] = None
    """Hosts watched for threats by Cloud Security Enterprise: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_enterprise_gcp_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_gcp_host_count_top99p_sum")
    ] = None
    """Google Cloud hosts covered by Cloud Security Enterprise: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_enterprise_oci_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_oci_host_count_top99p_sum")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Enterprise: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_enterprise_total_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_enterprise_total_host_count_top99p_sum")
    ] = None
    """Hosts covered by Cloud Security Enterprise, all providers: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_pro_hosts_agentless_scanners_agg_sum: Nullable[int] = None
    """Hosts scanned without an Agent under Cloud Security Pro: hourly counts of all months
    and organizations added up.
    """

    csm_host_pro_hosts_agentless_scanners_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_pro_hosts_agentless_scanners_top99p_sum")
    ] = None
    """Hosts scanned without an Agent under Cloud Security Pro: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    csm_host_pro_oci_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="csm_host_pro_oci_host_count_top99p_sum")
    ] = None
    """Oracle Cloud hosts covered by Cloud Security Pro: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    cspm_aas_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_aas_host_top99p_sum")
    ] = None
    """Azure App Service instances checked by Cloud Security Misconfigurations (CSPM): 99th
    percentiles of the hourly counts, added up over months and organizations.
    """

    cspm_aws_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_aws_host_top99p_sum")
    ] = None
    """AWS hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentiles of
    the hourly counts, added up over months and organizations.
    """

    cspm_azure_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_azure_host_top99p_sum")
    ] = None
    """Azure hosts checked by Cloud Security Misconfigurations (CSPM): 99th percentiles of
    the hourly counts, added up over months and organizations.
    """

    cspm_container_avg_sum: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): hourly averages,
    added up over months and organizations.
    """

    cspm_container_hwm_sum: Nullable[int] = None
    """Containers checked by Cloud Security Misconfigurations (CSPM): highest values of the
    months, added up over months and organizations.
    """

    cspm_gcp_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_gcp_host_top99p_sum")
    ] = None
    """Google Cloud hosts checked by Cloud Security Misconfigurations (CSPM): 99th
    percentiles of the hourly counts, added up over months and organizations.
    """

    cspm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_host_top99p_sum")
    ] = None
    """Hosts checked by Cloud Security Misconfigurations (CSPM), all providers: 99th
    percentiles of the hourly counts, added up over months and organizations.
    """

    cspm_hosts_agentless_scanners_agg_sum: Nullable[int] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): hourly
    counts of all months and organizations added up.
    """

    cspm_hosts_agentless_scanners_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cspm_hosts_agentless_scanners_top99p_sum")
    ] = None
    """Hosts scanned without an Agent by Cloud Security Misconfigurations (CSPM): 99th
    percentiles of the hourly counts, added up over months and organizations.
    """

    custom_historical_ts_sum: Nullable[int] = None
    """Distinct custom metrics (time series) with points sent for the past (historical
    metrics): hourly averages, added up over months and organizations.
    """

    custom_live_ts_sum: Nullable[int] = None
    """Distinct custom metrics (time series) with points sent as they happened: hourly
    averages, added up over months and organizations.
    """

    custom_ts_sum: Nullable[int] = None
    """Distinct custom metrics (time series): hourly averages, added up over months and
    organizations.
    """

    cws_container_avg_sum: Nullable[int] = None
    """Containers watched by Workload Protection (CWS): hourly averages, added up over
    months and organizations.
    """

    cws_fargate_task_avg_sum: Nullable[int] = None
    """AWS Fargate tasks watched by Workload Protection (CWS): hourly averages, added up
    over months and organizations.
    """

    cws_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="cws_host_top99p_sum")
    ] = None
    """Hosts watched by Workload Protection (CWS): 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    data_jobs_monitoring_host_hr_agg_sum: Nullable[int] = None
    """Host hours of data jobs (Spark, Databricks) monitored, total of all months and
    organizations asked for.
    """

    data_stream_monitoring_host_count_agg_sum: Nullable[int] = None
    """Hosts covered by Data Streams Monitoring: hourly counts of all months and
    organizations added up.
    """

    data_stream_monitoring_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="data_stream_monitoring_host_count_top99p_sum")
    ] = None
    """Hosts covered by Data Streams Monitoring: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    dbm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="dbm_host_top99p_sum")
    ] = None
    """Database hosts covered by Database Monitoring: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    dbm_queries_avg_sum: Nullable[int] = None
    """Distinct normalized queries tracked by Database Monitoring: hourly averages, added
    up over months and organizations.
    """

    do_jobs_monitoring_orchestrators_job_hours_agg_sum: Nullable[int] = None
    """Run time of orchestrator jobs watched by Data Observability, total of all months and
    organizations asked for.
    """

    end_date: DateTime | None = None
    """Last month of the report, as the ISO 8601 date-time of its first day in UTC."""

    eph_infra_host_agent_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that run the Agent: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_alibaba_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Alibaba Cloud: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_aws_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on AWS: hourly counts of all months and organizations
    added up.
    """

    eph_infra_host_azure_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Azure: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_basic_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_basic_infra_basic_agent_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan that run the Agent: hourly counts of
    all months and organizations added up.
    """

    eph_infra_host_basic_infra_basic_vsphere_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Basic plan known through vSphere: hourly counts
    of all months and organizations added up.
    """

    eph_infra_host_ent_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Enterprise plan: hourly counts of all months
    and organizations added up.
    """

    eph_infra_host_gcp_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Google Cloud: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_heroku_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on Heroku: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_only_aas_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only as Azure App Service instances: hourly
    counts of all months and organizations added up.
    """

    eph_infra_host_only_vsphere_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known only through vSphere: hourly counts of all
    months and organizations added up.
    """

    eph_infra_host_opentelemetry_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that report through the OpenTelemetry Collector:
    hourly counts of all months and organizations added up.
    """

    eph_infra_host_opentelemetry_apm_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts that send traces through the OpenTelemetry Collector:
    hourly counts of all months and organizations added up.
    """

    eph_infra_host_pro_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro plan: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_proplus_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts on the Pro Plus plan: hourly counts of all months and
    organizations added up.
    """

    eph_infra_host_proxmox_agg_sum: Nullable[int] = None
    """Ephemeral (short-lived) hosts known through Proxmox: hourly counts of all months and
    organizations added up.
    """

    error_tracking_apm_error_events_agg_sum: Nullable[int] = None
    """Error events from traces counted by Error Tracking, total of all months and
    organizations asked for.
    """

    error_tracking_error_events_agg_sum: Nullable[int] = None
    """Error events counted by Error Tracking, total of all months and organizations asked
    for.
    """

    error_tracking_events_agg_sum: Nullable[int] = None
    """Error Tracking events of all kinds, total of all months and organizations asked for.
    """

    error_tracking_rum_error_events_agg_sum: Nullable[int] = None
    """Error events from browsers and apps (RUM) counted by Error Tracking, total of all
    months and organizations asked for.
    """

    event_management_correlation_agg_sum: Nullable[int] = None
    """Correlations made by Event Management, total of all months and organizations asked
    for.
    """

    event_management_correlation_correlated_events_agg_sum: Nullable[int] = None
    """Events correlated by Event Management, total of all months and organizations asked
    for.
    """

    event_management_correlation_correlated_related_events_agg_sum: Nullable[int] = None
    """Related events attached to correlated ones by Event Management, total of all months
    and organizations asked for.
    """

    fargate_container_profiler_profiling_fargate_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on ECS profiled by Continuous Profiler: hourly averages, added up
    over months and organizations.
    """

    fargate_container_profiler_profiling_fargate_eks_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on EKS profiled by Continuous Profiler: hourly averages, added up
    over months and organizations.
    """

    fargate_tasks_count_avg_sum: Nullable[int] = None
    """AWS Fargate tasks monitored: hourly averages, added up over months and
    organizations.
    """

    fargate_tasks_count_hwm_sum: Nullable[int] = None
    """AWS Fargate tasks monitored: highest values of the months, added up over months and
    organizations.
    """

    feature_flags_config_requests_agg_sum: Nullable[int] = None
    """Configuration requests made by Feature Flags SDKs, total of all months and
    organizations asked for.
    """

    flex_logs_compute_large_avg_sum: Nullable[int] = None
    """Flex Logs compute instances of size large: hourly averages, added up over months and
    organizations.
    """

    flex_logs_compute_medium_avg_sum: Nullable[int] = None
    """Flex Logs compute instances of size medium: hourly averages, added up over months
    and organizations.
    """

    flex_logs_compute_small_avg_sum: Nullable[int] = None
    """Flex Logs compute instances of size small: hourly averages, added up over months and
    organizations.
    """

    flex_logs_compute_xlarge_avg_sum: Nullable[int] = None
    """Flex Logs compute instances of size extra large: hourly averages, added up over
    months and organizations.
    """

    flex_logs_compute_xsmall_avg_sum: Nullable[int] = None
    """Flex Logs compute instances of size extra small: hourly averages, added up over
    months and organizations.
    """

    flex_logs_starter_avg_sum: Nullable[int] = None
    """Flex Logs Starter instances: hourly averages, added up over months and
    organizations.
    """

    flex_logs_starter_storage_index_avg_sum: Nullable[int] = None
    """Flex Logs Starter instances for the storage of indexed logs: hourly averages, added
    up over months and organizations.
    """

    flex_logs_starter_storage_retention_adjustment_avg_sum: Nullable[int] = None
    """Flex Logs Starter instances for storage with an adjusted retention: hourly averages,
    added up over months and organizations.
    """

    flex_stored_logs_avg_sum: Nullable[int] = None
    """Log events held in the Flex tier: hourly averages, added up over months and
    organizations.
    """

    forwarding_events_bytes_agg_sum: Nullable[int] = None
    """Bytes of logs forwarded to custom destinations, total of all months and
    organizations asked for.
    """

    gcp_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="gcp_host_top99p_sum")
    ] = None
    """Hosts known through the Google Cloud integration: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    heroku_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="heroku_host_top99p_sum")
    ] = None
    """Heroku dynos: 99th percentiles of the hourly counts, added up over months and
    organizations.
    """

    incident_management_monthly_active_users_hwm_sum: Nullable[int] = None
    """Monthly active users of Incident Management: highest values of the months, added up
    over months and organizations.
    """

    incident_management_seats_hwm_sum: Nullable[int] = None
    """Seats of Incident Management: highest values of the months, added up over months and
    organizations.
    """

    indexed_events_count_agg_sum: Nullable[int] = None
    """Deprecated. Log events indexed, total of all months and organizations asked for.
    Deprecated: use `logs_by_retention`, which splits them by retention.
    """

    indexed_points_agg_sum: Nullable[int] = None
    """Points of custom metrics indexed, total of all months and organizations asked for.
    """

    infra_cpu_agg_sum: Nullable[int] = None
    """Infrastructure vCPUs: hourly values of all months and organizations added up."""

    infra_cpu_avg_sum: Nullable[int] = None
    """Infrastructure vCPUs: hourly averages, added up over months and organizations."""

    infra_cpu_default_infra_host_vcpu_agent_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly values of all
    months and organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_agent_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, hosts that run the Agent: hourly averages, added
    up over months and organizations.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly values
    of all months and organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_agent_basic_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan hosts that run the Agent: hourly
    averages, added up over months and organizations.
    """

    infra_cpu_default_infra_host_vcpu_aws_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_aws_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, AWS hosts: hourly averages, added up over months
    and organizations.
    """

    infra_cpu_default_infra_host_vcpu_azure_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_azure_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Azure hosts: hourly averages, added up over months
    and organizations.
    """

    infra_cpu_default_infra_host_vcpu_gcp_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly values of all months
    and organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_gcp_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Google Cloud hosts: hourly averages, added up over
    months and organizations.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Nutanix hosts: hourly averages, added up over
    months and organizations.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly values of all
    months and organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_nutanix_basic_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, Basic plan Nutanix hosts: hourly averages, added
    up over months and organizations.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_agg_sum: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly values of all months
    and organizations added up.
    """

    infra_cpu_default_infra_host_vcpu_opentelemetry_avg_sum: Nullable[int] = None
    """vCPUs counted at a default value, OpenTelemetry hosts: hourly averages, added up
    over months and organizations.
    """

    infra_cpu_observed_infra_host_vcpu_agent_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly values of all months and
    organizations added up.
    """

    infra_cpu_observed_infra_host_vcpu_agent_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, hosts that run the Agent: hourly averages, added up over
    months and organizations.
    """

    infra_cpu_observed_infra_host_vcpu_aws_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly values of all months and organizations
    added up.
    """

    infra_cpu_observed_infra_host_vcpu_aws_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, AWS hosts: hourly averages, added up over months and
    organizations.
    """

    infra_cpu_observed_infra_host_vcpu_azure_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_observed_infra_host_vcpu_azure_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, Azure hosts: hourly averages, added up over months and
    organizations.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_observed_infra_host_vcpu_gcp_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, Google Cloud hosts: hourly averages, added up over months
    and organizations.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_observed_infra_host_vcpu_nutanix_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, Nutanix hosts: hourly averages, added up over months and
    organizations.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_agg_sum: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly values of all months and
    organizations added up.
    """

    infra_cpu_observed_infra_host_vcpu_opentelemetry_avg_sum: Nullable[int] = None
    """vCPUs counted as observed, OpenTelemetry hosts: hourly averages, added up over
    months and organizations.
    """

    infra_edge_monitoring_devices_top99_p_sum: Annotated[
        Nullable[int], Field(alias="infra_edge_monitoring_devices_top99p_sum")
    ] = None
    """Edge devices monitored: 99th percentiles of the hourly counts, added up over months
    and organizations.
    """

    infra_host_basic_infra_basic_agent_top99_p_sum: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_agent_top99p_sum")
    ] = None
    """Infrastructure hosts on the Basic plan that run the Agent: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    infra_host_basic_infra_basic_vsphere_top99_p_sum: Annotated[
        Nullable[int], Field(alias="infra_host_basic_infra_basic_vsphere_top99p_sum")
    ] = None
    """Infrastructure hosts on the Basic plan known through vSphere: 99th percentiles of
    the hourly counts, added up over months and organizations.
    """

    infra_host_basic_top99_p_sum: Annotated[
        Nullable[int], Field(alias="infra_host_basic_top99p_sum")
    ] = None
    """Infrastructure hosts on the Basic plan: 99th percentiles of the hourly counts, added
    up over months and organizations.
    """

    infra_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="infra_host_top99p_sum")
    ] = None
    """Distinct infrastructure hosts: 99th percentiles of the hourly counts, added up over
    months and organizations.
    """

    infra_storage_mgmt_objects_count_avg_sum: Nullable[int] = None
    """Stored objects (such as those in S3 buckets) tracked by Storage Management: hourly
    averages, added up over months and organizations.
    """

    ingest_points_agg_sum: Nullable[int] = None
    """Points of custom metrics ingested, total of all months and organizations asked for.
    """

    ingested_events_bytes_agg_sum: Nullable[int] = None
    """Bytes of logs ingested, total of all months and organizations asked for."""

    iot_apm_host_agg_sum: Nullable[int] = None
    """IoT devices that send traces to APM: hourly counts of all months and organizations
    added up.
    """

    iot_apm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="iot_apm_host_top99p_sum")
    ] = None
    """IoT devices that send traces to APM: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    iot_device_agg_sum: Nullable[int] = None
    """IoT devices that run the Agent: hourly counts of all months and organizations added
    up.
    """

    iot_device_top99_p_sum: Annotated[
        Nullable[int], Field(alias="iot_device_top99p_sum")
    ] = None
    """IoT devices that run the Agent: 99th percentiles of the hourly counts, added up over
    months and organizations.
    """

    last_updated: DateTime | None = None
    """Last hour whose usage of all organizations has been counted, ISO 8601 date-time in
    UTC. Later hours are not in the report yet.
    """

    live_indexed_events_agg_sum: Nullable[int] = None
    """Deprecated. Log events indexed as they arrived, total of all months and
    organizations asked for. Deprecated: use `logs_by_retention`, which splits them by
    retention.
    """

    live_ingested_bytes_agg_sum: Nullable[int] = None
    """Bytes of logs ingested as they arrived (rehydrated logs left out), total of all
    months and organizations asked for.
    """

    llm_observability_15_day_retention_spans_agg_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_15day_retention_spans_agg_sum")
    ] = None
    """LLM Observability spans kept for 15 days, total of all months and organizations
    asked for.
    """

    llm_observability_30_day_retention_spans_agg_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_30day_retention_spans_agg_sum")
    ] = None
    """LLM Observability spans kept for 30 days, total of all months and organizations
    asked for.
    """

    llm_observability_60_day_retention_spans_agg_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_60day_retention_spans_agg_sum")
    ] = None
    """LLM Observability spans kept for 60 days, total of all months and organizations
    asked for.
    """

    llm_observability_90_day_retention_spans_agg_sum: Annotated[
        Nullable[int], Field(alias="llm_observability_90day_retention_spans_agg_sum")
    ] = None
    """LLM Observability spans kept for 90 days, total of all months and organizations
    asked for.
    """

    llm_observability_agg_sum: Nullable[int] = None
    """LLM Observability sessions, total of all months and organizations asked for."""

    llm_observability_min_spend_agg_sum: Nullable[int] = None
    """Minimum spend charged for LLM Observability, total of all months and organizations
    asked for.
    """

    logs_archive_search_gb_scanned_agg_sum: Nullable[int] = None
    """Gigabytes of archived logs scanned by Archive Search, total of all months and
    organizations asked for.
    """

    logs_by_retention: LogsByRetention | None = None
    """Log events indexed, split by retention."""

    metric_names_agg_sum: Nullable[int] = None
    """Distinct names of custom metrics, total of all months and organizations asked for.
    """

    mobile_rum_lite_session_count_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM Lite sessions, total of all months and organizations asked
    for. Deprecated: use `rum_lite_session_count_agg_sum`.
    """

    mobile_rum_session_count_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions, total of all months and organizations asked for.
    Deprecated: use `rum_total_session_count_agg_sum`.
    """

    mobile_rum_session_count_android_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Android, total of all months and organizations
    asked for. Deprecated: use `rum_mobile_lite_session_count_android_agg_sum`.
    """

    mobile_rum_session_count_flutter_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in Flutter apps, total of all months and
    organizations asked for. Deprecated: use
    `rum_mobile_lite_session_count_flutter_agg_sum`.
    """

    mobile_rum_session_count_ios_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on iOS, total of all months and organizations asked
    for. Deprecated: use `rum_mobile_lite_session_count_ios_agg_sum`.
    """

    mobile_rum_session_count_reactnative_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions in React Native apps, total of all months and
    organizations asked for. Deprecated: use
    `rum_mobile_lite_session_count_reactnative_agg_sum`.
    """

    mobile_rum_session_count_roku_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM sessions on Roku, total of all months and organizations asked
    for. Deprecated: use `rum_mobile_lite_session_count_roku_agg_sum`.
    """

    mobile_rum_units_agg_sum: Nullable[int] = None
    """Deprecated. Mobile RUM units, total of all months and organizations asked for.
    Deprecated: use `rum_total_session_count_agg_sum`.
    """

    ndm_netflow_events_agg_sum: Nullable[int] = None
    """NetFlow records received by Network Device Monitoring, total of all months and
    organizations asked for.
    """

    netflow_indexed_events_count_agg_sum: Nullable[int] = None
    """Deprecated. Network flows indexed, total of all months and organizations asked for.
    Deprecated: use `ndm_netflow_events_agg_sum`.
    """

    network_device_wireless_top99_p_sum: Annotated[
        Nullable[int], Field(alias="network_device_wireless_top99p_sum")
    ] = None
    """Wireless network devices monitored: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    network_path_agg_sum: Nullable[int] = None
    """Network Path tests run, total of all months and organizations asked for."""

    npm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="npm_host_top99p_sum")
    ] = None
    """Hosts covered by Cloud Network Monitoring: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    observability_pipelines_bytes_processed_agg_sum: Nullable[int] = None
    """Bytes processed by Observability Pipelines, total of all months and organizations
    asked for.
    """

    oci_host_agg_sum: Nullable[int] = None
    """Hosts known through the Oracle Cloud integration: hourly counts of all months and
    organizations added up.
    """

    oci_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="oci_host_top99p_sum")
    ] = None
    """Hosts known through the Oracle Cloud integration: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    on_call_seat_hwm_sum: Nullable[int] = None
    """Seats of On-Call: highest values of the months, added up over months and
    organizations.
    """

    online_archive_events_count_agg_sum: Nullable[int] = None
    """Log events kept in Online Archives, total of all months and organizations asked for.
    """

    opentelemetry_apm_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="opentelemetry_apm_host_top99p_sum")
    ] = None
    """APM hosts that report through the OpenTelemetry Collector: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    opentelemetry_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="opentelemetry_host_top99p_sum")
    ] = None
    """Hosts that report through the OpenTelemetry Collector: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    product_analytics_agg_sum: Nullable[int] = None
    """Sessions recorded for Product Analytics, total of all months and organizations asked
    for.
    """

    profiling_aas_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="profiling_aas_count_top99p_sum")
    ] = None
    """Azure App Service instances profiled by Continuous Profiler: 99th percentiles of the
    hourly counts, added up over months and organizations.
    """

    profiling_container_agent_count_avg: Nullable[int] = None
    """Containers profiled by Continuous Profiler: hourly averages, added up over months
    and organizations.
    """

    profiling_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="profiling_host_count_top99p_sum")
    ] = None
    """Hosts profiled by Continuous Profiler: 99th percentiles of the hourly counts, added
    up over months and organizations.
    """

    proxmox_host_agg_sum: Nullable[int] = None
    """Hosts known through the Proxmox integration: hourly counts of all months and
    organizations added up.
    """

    proxmox_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="proxmox_host_top99p_sum")
    ] = None
    """Hosts known through the Proxmox integration: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    published_app_hwm_sum: Nullable[int] = None
    """Apps published in App Builder: highest values of the months, added up over months
    and organizations.
    """

    rehydrated_indexed_events_agg_sum: Nullable[int] = None
    """Deprecated. Log events indexed again from archives, total of all months and
    organizations asked for. Deprecated: use `logs_by_retention`, which splits them by
    retention.
    """

    rehydrated_ingested_bytes_agg_sum: Nullable[int] = None
    """Bytes of logs read back from archives, total of all months and organizations asked
    for.
    """

    rum_browser_and_mobile_session_count: Nullable[int] = None
    """RUM sessions: mobile ones plus browser Lite and legacy ones, total of all months and
    organizations asked for.
    """

    rum_browser_legacy_session_count_agg_sum: Nullable[int] = None
    """Browser RUM sessions on the legacy plan, total of all months and organizations asked
    for.
    """

    rum_browser_lite_session_count_agg_sum: Nullable[int] = None
    """Browser RUM sessions on the Lite plan, total of all months and organizations asked
    for.
    """

    rum_browser_replay_session_count_agg_sum: Nullable[int] = None
    """Browser RUM sessions with Session Replay, total of all months and organizations
    asked for.
    """

    rum_indexed_sessions_agg_sum: Nullable[int] = None
    """RUM sessions indexed (kept by retention filters), total of all months and
    organizations asked for.
    """

    rum_ingested_sessions_agg_sum: Nullable[int] = None
    """RUM sessions ingested, before retention filters, total of all months and
    organizations asked for.
    """

    rum_lite_session_count_agg_sum: Nullable[int] = None
    """RUM sessions on the Lite plan, browser and mobile, total of all months and
    organizations asked for.
    """

    rum_mobile_legacy_session_count_android_agg_sum: Nullable[int] = None
    """Android RUM sessions on the legacy plan, total of all months and organizations asked
    for.
    """

    rum_mobile_legacy_session_count_flutter_agg_sum: Nullable[int] = None
    """Flutter RUM sessions on the legacy plan, total of all months and organizations asked
    for.
    """

    rum_mobile_legacy_session_count_ios_agg_sum: Nullable[int] = None
    """iOS RUM sessions on the legacy plan, total of all months and organizations asked
    for.
    """

    rum_mobile_legacy_session_count_reactnative_agg_sum: Nullable[int] = None
    """React Native RUM sessions on the legacy plan, total of all months and organizations
    asked for.
    """

    rum_mobile_legacy_session_count_roku_agg_sum: Nullable[int] = None
    """Roku RUM sessions on the legacy plan, total of all months and organizations asked
    for.
    """

    rum_mobile_lite_session_count_android_agg_sum: Nullable[int] = None
    """Android RUM sessions on the Lite plan, total of all months and organizations asked
    for.
    """

    rum_mobile_lite_session_count_flutter_agg_sum: Nullable[int] = None
    """Flutter RUM sessions on the Lite plan, total of all months and organizations asked
    for.
    """

    rum_mobile_lite_session_count_ios_agg_sum: Nullable[int] = None
    """iOS RUM sessions on the Lite plan, total of all months and organizations asked for.
    """

    rum_mobile_lite_session_count_kotlinmultiplatform_agg_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions on the Lite plan, total of all months and
    organizations asked for.
    """

    rum_mobile_lite_session_count_reactnative_agg_sum: Nullable[int] = None
    """React Native RUM sessions on the Lite plan, total of all months and organizations
    asked for.
    """

    rum_mobile_lite_session_count_roku_agg_sum: Nullable[int] = None
    """Roku RUM sessions on the Lite plan, total of all months and organizations asked for.
    """

    rum_mobile_lite_session_count_unity_agg_sum: Nullable[int] = None
    """Unity RUM sessions on the Lite plan, total of all months and organizations asked
    for.
    """

    rum_mobile_replay_session_count_android_agg_sum: Nullable[int] = None
    """Android RUM sessions with Session Replay, total of all months and organizations
    asked for.
    """

    rum_mobile_replay_session_count_ios_agg_sum: Nullable[int] = None
    """iOS RUM sessions with Session Replay, total of all months and organizations asked
    for.
    """

    rum_mobile_replay_session_count_kotlinmultiplatform_agg_sum: Nullable[int] = None
    """Kotlin Multiplatform RUM sessions with Session Replay, total of all months and
    organizations asked for.
    """

    rum_mobile_replay_session_count_reactnative_agg_sum: Nullable[int] = None
    """React Native RUM sessions with Session Replay, total of all months and organizations
    asked for.
    """

    rum_replay_session_count_agg_sum: Nullable[int] = None
    """RUM sessions with Session Replay, browser and mobile, total of all months and
    organizations asked for.
    """

    rum_session_count_agg_sum: Nullable[int] = None
    """Deprecated. Browser RUM sessions in the earlier count, without Session Replay, total
    of all months and organizations asked for. Deprecated: use
    `rum_browser_lite_session_count_agg_sum`.
    """

    rum_session_replay_add_on_agg_sum: Nullable[int] = None
    """RUM sessions with the Session Replay add-on, total of all months and organizations
    asked for.
    """

    rum_total_session_count_agg_sum: Nullable[int] = None
    """RUM sessions of all plans, browser and mobile, total of all months and organizations
    asked for.
    """

    rum_units_agg_sum: Nullable[int] = None
    """Deprecated. RUM units, browser and mobile, total of all months and organizations
    asked for. Deprecated: use `rum_total_session_count_agg_sum`.
    """

    sca_fargate_count_avg_sum: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: hourly averages, added
    up over months and organizations.
    """

    sca_fargate_count_hwm_sum: Nullable[int] = None
    """AWS Fargate tasks checked by Software Composition Analysis: highest values of the
    months, added up over months and organizations.
    """

    sds_apm_scanned_bytes_sum: Nullable[int] = None
    """Bytes of traces scanned by Sensitive Data Scanner, total of all months and
    organizations asked for.
    """

    sds_events_scanned_bytes_sum: Nullable[int] = None
    """Bytes of events scanned by Sensitive Data Scanner, total of all months and
    organizations asked for.
    """

    sds_logs_scanned_bytes_sum: Nullable[int] = None
    """Bytes of logs scanned by Sensitive Data Scanner, total of all months and
    organizations asked for.
    """

    sds_rum_scanned_bytes_sum: Nullable[int] = None
    """Bytes of RUM data scanned by Sensitive Data Scanner, total of all months and
    organizations asked for.
    """

    sds_total_scanned_bytes_sum: Nullable[int] = None
    """Bytes scanned by Sensitive Data Scanner, all kinds of data, total of all months and
    organizations asked for.
    """

    serverless_apps_apm_apm_azure_appservice_instances_avg_sum: Nullable[int] = None
    """Azure App Service instances traced by APM under Serverless: hourly averages, added
    up over months and organizations.
    """

    serverless_apps_apm_apm_azure_azurefunction_instances_avg_sum: Nullable[int] = None
    """Azure Functions instances traced by APM under Serverless: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_apm_apm_azure_containerapp_instances_avg_sum: Nullable[int] = None
    """Azure Container Apps instances traced by APM under Serverless: hourly averages,
    added up over months and organizations.
    """

    serverless_apps_apm_apm_fargate_ecs_tasks_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on ECS traced by APM under Serverless: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_apm_apm_gcp_cloudfunction_instances_avg_sum: Nullable[int] = None
    """Google Cloud Functions instances traced by APM under Serverless: hourly averages,
    added up over months and organizations.
    """

    serverless_apps_apm_apm_gcp_cloudrun_instances_avg_sum: Nullable[int] = None
    """Google Cloud Run instances traced by APM under Serverless: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_apm_apm_gcp_gke_autopilot_pods_avg_sum: Nullable[int] = None
    """Pods on GKE Autopilot traced by APM under Serverless: hourly averages, added up over
    months and organizations.
    """

    serverless_apps_apm_avg_sum: Nullable[int] = None
    """Serverless apps traced by APM, all providers: hourly averages, added up over months
    and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_azure_appservice_instances_avg_sum: Nullable[
        int
    ] = None
    """Azure App Service instances traced by APM under Serverless on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_azure_azurefunction_instances_avg_sum: Nullable[int] = None  # fmt: skip
    """Azure Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_azure_containerapp_instances_avg_sum: Nullable[
        int
    ] = None
    """Azure Container Apps instances traced by APM under Serverless on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudfunction_instances_avg_sum: Nullable[
        int
    ] = None
    """Google Cloud Functions instances traced by APM under Serverless on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_cloudrun_instances_avg_sum: Nullable[
        int
    ] = None
    """Google Cloud Run instances traced by APM under Serverless on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_apm_gcp_gke_autopilot_pods_avg_sum: Nullable[
        int
    ] = None
    """Pods on GKE Autopilot traced by APM under Serverless on the plan without Fargate:
    hourly averages, added up over months and organizations.
    """

    serverless_apps_apm_excl_fargate_avg_sum: Nullable[int] = None
    """Serverless apps traced by APM, AWS Fargate left out: hourly averages, added up over
    months and organizations.
    """

    serverless_apps_azure_container_app_instances_avg_sum: Nullable[int] = None
    """Azure Container Apps instances covered by Serverless Monitoring: hourly averages,
    added up over months and organizations.
    """

    serverless_apps_azure_count_avg_sum: Nullable[int] = None
    """Serverless apps on Azure covered by Serverless Monitoring: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_azure_function_app_instances_avg_sum: Nullable[int] = None
    """Azure Functions instances covered by Serverless Monitoring: hourly averages, added
    up over months and organizations.
    """

    serverless_apps_azure_web_app_instances_avg_sum: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_dsm_fargate_tasks_avg_sum: Nullable[int] = None
    """AWS Fargate tasks with Data Streams Monitoring covered by Serverless Monitoring:
    hourly averages, added up over months and organizations.
    """

    serverless_apps_ecs_avg_sum: Nullable[int] = None
    """AWS Fargate tasks on ECS covered by Serverless Monitoring: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_eks_avg_sum: Nullable[int] = None
    """AWS Fargate pods on EKS covered by Serverless Monitoring: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_excl_fargate_avg_sum: Nullable[int] = None
    """Serverless apps covered by Serverless Monitoring, AWS Fargate left out: hourly
    averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_azure_container_app_instances_avg_sum: Nullable[
        int
    ] = None
    """Azure Container Apps instances covered by Serverless Monitoring on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_azure_function_app_instances_avg_sum: Nullable[int] = (
        None
    )
    """Azure Functions instances covered by Serverless Monitoring on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_azure_web_app_instances_avg_sum: Nullable[int] = None
    """Azure Web App instances covered by Serverless Monitoring on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_google_cloud_functions_instances_avg_sum: Nullable[
        int
    ] = None
    """Google Cloud Functions instances covered by Serverless Monitoring on the plan
    without Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_google_cloud_run_instances_avg_sum: Nullable[int] = (
        None
    )
    """Google Cloud Run instances covered by Serverless Monitoring on the plan without
    Fargate: hourly averages, added up over months and organizations.
    """

    serverless_apps_excl_fargate_infra_gcp_gke_autopilot_pods_avg_sum: Nullable[int] = (
        None
    )
    """Pods on GKE Autopilot covered by Serverless Monitoring on the plan without Fargate:
    hourly averages, added up over months and organizations.
    """

    serverless_apps_google_cloud_functions_instances_avg_sum: Nullable[int] = None
    """Google Cloud Functions instances covered by Serverless Monitoring: hourly averages,
    added up over months and organizations.
    """

    serverless_apps_google_cloud_run_instances_avg_sum: Nullable[int] = None
    """Google Cloud Run instances covered by Serverless Monitoring: hourly averages, added
    up over months and organizations.
    """

    serverless_apps_google_count_avg_sum: Nullable[int] = None
    """Serverless apps on Google Cloud covered by Serverless Monitoring: hourly averages,
    added up over months and organizations.
    """

    serverless_apps_infra_gcp_gke_autopilot_pods_avg_sum: Nullable[int] = None
    """Pods on GKE Autopilot covered by Serverless Monitoring: hourly averages, added up
    over months and organizations.
    """

    serverless_apps_total_count_avg_sum: Nullable[int] = None
    """Serverless apps of all providers covered by Serverless Monitoring: hourly averages,
    added up over months and organizations.
    """

    siem_12_mo_retention_agg_sum: Annotated[
        Nullable[int], Field(alias="siem_12mo_retention_agg_sum")
    ] = None
    """Cloud SIEM events kept for 12 months, total of all months and organizations asked
    for.
    """

    siem_6_mo_retention_agg_sum: Annotated[
        Nullable[int], Field(alias="siem_6mo_retention_agg_sum")
    ] = None
    """Cloud SIEM events kept for 6 months, total of all months and organizations asked
    for.
    """

    siem_analyzed_logs_add_on_count_agg_sum: Nullable[int] = None
    """Log events analyzed under the Cloud SIEM add-on, total of all months and
    organizations asked for.
    """

    snmp_device_count_agg_sum: Nullable[int] = None
    """Network devices monitored over SNMP: hourly counts of all months and organizations
    added up.
    """

    snmp_device_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="snmp_device_count_top99p_sum")
    ] = None
    """Network devices monitored over SNMP: 99th percentiles of the hourly counts, added up
    over months and organizations.
    """

    start_date: DateTime | None = None
    """First month of the report, as the ISO 8601 date-time of its first day in UTC."""

    synthetics_browser_check_calls_count_agg_sum: Nullable[int] = None
    """Runs of Synthetics browser tests, total of all months and organizations asked for.
    """

    synthetics_check_calls_count_agg_sum: Nullable[int] = None
    """Runs of Synthetics API tests, total of all months and organizations asked for."""

    synthetics_mobile_test_runs_agg_sum: Nullable[int] = None
    """Runs of Synthetics mobile app tests, total of all months and organizations asked
    for.
    """

    synthetics_parallel_testing_max_slots_hwm_sum: Nullable[int] = None
    """Parallel Testing slots of Synthetics in use: highest values of the months, added up
    over months and organizations.
    """

    trace_search_indexed_events_count_agg_sum: Nullable[int] = None
    """Spans indexed by APM, total of all months and organizations asked for."""

    twol_ingested_events_bytes_agg_sum: Nullable[int] = None
    """Bytes of spans ingested by APM, total of all months and organizations asked for."""

    universal_service_monitoring_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="universal_service_monitoring_host_top99p_sum")
    ] = None
    """Hosts covered by Universal Service Monitoring: 99th percentiles of the hourly
    counts, added up over months and organizations.
    """

    usage: list[UsageSummaryDate] | None = None
    """One entry for each month."""

    vsphere_host_top99_p_sum: Annotated[
        Nullable[int], Field(alias="vsphere_host_top99p_sum")
    ] = None
    """Hosts known through the vSphere integration: 99th percentiles of the hourly counts,
    added up over months and organizations.
    """

    vuln_management_host_count_top99_p_sum: Annotated[
        Nullable[int], Field(alias="vuln_management_host_count_top99p_sum")
    ] = None
    """Hosts whose application libraries are checked for vulnerabilities: 99th percentiles
    of the hourly counts, added up over months and organizations.
    """

    workflow_executions_usage_agg_sum: Nullable[int] = None
    """Executions of workflows, total of all months and organizations asked for."""
