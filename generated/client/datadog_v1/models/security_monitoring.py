"""Models of the family Security Monitoring."""

from typing import Annotated, Any, Literal, TypeAlias, Union

from datadog_v1._runtime.models import (
    AliasedModel,
    DateTime,
    Model,
    Nullable,
    Number,
    UnknownVariant,
    Variants,
)
from datadog_v1.models.common import ResponseMetaAttributes
from pydantic import Field
from typing_extensions import TypeAliasType


class CalculatedField(Model):
    """A value computed for each event from its attributes, which the queries of the rule
    can then use. Only scheduled rules (those with `schedulingOptions`) can have them.
    """

    expression: str
    """Formula over attributes of the event, with arithmetic and text functions, such as
    `@network.bytes_written / 1000000000`.
    """

    name: str
    """Name of the computed field. Queries refer to it with a leading `#`."""


class CloudConfigurationRegoRule(AliasedModel):
    """A policy in the Rego language of Open Policy Agent."""

    policy: str
    """Source text of the policy. It belongs to package `datadog` and yields a set
    `results` with `pass` or `fail` for each resource.
    """

    resource_types: Annotated[list[str], Field(alias="resourceTypes")]
    """Types of resources that the policy gets as input, such as `gcp_storage_bucket`."""


class CloudConfigurationRuleComplianceSignalOptions(AliasedModel):
    """Whether failed checks generate security signals besides findings, and for what. The
    defaults come with a supplied rule; the values of the organization win over them.
    """

    default_activation_status: Annotated[
        Nullable[bool], Field(alias="defaultActivationStatus")
    ] = None
    """Whether a supplied rule generates signals unless the organization decides otherwise.
    Set by Datadog. Null when there is no default.
    """

    default_group_by_fields: Annotated[
        Nullable[list[str]], Field(alias="defaultGroupByFields")
    ] = None
    """Fields by which the signals of a supplied rule are grouped by default. Set by
    Datadog. Null when there is no default.
    """

    user_activation_status: Annotated[
        Nullable[bool], Field(alias="userActivationStatus")
    ] = None
    """Whether the rule generates signals. Null when the organization has not decided; the
    default holds then.
    """

    user_group_by_fields: Annotated[
        Nullable[list[str]], Field(alias="userGroupByFields")
    ] = None
    """Fields by which signals are grouped, such as `@account_id` or `resource`; one signal
    stands for all failing resources with the same values. Null when the organization
    has not decided.
    """


CloudConfigurationRuleType: TypeAlias = Literal["cloud_configuration"] | str
"""Says that a rule is on the configuration of cloud resources. There is one value only.

- `cloud_configuration`: The rule checks cloud resources.
"""


class SecurityFilterExclusionFilter(Model):
    """An exception of a security filter, as sent."""

    name: str
    """Name of the exception, for people."""

    query: str
    """Log search query. Logs that match it are not taken."""


class SecurityFilterExclusionFilterResponse(Model):
    """An exception of a security filter, as the service holds it."""

    name: str | None = None
    """Name of the exception, for people."""

    query: str | None = None
    """Log search query. Logs that match it are not taken."""


SecurityFilterFilteredDataType: TypeAlias = Literal["logs"] | str
"""Kind of data that a security filter selects. There is one value only.

- `logs`: Ingested logs.
"""


class SecurityFilterMeta(Model):
    """Remarks about the state of the security filters."""

    warning: str | None = None
    """Says that the filters may not do what was meant, for example that one takes all
    logs. Absent when there is nothing to remark.
    """


SecurityFilterType: TypeAlias = Literal["security_filters"] | str
"""Says that a resource is a security filter. There is one value only.

- `security_filters`: The resource is a security filter.
"""


class SecurityFilterUpdateAttributes(Model):
    """Properties of a security filter to change. What is absent stays as it is."""

    exclusion_filters: list[SecurityFilterExclusionFilter] | None = None
    """All exceptions. They take the place of the stored ones; an empty list removes them.
    """

    filtered_data_type: SecurityFilterFilteredDataType | None = None
    """Kind of data that the filter selects."""

    is_enabled: bool | None = None
    """Whether the filter works."""

    name: str | None = None
    """New name of the filter."""

    query: str | None = None
    """New log search query that a log must match to be taken."""

    version: Annotated[int, Field(le=2147483647)] | None = None
    """Version of the filter that the change builds on."""


class SecurityFilterUpdateData(Model):
    """The new state of a security filter. The path says which one it is."""

    attributes: SecurityFilterUpdateAttributes
    """The properties to change."""

    type: SecurityFilterType = "security_filters"
    """Always `security_filters`."""


class SecurityFilterUpdateRequest(Model):
    """Body that changes a security filter."""

    data: SecurityFilterUpdateData
    """The new state of the filter."""


SecurityMonitoringFilterAction: TypeAlias = Literal["require", "suppress"] | str
"""What a filter does with the events that match its query.

- `require`: Only matching events are looked at.
- `suppress`: Matching events are left out, so that they lead to no signal.
"""


class SecurityMonitoringReferenceTable(AliasedModel):
    """Compares an attribute of events with a column of a reference table, to look only at
    events that are in the table, or only at those that are not.
    """

    check_presence: Annotated[bool | None, Field(alias="checkPresence")] = None
    """Whether an event is kept when its value is in the column (`true`) or when it is not
    (`false`).
    """

    column_name: Annotated[str | None, Field(alias="columnName")] = None
    """Column of the reference table that is searched for the value."""

    log_field_path: Annotated[str | None, Field(alias="logFieldPath")] = None
    """Attribute of the event whose value is looked up, such as
    `@network.destination.domain`.
    """

    rule_query_name: Annotated[str | None, Field(alias="ruleQueryName")] = None
    """Name of the query of the rule that the comparison applies to."""

    table_name: Annotated[str | None, Field(alias="tableName")] = None
    """Name of the reference table, as shown in the app."""


SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration: TypeAlias = (
    Literal[10800, 1800, 300, 3600, 600, 900] | int
)
"""Length of a time slot in seconds, from 5 minutes (300) to 3 hours (10800).

- `300`: 5 minutes.
- `600`: 10 minutes.
- `900`: 15 minutes.
- `1800`: 30 minutes.
- `3600`: 1 hour.
- `10800`: 3 hours.
"""


SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance: TypeAlias = (
    Literal[1, 2, 3, 4, 5] | int
)
"""How tolerant the detection is. A higher value leads to fewer signals, of larger
departures.

- `1`: Least tolerant; most signals.
- `2`: Little tolerant.
- `3`: Medium.
- `4`: Rather tolerant.
- `5`: Most tolerant; fewest signals.
"""


SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration: TypeAlias = (
    Literal[1, 12, 168, 24, 336, 48, 6] | int
)
"""Learning time in hours, from 1 hour to 2 weeks (336).

- `1`: 1 hour.
- `6`: 6 hours.
- `12`: 12 hours.
- `24`: 1 day.
- `48`: 2 days.
- `168`: 1 week.
- `336`: 2 weeks.
"""


SecurityMonitoringRuleCaseActionOptionsFlaggedIPType: TypeAlias = (
    Literal["FLAGGED", "SUSPICIOUS"] | str
)
"""What an address is marked as.

- `FLAGGED`: The address is known to attack.
- `SUSPICIOUS`: The address is only suspected.
"""


SecurityMonitoringRuleCaseActionType: TypeAlias = (
    Literal["block_ip", "block_user", "flag_ip", "user_behavior"] | str
)
"""What is done when a case is met.

- `block_ip`: Refuses requests from the address to the protected services.
- `block_user`: Refuses requests of the authenticated user.
- `flag_ip`: Marks the address, so that its later requests can be recognized.
- `user_behavior`: Records a behavior of the user, which other rules can build on.
"""


SecurityMonitoringRuleDetectionMethod: TypeAlias = (
    Literal[
        "anomaly_detection",
        "anomaly_threshold",
        "hardcoded",
        "impossible_travel",
        "new_value",
        "sequence_detection",
        "third_party",
        "threshold",
    ]
    | str
)
"""How matching events are judged. When absent, `threshold`.

- `threshold`: The conditions of the cases compare the results of the queries with fixed
  values.
- `anomaly_detection`: The number of events is compared with what was usual for the
  group before.
- `anomaly_threshold`: Thresholds are derived from what was usual for the group before.
- `new_value`: An attribute takes a value that was never seen for the group before.
- `impossible_travel`: The same user is active in two places, with less time between
  than a journey takes.
- `hardcoded`: A built-in detector decides, named by `hardcodedEvaluatorType`.
- `sequence_detection`: Steps follow each other in a set order and time.
- `third_party`: Each alert of another product becomes a signal.
"""


SecurityMonitoringRuleEvaluationWindow: TypeAlias = (
    Literal[0, 10800, 1800, 21600, 300, 3600, 43200, 60, 600, 7200, 86400, 900] | int
)
"""Length of the sliding window, in seconds, in which events are counted together before
the conditions are compared. `0` judges each event at once, as `new_value` and
`hardcoded` do.

- `0`: No window.
- `60`: 1 minute.
- `300`: 5 minutes.
- `600`: 10 minutes.
- `900`: 15 minutes.
- `1800`: 30 minutes.
- `3600`: 1 hour.
- `7200`: 2 hours.
- `10800`: 3 hours.
- `21600`: 6 hours.
- `43200`: 12 hours.
- `86400`: 1 day.
"""


SecurityMonitoringRuleHardcodedEvaluatorType: TypeAlias = Literal["log4shell"] | str
"""The built-in detector to use with detection method `hardcoded`.

- `log4shell`: Recognizes attempts to exploit Log4Shell in logs.
"""


class SecurityMonitoringRuleImpossibleTravelOptions(AliasedModel):
    """How detection method `impossible_travel` takes the usual places of a user into
    account.
    """

    baseline_user_locations: Annotated[
        bool | None, Field(alias="baselineUserLocations")
    ] = None
    """Whether places where a user often is lead to no signal. The first 24 hours of a user
    are then used to learn them.
    """

    baseline_user_locations_duration: Annotated[
        Annotated[int, Field(ge=1, le=30)] | None,
        Field(alias="baselineUserLocationsDuration"),
    ] = None
    """Number of days over which the usual places of a user are learned, from 1 to 30.
    Counts only with `baselineUserLocations`.
    """


SecurityMonitoringRuleKeepAlive: TypeAlias = (
    Literal[0, 10800, 1800, 21600, 300, 3600, 43200, 60, 600, 7200, 86400, 900] | int
)
"""How long a signal stays open, in seconds, after a case has matched. Each further match
in this time joins the same signal and starts the time anew. At least as long as the
evaluation window.

- `0`: Not kept open.
- `60`: 1 minute.
- `300`: 5 minutes.
- `600`: 10 minutes.
- `900`: 15 minutes.
- `1800`: 30 minutes.
- `3600`: 1 hour.
- `7200`: 2 hours.
- `10800`: 3 hours.
- `21600`: 6 hours.
- `43200`: 12 hours.
- `86400`: 1 day.
"""


SecurityMonitoringRuleMaxSignalDuration: TypeAlias = (
    Literal[0, 10800, 1800, 21600, 300, 3600, 43200, 60, 600, 7200, 86400, 900] | int
)
"""How long a signal can stay open at most, in seconds from its first match, even when
matches go on; a new signal begins then. At least as long as `keepAlive`.

- `0`: Not kept open.
- `60`: 1 minute.
- `300`: 5 minutes.
- `600`: 10 minutes.
- `900`: 15 minutes.
- `1800`: 30 minutes.
- `3600`: 1 hour.
- `7200`: 2 hours.
- `10800`: 3 hours.
- `21600`: 6 hours.
- `43200`: 12 hours.
- `86400`: 1 day.
"""


SecurityMonitoringRuleNewValueOptionsLearningMethod: TypeAlias = (
    Literal["duration", "threshold"] | str
)
"""What ends the learning of a group.

- `duration`: A number of days has passed, `learningDuration`.
- `threshold`: A number of events has been seen, `learningThreshold`.
"""


SecurityMonitoringRuleNewValueOptionsLearningThreshold: TypeAlias = Literal[0, 1] | int
"""Number of events that only teach.

- `0`: Nothing is learned first.
- `1`: One event is learned first.
"""


SecurityMonitoringRuleQueryAggregation: TypeAlias = (
    Literal[
        "cardinality",
        "count",
        "event_count",
        "geo_data",
        "max",
        "new_value",
        "none",
        "sum",
    ]
    | str
)
"""What the query computes in each evaluation window, for each group. When absent, `count`.

- `count`: Number of matching events.
- `cardinality`: Number of distinct values, or combinations of values, of
  `distinctFields`.
- `sum`: Sum of the attribute in `metrics`.
- `max`: Largest value of the attribute in `metrics`.
- `new_value`: Values of the attribute in `metrics` that were never seen before, for
  detection method `new_value`.
- `geo_data`: Places of the attribute in `metrics`, for detection method
  `impossible_travel`.
- `event_count`: Number of matching events or signals in correlation and third-party
  rules.
- `none`: Nothing; each matching event counts on its own.
"""


class SecurityMonitoringRuleSequenceDetectionStep(AliasedModel):
    """One step of a sequence."""

    condition: str | None = None
    """Comparison of the results of the queries, by their names, such as `policy > 0`."""

    evaluation_window: Annotated[
        SecurityMonitoringRuleEvaluationWindow | None, Field(alias="evaluationWindow")
    ] = None
    """Time over which events of the step are counted together."""

    name: str | None = None
    """Name by which transitions and the conditions of cases refer to the step."""


class SecurityMonitoringRuleSequenceDetectionStepTransition(AliasedModel):
    """Says that one step must follow another."""

    child: str | None = None
    """Name of the step that comes after."""

    evaluation_window: Annotated[
        SecurityMonitoringRuleEvaluationWindow | None, Field(alias="evaluationWindow")
    ] = None
    """Time within which `child` must follow `parent`."""

    parent: str | None = None
    """Name of the step that comes first."""


SecurityMonitoringRuleSeverity: TypeAlias = (
    Literal["critical", "high", "info", "low", "medium"] | str
)
"""Severity of a signal, from `info` to `critical`.

- `info`: The lowest of the five severities.
- `low`: One step above `info`.
- `medium`: One step above `low`.
- `high`: One step above `medium`.
- `critical`: The highest of the five severities.
"""


SecurityMonitoringRuleSort: TypeAlias = (
    Literal[
        "-creation_date",
        "-enabled",
        "-highest_severity",
        "-name",
        "-source",
        "-type",
        "-update_date",
        "creation_date",
        "enabled",
        "highest_severity",
        "name",
        "source",
        "type",
        "update_date",
    ]
    | str
)
"""Order of a list of rules. A leading `-` reverses it.

- `name`: By name, A to Z.
- `-name`: By name, Z to A.
- `creation_date`: The oldest rule first.
- `-creation_date`: The newest rule first.
- `update_date`: The one changed longest ago first.
- `-update_date`: The one changed most recently first.
- `enabled`: Rules that are off first.
- `-enabled`: Rules that are on first.
- `type`: By type of the rule, A to Z.
- `-type`: By type of the rule, Z to A.
- `highest_severity`: By the highest severity among the cases, the least severe first.
- `-highest_severity`: By the highest severity among the cases, the most severe first.
- `source`: By the source of the logs, A to Z.
- `-source`: By the source of the logs, Z to A.
"""


SecurityMonitoringRuleTypeCreate: TypeAlias = (
    Literal[
        "api_security",
        "application_security",
        "log_detection",
        "workload_activity",
        "workload_security",
    ]
    | str
)
"""Kind of a new rule on events. When absent, `log_detection`.

- `log_detection`: Looks at logs.
- `workload_security`: Looks at what processes do on hosts and in containers, as the
  Agent reports it.
- `workload_activity`: Looks at the recorded activity of workloads over time.
- `application_security`: Looks at attacks on applications that traces show.
- `api_security`: Looks at the API endpoints of applications and their use.
"""


SecurityMonitoringRuleTypeRead: TypeAlias = (
    Literal[
        "api_security",
        "application_security",
        "cloud_configuration",
        "infrastructure_configuration",
        "log_detection",
        "workload_activity",
        "workload_security",
    ]
    | str
)
"""Kind of a rule.

- `log_detection`: Looks at logs.
- `workload_security`: Looks at what processes do on hosts and in containers, as the
  Agent reports it.
- `workload_activity`: Looks at the recorded activity of workloads over time.
- `application_security`: Looks at attacks on applications that traces show.
- `api_security`: Looks at the API endpoints of applications and their use.
- `cloud_configuration`: Checks the configuration of cloud resources.
- `infrastructure_configuration`: Checks the configuration of hosts and containers.
  Supplied by Datadog only.
"""


class SecurityMonitoringSchedulingOptions(Model):
    """Makes a rule run at set times over stored logs instead of all the time over arriving
    ones.
    """

    rrule: str | None = None
    """When to run, as a recurrence rule of RFC 5545, such as `FREQ=HOURLY;INTERVAL=1`."""

    start: str | None = None
    """First time to run, as an ISO 8601 date-time without offset, in the time zone of
    `timezone`.
    """

    timezone: str | None = None
    """Time zone from the IANA database, such as `Europe/Paris`, or `UTC`."""


class SecurityMonitoringSignalAttributes(Model):
    """Details of a signal."""

    attributes: (
        dict[str, str | Number | bool | dict[str, Any] | list[Any] | None] | None
    ) = None
    """Attributes that the service has gathered, by name, among them `status` (the
    severity), `title`, the rule and the triage state under `workflow`, and attributes
    that the events have in common. A value can be any JSON value.
    """

    custom: (
        dict[str, str | Number | bool | dict[str, Any] | list[Any] | None] | None
    ) = None
    """Attributes that stem from the events and have no meaning of their own to the
    service, by name. A value can be any JSON value.
    """

    message: str | None = None
    """Message of the rule, with its template variables filled in."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, from the rule and from the events."""

    timestamp: DateTime | None = None
    """When the signal was generated or got its last event, as an ISO 8601 date-time."""


class SecurityMonitoringSignalListRequestFilter(AliasedModel):
    """Query and time window of a search."""

    from_: Annotated[DateTime | None, Field(alias="from")] = None
    """Time of the earliest signals, as an ISO 8601 date-time. Give it together with `to`
    to have a defined window.
    """

    query: str | None = None
    """Signals search query over tags and attributes. When absent, all signals match."""

    to: DateTime | None = None
    """Time of the latest signals, as an ISO 8601 date-time. When absent, now."""


class SecurityMonitoringSignalListRequestPage(Model):
    """Position and size of a page."""

    cursor: str | None = None
    """`meta.page.after` of the page before. When absent, the first page."""

    limit: Annotated[int, Field(le=1000)] | None = None
    """Largest number of signals on the page, at most 1000. When absent, 10."""


class SecurityMonitoringSignalRuleQuery(AliasedModel):
    """A query over the signals of one rule."""

    aggregation: SecurityMonitoringRuleQueryAggregation | None = None
    """What is computed from the signals, usually `event_count`."""

    correlated_by_fields: Annotated[
        list[str] | None, Field(alias="correlatedByFields")
    ] = None
    """Fields that must have the same value in the signals of all queries, such as
    `@usr.email`.
    """

    correlated_query_index: Annotated[
        Annotated[int, Field(le=9)] | None, Field(alias="correlatedQueryIndex")
    ] = None
    """Zero-based position of the query, in the rule that `ruleId` names, whose events
    provide the correlated fields. Needed where that rule has several queries.
    """

    metrics: list[str] | None = None
    """Attributes of the signals that the aggregation works on. Not needed for
    `event_count`.
    """

    name: str | None = None
    """Name by which conditions refer to the query. When absent, the queries are called
    `a`, `b`, `c` in order.
    """

    rule_id: Annotated[str, Field(alias="ruleId")]
    """ID of the rule whose signals are looked at."""


class SecurityMonitoringSignalRuleResponseQuery(AliasedModel):
    """A query over the signals of one rule, as the service holds it."""

    aggregation: SecurityMonitoringRuleQueryAggregation | None = None
    """What is computed from the signals, usually `event_count`."""

    correlated_by_fields: Annotated[
        list[str] | None, Field(alias="correlatedByFields")
    ] = None
    """Fields that must have the same value in the signals of all queries."""

    correlated_query_index: Annotated[
        Annotated[int, Field(le=9)] | None, Field(alias="correlatedQueryIndex")
    ] = None
    """Zero-based position of the query, in the rule that `ruleId` names, whose events
    provide the correlated fields.
    """

    default_rule_id: Annotated[str | None, Field(alias="defaultRuleId")] = None
    """ID of the supplied rule whose signals are looked at, in a correlation rule that
    Datadog supplies.
    """

    distinct_fields: Annotated[list[str] | None, Field(alias="distinctFields")] = None
    """Fields whose distinct values are counted, for aggregation `cardinality`. Empty
    otherwise.
    """

    group_by_fields: Annotated[list[str] | None, Field(alias="groupByFields")] = None
    """Fields by whose values the signals are grouped. Empty when they are not."""

    metrics: list[str] | None = None
    """Attributes of the signals that the aggregation works on."""

    name: str | None = None
    """Name by which conditions refer to the query."""

    rule_id: Annotated[str | None, Field(alias="ruleId")] = None
    """ID of the rule whose signals are looked at."""


SecurityMonitoringSignalRuleType: TypeAlias = Literal["signal_correlation"] | str
"""Says that a rule is on the signals of other rules. There is one value only.

- `signal_correlation`: The rule combines signals of other rules.
"""


SecurityMonitoringSignalType: TypeAlias = Literal["signal"] | str
"""Says that a resource is a security signal. There is one value only.

- `signal`: The resource is a security signal.
"""


class SecurityMonitoringSignalsListResponseLinks(Model):
    """Links to other pages."""

    next: str | None = None
    """Address of the next page, complete with query and cursor. Absent on the last page.
    It is meant for `GET`; a search by body goes on with the cursor.
    """


class SecurityMonitoringSignalsListResponseMetaPage(Model):
    """Where to go on."""

    after: str | None = None
    """Cursor to send for the next page. It is opaque; pass it on unchanged."""


SecurityMonitoringSignalsSort: TypeAlias = Literal["-timestamp", "timestamp"] | str
"""Order of signals by time.

- `timestamp`: The oldest signal first.
- `-timestamp`: The newest signal first.
"""


SecurityMonitoringStandardDataSource: TypeAlias = (
    Literal[
        "app_sec_spans",
        "audit",
        "events",
        "logs",
        "network",
        "security_runtime",
        "security_signals",
        "spans",
    ]
    | str
)
"""Where the query finds its events. When absent, `logs`.

- `logs`: Logs that a security filter takes.
- `audit`: The audit trail of the organization.
- `app_sec_spans`: Spans of requests that application security has marked as attacks.
- `spans`: All spans of traces.
- `security_runtime`: Events of processes, files and the network that the Agent reports
  from workloads.
- `network`: Connections between hosts and services.
- `events`: Events of the event stream.
- `security_signals`: Security signals themselves.
"""


class SecurityMonitoringStandardRuleQuery(AliasedModel):
    """A search over events and what is computed from its result."""

    aggregation: SecurityMonitoringRuleQueryAggregation | None = None
    """What is computed in each evaluation window, for each group. When absent, `count`."""

    custom_query_extension: Annotated[
        str | None, Field(alias="customQueryExtension")
    ] = None
    """Text added to the end of the search, such as further processing steps. Only for
    scheduled rules.
    """

    data_source: Annotated[
        SecurityMonitoringStandardDataSource | None, Field(alias="dataSource")
    ] = None
    """Where the events come from. When absent, `logs`."""

    distinct_fields: Annotated[list[str] | None, Field(alias="distinctFields")] = None
    """Fields whose distinct values are counted, for aggregation `cardinality`. Empty
    otherwise.
    """

    group_by_fields: Annotated[list[str] | None, Field(alias="groupByFields")] = None
    """Fields by whose values events are grouped; each group is judged on its own. When
    absent or empty, all events form one group.
    """

    has_optional_group_by_fields: Annotated[
        bool | None, Field(alias="hasOptionalGroupByFields")
    ] = None
    """Whether events that lack a group-by field are kept, with `N/A` in its place. With
    `false` they are left out.
    """

    index: str | None = None
    """Log index to search, for scheduled rules. Prefer `indexes`; this may go."""

    indexes: list[str] | None = None
    """Log indexes to search, for scheduled rules. When absent, all."""

    metric: str | None = None
    """Attribute that `sum`, `max`, `new_value` and `geo_data` work on. Kept for older
    rules; use `metrics`.
    """

    metrics: list[str] | None = None
    """Attributes that `sum`, `max`, `new_value` and `geo_data` work on. For `new_value`,
    several attributes count as one combined value.
    """

    name: str | None = None
    """Name by which conditions refer to the query. When absent, the queries are called
    `a`, `b`, `c` in order.
    """

    query: str | None = None
    """Search query that selects the events. Empty selects all."""


class SecurityMonitoringThirdPartyRootQuery(AliasedModel):
    """Selects events of another product and says which belong together."""

    group_by_fields: Annotated[list[str] | None, Field(alias="groupByFields")] = None
    """Fields whose values together identify a signal. Events with the same values join the
    same signal.
    """

    query: str | None = None
    """Search query over logs."""


class SecurityMonitoringThirdPartyRuleCase(AliasedModel):
    """A case of a third-party rule. The first whose query matches the event sets the
    severity of the signal.
    """

    custom_status: Annotated[
        SecurityMonitoringRuleSeverity | None, Field(alias="customStatus")
    ] = None
    """Severity that the organization has set in place of `status` of a supplied rule.
    Absent when none was set.
    """

    name: str | None = None
    """Name of the case, shown with the signal."""

    notifications: list[str] | None = None
    """Handles that are told of each signal. Empty when nobody is."""

    query: str | None = None
    """Search query that an event must match for the case to apply."""

    status: SecurityMonitoringRuleSeverity | None = None
    """Severity of the signal."""


class SecurityMonitoringThirdPartyRuleCaseCreate(Model):
    """A case of a new third-party rule. The first whose query matches the event sets the
    severity of the signal.
    """

    name: str | None = None
    """Name of the case, shown with the signal."""

    notifications: list[str] | None = None
    """Handles that are told of each signal. When absent, nobody is."""

    query: str | None = None
    """Search query that an event must match for the case to apply."""

    status: SecurityMonitoringRuleSeverity
    """Severity of the signal."""


SignalArchiveReason: TypeAlias = (
    Literal[
        "none",
        "false_positive",
        "testing_or_maintenance",
        "investigated_case_opened",
        "true_positive_benign",
        "true_positive_malicious",
        "other",
    ]
    | str
)
"""Why a signal is archived.

- `none`: No reason is given.
- `false_positive`: The rule was wrong; there was no threat.
- `testing_or_maintenance`: The events came from a planned test or maintenance.
- `investigated_case_opened`: The signal is handled further in a case.
- `true_positive_benign`: The rule was right, but what it found does no harm.
- `true_positive_malicious`: The rule was right, and it was an attack.
- `other`: Another reason, which the comment should give.
"""


SignalTriageState: TypeAlias = Literal["open", "archived", "under_review"] | str
"""How far people have dealt with a signal.

- `open`: Nobody has looked at it yet, or it was opened again.
- `under_review`: Somebody is investigating.
- `archived`: It is dealt with.
"""


class SuccessfulSignalUpdateResponse(Model):
    """Confirms that a signal was changed."""

    status: str | None = None
    """`done` when the change is made."""


Version = TypeAliasType("Version", int)
"""Number of the state of a signal, one higher after each change. A change with a number
lower than the present one is refused, so that it does not undo what someone else did in
the meantime.
"""


class AddSignalToIncidentRequest(Model):
    """Names the incident that a signal is added to."""

    add_to_signal_timeline: bool | None = None
    """Whether the timeline gets an entry about the link. When absent, `false`."""

    incident_id: int
    """Number of the incident, 2609 for the one shown as IR-2609. It is not the UUID."""

    version: Version | None = None
    """Version of the signal that the change builds on."""


class CloudConfigurationComplianceRuleOptions(AliasedModel):
    """What a rule on cloud resources checks, and by which policy."""

    complex_rule: Annotated[bool | None, Field(alias="complexRule")] = None
    """Whether the policy looks at several types of resources together. Must be `true` when
    `regoRule.resourceTypes` has more than one. When absent, `false`.
    """

    rego_rule: Annotated[CloudConfigurationRegoRule | None, Field(alias="regoRule")] = (
        None
    )
    """The policy that decides whether a resource passes."""

    resource_type: Annotated[str | None, Field(alias="resourceType")] = None
    """Type of the resources that pass or fail, such as `gcp_storage_bucket`. Must be among
    `regoRule.resourceTypes`.
    """


class CloudConfigurationRuleCaseCreate(Model):
    """What follows when a resource fails the check. A rule on cloud resources has exactly
    one case.
    """

    notifications: list[str] | None = None
    """Handles that are told of each signal, such as `@slack-cloud-security`. When absent,
    nobody is.
    """

    status: SecurityMonitoringRuleSeverity
    """Severity of the findings and signals."""


class CloudConfigurationRuleOptions(AliasedModel):
    """What a rule on cloud resources checks."""

    compliance_rule_options: Annotated[
        CloudConfigurationComplianceRuleOptions, Field(alias="complianceRuleOptions")
    ]
    """Type of the resources and the policy."""


class SecurityFilterAttributes(Model):
    """Properties of a security filter."""

    exclusion_filters: list[SecurityFilterExclusionFilterResponse] | None = None
    """Exceptions. A log that matches one of them is not taken by this filter."""

    filtered_data_type: SecurityFilterFilteredDataType | None = None
    """Kind of data that the filter selects."""

    is_builtin: bool | None = None
    """Whether the filter is the one that came with the organization."""

    is_enabled: bool | None = None
    """Whether the filter works."""

    name: str | None = None
    """Name of the filter, for people."""

    query: str | None = None
    """Log search query that a log must match to be taken. `*` matches all."""

    version: Annotated[int, Field(le=2147483647)] | None = None
    """Number of the state of the filter, one higher after each change."""


class SecurityFilterCreateAttributes(Model):
    """Properties of a new security filter."""

    exclusion_filters: list[SecurityFilterExclusionFilter]
    """Exceptions. A log that matches one of them is not taken by this filter. Empty when
    there is none.
    """

    filtered_data_type: SecurityFilterFilteredDataType = "logs"
    """Kind of data that the filter selects."""

    is_enabled: bool
    """Whether the filter starts to work at once."""

    name: str
    """Name of the filter, for people."""

    query: str
    """Log search query that a log must match to be taken. `*` matches all."""


class SecurityFilterCreateData(Model):
    """A security filter to create."""

    attributes: SecurityFilterCreateAttributes
    """Queries and state of the filter."""

    type: SecurityFilterType = "security_filters"
    """Always `security_filters`."""


class SecurityFilterCreateRequest(Model):
    """Body that creates a security filter."""

    data: SecurityFilterCreateData
    """The filter to create."""


class SecurityMonitoringFilter(Model):
    """Narrows the events that a rule looks at, after its queries have selected them."""

    action: SecurityMonitoringFilterAction | None = None
    """Whether matching events are kept or left out."""

    query: str | None = None
    """Search query over the events, in the same syntax as the queries of the rule."""


class SecurityMonitoringRuleAnomalyDetectionOptions(AliasedModel):
    """How detection method `anomaly_detection` learns what is usual and how far a value
    may depart from it.
    """

    bucket_duration: Annotated[
        SecurityMonitoringRuleAnomalyDetectionOptionsBucketDuration | None,
        Field(alias="bucketDuration"),
    ] = None
    """Length of the time slots whose values are compared, in seconds."""

    detection_tolerance: Annotated[
        SecurityMonitoringRuleAnomalyDetectionOptionsDetectionTolerance | None,
        Field(alias="detectionTolerance"),
    ] = None
    """How far a value may depart from what is usual before it counts as an anomaly."""

    instantaneous_baseline: Annotated[
        bool | None, Field(alias="instantaneousBaseline")
    ] = None
    """Whether the rule learns from stored events when it is created, so that it works at
    once instead of after the learning time. When absent, `false`.
    """

    learning_duration: Annotated[
        SecurityMonitoringRuleAnomalyDetectionOptionsLearningDuration | None,
        Field(alias="learningDuration"),
    ] = None
    """How long a group is watched before it can lead to signals, in hours."""

    learning_period_baseline: Annotated[
        Annotated[int, Field(ge=0)] | None, Field(alias="learningPeriodBaseline")
    ] = None
    """Smallest value that leads to a signal while a group is still being learned. When
    absent, there are no signals in that time.
    """


class SecurityMonitoringRuleCaseActionOptions(AliasedModel):
    """Details of an action. Which of them count depends on the type of the action."""

    duration: Annotated[int, Field(ge=0)] | None = None
    """How long the action lasts, in seconds. `0` means without end."""

    flagged_ip_type: Annotated[
        SecurityMonitoringRuleCaseActionOptionsFlaggedIPType | None,
        Field(alias="flaggedIPType"),
    ] = None
    """What the address is marked as, for `flag_ip`."""

    user_behavior_name: Annotated[str | None, Field(alias="userBehaviorName")] = None
    """Name under which the behavior of the user is recorded, for `user_behavior`."""


class SecurityMonitoringRuleNewValueOptions(AliasedModel):
    """How detection method `new_value` learns the values it knows and when it forgets
    them.
    """

    forget_after: Annotated[
        Annotated[int, Field(ge=1, le=30)] | None, Field(alias="forgetAfter")
    ] = None
    """Number of days after which a value that did not come back is forgotten and counts as
    new again, from 1 to 30.
    """

    instantaneous_baseline: Annotated[
        bool | None, Field(alias="instantaneousBaseline")
    ] = None
    """Whether the rule learns from stored events when it is created, so that it works at
    once. When absent, `false`.
    """

    learning_duration: Annotated[
        Annotated[int, Field(ge=0, le=30)] | None, Field(alias="learningDuration")
    ] = None
    """Number of days in which values are only learned and lead to no signal. With `0`,
    every new value after the first leads to a signal. Counts for learning method
    `duration`.
    """

    learning_method: Annotated[
        SecurityMonitoringRuleNewValueOptionsLearningMethod | None,
        Field(alias="learningMethod"),
    ] = None
    """What ends the learning. When absent, `duration`."""

    learning_threshold: Annotated[
        SecurityMonitoringRuleNewValueOptionsLearningThreshold | None,
        Field(alias="learningThreshold"),
    ] = None
    """Number of events after which a group is known, for learning method `threshold`."""


SecurityMonitoringRuleQuery = TypeAliasType(
    "SecurityMonitoringRuleQuery",
    Annotated[
        Union[
            SecurityMonitoringStandardRuleQuery,
            SecurityMonitoringSignalRuleQuery,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""A query of a rule, either over events or, in a signal correlation rule, over the signals
of another rule; the latter has `ruleId`.
"""


class SecurityMonitoringRuleSequenceDetectionOptions(AliasedModel):
    """The steps of a sequence and the order in which they must come."""

    step_transitions: Annotated[
        list[SecurityMonitoringRuleSequenceDetectionStepTransition] | None,
        Field(alias="stepTransitions"),
    ] = None
    """Which step must follow which, and within what time."""

    steps: list[SecurityMonitoringRuleSequenceDetectionStep] | None = None
    """The steps, each a condition over the queries of the rule."""


class SecurityMonitoringRuleThirdPartyOptions(AliasedModel):
    """Which events of another product become signals and how they look."""

    default_notifications: Annotated[
        list[str] | None, Field(alias="defaultNotifications")
    ] = None
    """Handles that are told of a signal when no case matches its event."""

    default_status: Annotated[
        SecurityMonitoringRuleSeverity | None, Field(alias="defaultStatus")
    ] = None
    """Severity of a signal when no case matches its event."""

    root_queries: Annotated[
        list[SecurityMonitoringThirdPartyRootQuery] | None, Field(alias="rootQueries")
    ] = None
    """Queries that select the events. An event that matches several counts for the first.
    """

    signal_title_template: Annotated[str | None, Field(alias="signalTitleTemplate")] = (
        None
    )
    """Title of the signals, with template variables such as `{{@alert.title}}`. When
    absent, the name of the rule.
    """


class SecurityMonitoringSignal(Model):
    """What a detection rule has found - one or more events that belong together."""

    attributes: SecurityMonitoringSignalAttributes | None = None
    """Message, time and details of the signal."""

    id: str | None = None
    """ID of the signal, a long text. It is the key for all operations on the signal."""

    type: SecurityMonitoringSignalType | None = None
    """Always `signal`."""


class SecurityMonitoringSignalListRequest(Model):
    """What to search for. Every part is optional."""

    filter: SecurityMonitoringSignalListRequestFilter | None = None
    """Query and time window. When absent, recent signals all match."""

    page: SecurityMonitoringSignalListRequestPage | None = None
    """Position and size of the page. When absent, the first page of 10."""

    sort: SecurityMonitoringSignalsSort | None = None
    """Order of the signals by time."""


class SecurityMonitoringSignalResponse(Model):
    """One security signal."""

    data: SecurityMonitoringSignal | None = None
    """The signal."""


class SecurityMonitoringSignalsListResponseMeta(Model):
    """How the search went."""

    elapsed: int | None = None
    """How long the search took, in milliseconds."""

    page: SecurityMonitoringSignalsListResponseMetaPage | None = None
    """The cursor of the next page. Absent on the last page."""

    request_id: str | None = None
    """Identifier of the search, to name when asking support."""

    status: str | None = None
    """`done` when all signals were searched, `timeout` when the search was stopped and
    signals may be missing.
    """


class SignalAssigneeUpdateRequest(Model):
    """The new assignee of a signal."""

    assignee: str
    """UUID of the user who looks after the signal from now on. An empty text leaves the
    signal without an assignee.
    """

    version: Version | None = None
    """Version of the signal that the change builds on."""


class SignalStateUpdateRequest(AliasedModel):
    """The new triage state of a signal."""

    archive_comment: Annotated[str | None, Field(alias="archiveComment")] = None
    """Remark for those who read the archived signal later. Counts only with state
    `archived`.
    """

    archive_reason: Annotated[
        SignalArchiveReason | None, Field(alias="archiveReason")
    ] = None
    """Why the signal is archived. Counts only with state `archived`."""

    state: SignalTriageState
    """The state that the signal gets."""

    version: Version | None = None
    """Version of the signal that the change builds on."""


class CloudConfigurationRuleCreatePayload(AliasedModel):
    """A new rule on the configuration of cloud resources."""

    cases: list[CloudConfigurationRuleCaseCreate]
    """The one case, with the severity of failed checks."""

    compliance_signal_options: Annotated[
        CloudConfigurationRuleComplianceSignalOptions,
        Field(alias="complianceSignalOptions"),
    ]
    """Whether and how failed checks generate signals."""

    filters: list[SecurityMonitoringFilter] | None = None
    """Filters on the resources, by their tags. A suppressed resource is not reported."""

    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the rule starts to work at once."""

    message: str
    """Explanation of a failed check and its remedy, in Markdown, with template variables.
    """

    name: str
    """Name of the rule, the title of its findings and signals."""

    options: CloudConfigurationRuleOptions
    """What is checked."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to findings and signals."""

    type: CloudConfigurationRuleType | None = None
    """Always `cloud_configuration`."""


class SecurityFilter(Model):
    """A security filter as the service holds it."""

    attributes: SecurityFilterAttributes | None = None
    """Queries and state of the filter."""

    id: str | None = None
    """ID of the security filter, such as `3dd-0uc-h1s`."""

    type: SecurityFilterType | None = None
    """Always `security_filters`."""


class SecurityFilterResponse(Model):
    """One security filter."""

    data: SecurityFilter | None = None
    """The filter."""

    meta: SecurityFilterMeta | None = None
    """Remarks about the state of the filters."""


class SecurityFiltersResponse(Model):
    """All security filters."""

    data: list[SecurityFilter] | None = None
    """One object for each filter."""

    meta: SecurityFilterMeta | None = None
    """Remarks about the state of the filters."""


class SecurityMonitoringRuleCaseAction(Model):
    """Something that is done when the case is met."""

    options: SecurityMonitoringRuleCaseActionOptions | None = None
    """How long and in what way it is done."""

    type: SecurityMonitoringRuleCaseActionType | None = None
    """What is done."""


class SecurityMonitoringRuleCaseCreate(Model):
    """A case of a new rule. The cases are tried in order; the first whose condition holds
    sets the severity of the signal.
    """

    actions: list[SecurityMonitoringRuleCaseAction] | None = None
    """What is done besides generating the signal. Only rules of type
    `application_security` act.
    """

    condition: str | None = None
    """Comparison of the results of the queries, by their names, such as `failed > 20 &&
    succeeded > 0`. Leave it out for detection methods that have no figure to compare,
    such as `new_value`.
    """

    name: str | None = None
    """Name of the case, shown with the signal."""

    notifications: list[str] | None = None
    """Handles that are told of each signal, such as `@slack-security-alerts` or
    `@ada.park@example.com`. When absent, nobody is.
    """

    status: SecurityMonitoringRuleSeverity
    """Severity of the signal."""


class SecurityMonitoringRuleOptions(AliasedModel):
    """How a rule judges events and how long its signals live. Which parts count depends on
    the detection method.
    """

    anomaly_detection_options: Annotated[
        SecurityMonitoringRuleAnomalyDetectionOptions | None,
        Field(alias="anomalyDetectionOptions"),
    ] = None
    """For detection method `anomaly_detection`."""

    compliance_rule_options: Annotated[
        CloudConfigurationComplianceRuleOptions | None,
        Field(alias="complianceRuleOptions"),
    ] = None
    """For rules of type `cloud_configuration`, what is checked."""

    decrease_criticality_based_on_env: Annotated[
        bool | None, Field(alias="decreaseCriticalityBasedOnEnv")
    ] = None
    """Whether signals whose `env` tag begins with `staging`, `test` or `dev` are one
    severity lower (`critical` becomes `high`, and so on; `info` stays). When absent,
    `false`.
    """

    detection_method: Annotated[
        SecurityMonitoringRuleDetectionMethod | None, Field(alias="detectionMethod")
    ] = None
    """How matching events are judged. When absent, `threshold`."""

    evaluation_window: Annotated[
        SecurityMonitoringRuleEvaluationWindow | None, Field(alias="evaluationWindow")
    ] = None
    """Time over which events are counted together. Not used by third-party rules."""

    hardcoded_evaluator_type: Annotated[
        SecurityMonitoringRuleHardcodedEvaluatorType | None,
        Field(alias="hardcodedEvaluatorType"),
    ] = None
    """For detection method `hardcoded`, the detector to use."""

    impossible_travel_options: Annotated[
        SecurityMonitoringRuleImpossibleTravelOptions | None,
        Field(alias="impossibleTravelOptions"),
    ] = None
    """For detection method `impossible_travel`."""

    keep_alive: Annotated[
        SecurityMonitoringRuleKeepAlive | None, Field(alias="keepAlive")
    ] = None
    """How long a signal waits for further matches. Not used by third-party rules."""

    max_signal_duration: Annotated[
        SecurityMonitoringRuleMaxSignalDuration | None, Field(alias="maxSignalDuration")
    ] = None
    """Longest life of a signal, however many matches follow."""

    new_value_options: Annotated[
        SecurityMonitoringRuleNewValueOptions | None, Field(alias="newValueOptions")
    ] = None
    """For detection method `new_value`."""

    sequence_detection_options: Annotated[
        SecurityMonitoringRuleSequenceDetectionOptions | None,
        Field(alias="sequenceDetectionOptions"),
    ] = None
    """For detection method `sequence_detection`."""

    third_party_rule_options: Annotated[
        SecurityMonitoringRuleThirdPartyOptions | None,
        Field(alias="thirdPartyRuleOptions"),
    ] = None
    """For detection method `third_party`."""


class SecurityMonitoringSignalRuleCreatePayload(AliasedModel):
    """A new rule on the signals of other rules. It generates a signal of its own when
    theirs come together.
    """

    cases: list[SecurityMonitoringRuleCaseCreate]
    """Conditions over the queries and the severities that follow, in the order in which
    they are tried.
    """

    filters: list[SecurityMonitoringFilter] | None = None
    """Filters on the signals that are looked at."""

    has_extended_title: Annotated[bool | None, Field(alias="hasExtendedTitle")] = None
    """Whether the titles of notifications contain the values of the group-by fields. When
    absent, `false`.
    """

    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the rule starts to work at once."""

    message: str
    """Text of the signals, in Markdown, with template variables such as `{{@usr.email}}`.
    """

    name: str
    """Name of the rule, the title of its signals."""

    options: SecurityMonitoringRuleOptions
    """Detection method and windows."""

    queries: list[SecurityMonitoringSignalRuleQuery]
    """One query for each rule whose signals count."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to the signals."""

    type: SecurityMonitoringSignalRuleType | None = None
    """Always `signal_correlation`."""


class SecurityMonitoringSignalsListResponse(Model):
    """A page of security signals."""

    data: list[SecurityMonitoringSignal] | None = None
    """One object for each signal on the page. Empty when none matches."""

    links: SecurityMonitoringSignalsListResponseLinks | None = None
    """Where the next page is. Absent on the last page."""

    meta: SecurityMonitoringSignalsListResponseMeta | None = None
    """How the search went, and the cursor of the next page."""


class SecurityMonitoringStandardRuleCreatePayload(AliasedModel):
    """A new rule on logs, workload activity or application events."""

    calculated_fields: Annotated[
        list[CalculatedField] | None, Field(alias="calculatedFields")
    ] = None
    """Fields computed for each event. Only with `schedulingOptions`."""

    cases: list[SecurityMonitoringRuleCaseCreate]
    """Conditions over the queries and the severities that follow, in the order in which
    they are tried. Empty for a third-party rule, which has `thirdPartyCases` instead.
    """

    filters: list[SecurityMonitoringFilter] | None = None
    """Filters on the events, applied after the queries."""

    group_signals_by: Annotated[list[str] | None, Field(alias="groupSignalsBy")] = None
    """Fields by which signals are grouped, coarser than the evaluation. Each must be among
    `groupByFields` of the queries. When absent, there is a signal for each group of the
    queries.
    """

    has_extended_title: Annotated[bool | None, Field(alias="hasExtendedTitle")] = None
    """Whether the titles of notifications contain the values of the group-by fields. When
    absent, `false`.
    """

    is_enabled: Annotated[bool, Field(alias="isEnabled")]
    """Whether the rule starts to work at once."""

    message: str
    """Text of the signals, in Markdown, with template variables such as `{{@usr.email}}`.
    """

    name: str
    """Name of the rule, the title of its signals."""

    options: SecurityMonitoringRuleOptions
    """Detection method, windows and what else the method needs."""

    queries: list[SecurityMonitoringStandardRuleQuery]
    """Searches over events whose results the cases compare. Empty for a third-party rule,
    which has root queries in its options.
    """

    reference_tables: Annotated[
        list[SecurityMonitoringReferenceTable] | None, Field(alias="referenceTables")
    ] = None
    """Comparisons of events with reference tables."""

    scheduling_options: Annotated[
        SecurityMonitoringSchedulingOptions | None, Field(alias="schedulingOptions")
    ] = None
    """Makes the rule run at set times. When absent, it examines events as they arrive."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to the signals."""

    third_party_cases: Annotated[
        list[SecurityMonitoringThirdPartyRuleCaseCreate] | None,
        Field(alias="thirdPartyCases"),
    ] = None
    """Cases of a third-party rule, in the order in which they are tried."""

    type: SecurityMonitoringRuleTypeCreate | None = None
    """Kind of events the rule looks at. When absent, `log_detection`."""


class SecurityMonitoringRuleCase(AliasedModel):
    """A condition and what follows from it. The cases are tried in order; the first whose
    condition holds sets the severity of the signal.
    """

    actions: list[SecurityMonitoringRuleCaseAction] | None = None
    """What is done besides generating the signal. Only rules of type
    `application_security` act.
    """

    condition: str | None = None
    """Comparison of the results of the queries, by their names, such as `failed > 20 &&
    succeeded > 0`. Empty or absent for detection methods that have no figure to
    compare, such as `new_value`.
    """

    custom_status: Annotated[
        SecurityMonitoringRuleSeverity | None, Field(alias="customStatus")
    ] = None
    """Severity that the organization has set in place of `status` of a supplied rule.
    Absent when none was set.
    """

    name: str | None = None
    """Name of the case, shown with the signal. May be empty."""

    notifications: list[str] | None = None
    """Handles that are told of each signal, such as `@slack-security-alerts` or
    `@ada.park@example.com`. Empty when nobody is.
    """

    status: SecurityMonitoringRuleSeverity | None = None
    """Severity of the signal."""


SecurityMonitoringRuleCreatePayload = TypeAliasType(
    "SecurityMonitoringRuleCreatePayload",
    Annotated[
        Union[
            SecurityMonitoringStandardRuleCreatePayload,
            SecurityMonitoringSignalRuleCreatePayload,
            CloudConfigurationRuleCreatePayload,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""A new detection rule, in one of three shapes: on logs and other events, on signals of
other rules (`type` is `signal_correlation`), or on the configuration of cloud resources
(`type` is `cloud_configuration`). Always send `type`, so that the shape is plain.
"""


class SecurityMonitoringRuleUpdatePayload(AliasedModel):
    """The properties of a rule to change. What is absent stays as it is; lists and objects
    are replaced whole.
    """

    calculated_fields: Annotated[
        list[CalculatedField] | None, Field(alias="calculatedFields")
    ] = None
    """Computed fields of a scheduled rule, all of them."""

    cases: list[SecurityMonitoringRuleCase] | None = None
    """All cases, in the order in which they are tried."""

    compliance_signal_options: Annotated[
        CloudConfigurationRuleComplianceSignalOptions | None,
        Field(alias="complianceSignalOptions"),
    ] = None
    """When a rule on cloud resources generates signals besides its findings."""

    custom_message: Annotated[str | None, Field(alias="customMessage")] = None
    """Text that takes the place of the message of a supplied rule."""

    custom_name: Annotated[str | None, Field(alias="customName")] = None
    """Name that takes the place of the name of a supplied rule."""

    filters: list[SecurityMonitoringFilter] | None = None
    """All filters. An empty list removes them."""

    group_signals_by: Annotated[list[str] | None, Field(alias="groupSignalsBy")] = None
    """Fields by which signals are grouped. Each must be among `groupByFields` of the
    queries.
    """

    has_extended_title: Annotated[bool | None, Field(alias="hasExtendedTitle")] = None
    """Whether the titles of notifications contain the values of the group-by fields."""

    is_enabled: Annotated[bool | None, Field(alias="isEnabled")] = None
    """Whether the rule works. With `false` it generates no signals."""

    message: str | None = None
    """Text of the signals, in Markdown, with template variables such as `{{@usr.email}}`.
    """

    name: str | None = None
    """Name of the rule, the title of its signals."""

    options: SecurityMonitoringRuleOptions | None = None
    """Detection method, windows and what else the rule needs."""

    queries: list[SecurityMonitoringRuleQuery] | None = None
    """All queries. In a correlation rule each names a rule, in others each searches
    events.
    """

    reference_tables: Annotated[
        list[SecurityMonitoringReferenceTable] | None, Field(alias="referenceTables")
    ] = None
    """Comparisons with reference tables, all of them."""

    scheduling_options: Annotated[
        SecurityMonitoringSchedulingOptions | None, Field(alias="schedulingOptions")
    ] = None
    """When a scheduled rule runs."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to the signals."""

    third_party_cases: Annotated[
        list[SecurityMonitoringThirdPartyRuleCase] | None,
        Field(alias="thirdPartyCases"),
    ] = None
    """All cases of a third-party rule, in the order in which they are tried."""

    version: Annotated[int, Field(le=2147483647)] | None = None
    """Version of the rule that the change builds on."""


class SecurityMonitoringSignalRuleResponse(AliasedModel):
    """A rule on the signals of other rules."""

    cases: list[SecurityMonitoringRuleCase] | None = None
    """Conditions over the queries and the severities that follow, in the order in which
    they are tried.
    """

    compatible_version: Annotated[int | None, Field(alias="compatibleVersion")] = None
    """Lowest version of this rule that the present one is compatible with. Set by the
    service.
    """

    created_at: Annotated[int | None, Field(alias="createdAt")] = None
    """When the rule was created, Unix time in milliseconds."""

    creation_author_id: Annotated[int | None, Field(alias="creationAuthorId")] = None
    """Numeric ID of the user who created the rule. `0` for a rule that Datadog supplies.
    """

    custom_message: Annotated[str | None, Field(alias="customMessage")] = None
    """Text that the organization has set in place of the message of a supplied rule.
    Absent when there is none.
    """

    custom_name: Annotated[str | None, Field(alias="customName")] = None
    """Name that the organization has set in place of the name of a supplied rule. Absent
    when there is none.
    """

    deprecation_date: Annotated[int | None, Field(alias="deprecationDate")] = None
    """When Datadog withdraws the supplied rule, Unix time in milliseconds. Absent unless
    that is planned.
    """

    filters: list[SecurityMonitoringFilter] | None = None
    """Filters on the signals that are looked at."""

    has_extended_title: Annotated[bool | None, Field(alias="hasExtendedTitle")] = None
    """Whether the titles of notifications contain the values of the group-by fields."""

    id: str | None = None
    """ID of the rule, such as `fqd-q0z-vpk`."""

    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    """Whether Datadog supplies the rule."""

    is_deleted: Annotated[bool | None, Field(alias="isDeleted")] = None
    """Whether the rule was deleted. Signals of a deleted rule can still refer to it."""

    is_enabled: Annotated[bool | None, Field(alias="isEnabled")] = None
    """Whether the rule works. With `false` it generates no signals."""

    message: str | None = None
    """Text of the signals, in Markdown, with template variables such as `{{@usr.email}}`.
    """

    name: str | None = None
    """Name of the rule, the title of its signals."""

    options: SecurityMonitoringRuleOptions | None = None
    """Detection method and windows."""

    queries: list[SecurityMonitoringSignalRuleResponseQuery] | None = None
    """One query for each rule whose signals count."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to the signals."""

    type: SecurityMonitoringSignalRuleType | None = None
    """Always `signal_correlation`."""

    update_author_id: Annotated[int | None, Field(alias="updateAuthorId")] = None
    """Numeric ID of the user who changed the rule last. Absent when nobody has."""

    version: int | None = None
    """Number of the state of the rule, one higher after each change."""


class SecurityMonitoringStandardRuleResponse(AliasedModel):
    """A rule on logs, workload activity, application events or the configuration of
    resources.
    """

    calculated_fields: Annotated[
        list[CalculatedField] | None, Field(alias="calculatedFields")
    ] = None
    """Fields computed for each event of a scheduled rule."""

    cases: list[SecurityMonitoringRuleCase] | None = None
    """Conditions over the queries and the severities that follow, in the order in which
    they are tried.
    """

    compatible_version: Annotated[int | None, Field(alias="compatibleVersion")] = None
    """Lowest version of this rule that the present one is compatible with. Set by the
    service.
    """

    compliance_signal_options: Annotated[
        CloudConfigurationRuleComplianceSignalOptions | None,
        Field(alias="complianceSignalOptions"),
    ] = None
    """When a rule on cloud resources generates signals besides its findings. Absent in
    other rules.
    """

    created_at: Annotated[int | None, Field(alias="createdAt")] = None
    """When the rule was created, Unix time in milliseconds."""

    creation_author_id: Annotated[int | None, Field(alias="creationAuthorId")] = None
    """Numeric ID of the user who created the rule. `0` for a rule that Datadog supplies.
    """

    custom_message: Annotated[str | None, Field(alias="customMessage")] = None
    """Text that the organization has set in place of the message of a supplied rule.
    Absent when there is none.
    """

    custom_name: Annotated[str | None, Field(alias="customName")] = None
    """Name that the organization has set in place of the name of a supplied rule. Absent
    when there is none.
    """

    default_tags: Annotated[list[str] | None, Field(alias="defaultTags")] = None
    """Tags that came with a supplied rule; they cannot be removed."""

    deprecation_date: Annotated[int | None, Field(alias="deprecationDate")] = None
    """When Datadog withdraws the supplied rule, Unix time in milliseconds. Absent unless
    that is planned.
    """

    filters: list[SecurityMonitoringFilter] | None = None
    """Filters on the events, applied after the queries."""

    group_signals_by: Annotated[list[str] | None, Field(alias="groupSignalsBy")] = None
    """Fields by which signals are grouped. Absent when there is a signal for each group of
    the queries.
    """

    has_extended_title: Annotated[bool | None, Field(alias="hasExtendedTitle")] = None
    """Whether the titles of notifications contain the values of the group-by fields."""

    id: str | None = None
    """ID of the rule, such as `fqd-q0z-vpk`."""

    is_default: Annotated[bool | None, Field(alias="isDefault")] = None
    """Whether Datadog supplies the rule."""

    is_deleted: Annotated[bool | None, Field(alias="isDeleted")] = None
    """Whether the rule was deleted. Signals of a deleted rule can still refer to it."""

    is_enabled: Annotated[bool | None, Field(alias="isEnabled")] = None
    """Whether the rule works. With `false` it generates no signals."""

    message: str | None = None
    """Text of the signals, in Markdown, with template variables such as `{{@usr.email}}`.
    """

    name: str | None = None
    """Name of the rule, the title of its signals."""

    options: SecurityMonitoringRuleOptions | None = None
    """Detection method, windows and what else the method needs."""

    queries: list[SecurityMonitoringStandardRuleQuery] | None = None
    """Searches over events whose results the cases compare. Absent or empty in rules on
    cloud resources and third-party rules.
    """

    reference_tables: Annotated[
        list[SecurityMonitoringReferenceTable] | None, Field(alias="referenceTables")
    ] = None
    """Comparisons of events with reference tables."""

    scheduling_options: Annotated[
        SecurityMonitoringSchedulingOptions | None, Field(alias="schedulingOptions")
    ] = None
    """When a scheduled rule runs. Absent when the rule examines events as they arrive."""

    tags: list[str] | None = None
    """Tags as `key:value` texts, passed on to the signals."""

    third_party_cases: Annotated[
        list[SecurityMonitoringThirdPartyRuleCase] | None,
        Field(alias="thirdPartyCases"),
    ] = None
    """Cases of a third-party rule, in the order in which they are tried."""

    type: SecurityMonitoringRuleTypeRead | None = None
    """Kind of events or resources the rule looks at."""

    update_author_id: Annotated[int | None, Field(alias="updateAuthorId")] = None
    """Numeric ID of the user who changed the rule last. Absent when nobody has."""

    updated_at: Annotated[int | None, Field(alias="updatedAt")] = None
    """When the rule was changed last, Unix time in milliseconds. Absent when it never was.
    """

    version: int | None = None
    """Number of the state of the rule, one higher after each change."""


SecurityMonitoringRuleResponse = TypeAliasType(
    "SecurityMonitoringRuleResponse",
    Annotated[
        Union[
            SecurityMonitoringStandardRuleResponse,
            SecurityMonitoringSignalRuleResponse,
            UnknownVariant,
        ],
        Variants(),
    ],
)
"""A detection rule as the service holds it. `type` tells the shapes apart:
`signal_correlation` is a rule on the signals of others, anything else a rule on events
or cloud resources.
"""


class SecurityMonitoringListRulesResponse(Model):
    """A page of detection rules."""

    data: list[SecurityMonitoringRuleResponse] | None = None
    """One object for each rule on the page."""

    meta: ResponseMetaAttributes | None = None
    """Counts to page by."""
