"""Operations of the family Security Monitoring."""

# The methods of raw resources are made from deprecated ones too; the warning is for who calls them.
# pyright: reportDeprecated=false

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.light import cached_property, deprecated
from .._runtime.operation import (
    Body,
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
    from collections.abc import Mapping
    from datetime import datetime
    from typing import Any

    from .._runtime.paging import AsyncPages, Pages
    from ..models.security_monitoring import (
        AddSignalToIncidentRequest,
        SecurityFilterCreateRequest,
        SecurityFilterResponse,
        SecurityFiltersResponse,
        SecurityFilterUpdateRequest,
        SecurityMonitoringListRulesResponse,
        SecurityMonitoringRuleCreatePayload,
        SecurityMonitoringRuleResponse,
        SecurityMonitoringRuleSort,
        SecurityMonitoringRuleUpdatePayload,
        SecurityMonitoringSignal,
        SecurityMonitoringSignalListRequest,
        SecurityMonitoringSignalResponse,
        SecurityMonitoringSignalsListResponse,
        SecurityMonitoringSignalsSort,
        SignalAssigneeUpdateRequest,
        SignalStateUpdateRequest,
        SuccessfulSignalUpdateResponse,
    )

ADD_SECURITY_MONITORING_SIGNAL_TO_INCIDENT: Operation[
    SuccessfulSignalUpdateResponse
] = Operation(
    id="AddSecurityMonitoringSignalToIncident",
    method="PATCH",
    path="/api/v1/security_analytics/signals/{signal_id}/add_to_incident",
    parameters=(
        Parameter("signal_id", "signal_id", "path", required=True, type="str"),
    ),
    body=Body(
        {
            "application/json": "security_monitoring.AddSignalToIncidentRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SuccessfulSignalUpdateResponse"
        ),
    },
)
EDIT_SECURITY_MONITORING_SIGNAL_ASSIGNEE: Operation[SuccessfulSignalUpdateResponse] = (
    Operation(
        id="EditSecurityMonitoringSignalAssignee",
        method="PATCH",
        path="/api/v1/security_analytics/signals/{signal_id}/assignee",
        parameters=(
            Parameter("signal_id", "signal_id", "path", required=True, type="str"),
        ),
        body=Body(
            {
                "application/json": "security_monitoring.SignalAssigneeUpdateRequest",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json", "security_monitoring.SuccessfulSignalUpdateResponse"
            ),
        },
        deprecated="edit_security_monitoring_signal_assignee is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`.",
    )
)
EDIT_SECURITY_MONITORING_SIGNAL_STATE: Operation[SuccessfulSignalUpdateResponse] = (
    Operation(
        id="EditSecurityMonitoringSignalState",
        method="PATCH",
        path="/api/v1/security_analytics/signals/{signal_id}/state",
        parameters=(
            Parameter("signal_id", "signal_id", "path", required=True, type="str"),
        ),
        body=Body(
            {
                "application/json": "security_monitoring.SignalStateUpdateRequest",
            },
            required=True,
        ),
        responses={
            "200": Content(
                "application/json", "security_monitoring.SuccessfulSignalUpdateResponse"
            ),
        },
        deprecated="edit_security_monitoring_signal_state is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/state`.",
    )
)
LIST_SECURITY_FILTERS: Operation[SecurityFiltersResponse] = Operation(
    id="ListSecurityFilters",
    method="GET",
    path="/api/v2/security_monitoring/configuration/security_filters",
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityFiltersResponse"
        ),
    },
)
CREATE_SECURITY_FILTER: Operation[SecurityFilterResponse] = Operation(
    id="CreateSecurityFilter",
    method="POST",
    path="/api/v2/security_monitoring/configuration/security_filters",
    body=Body(
        {
            "application/json": "security_monitoring.SecurityFilterCreateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityFilterResponse"
        ),
    },
)
LIST_SECURITY_MONITORING_RULES: Operation[SecurityMonitoringListRulesResponse] = (
    Operation(
        id="ListSecurityMonitoringRules",
        method="GET",
        path="/api/v2/security_monitoring/rules",
        parameters=(
            Parameter("page_size", "page[size]", "query", type="int"),
            Parameter("page_number", "page[number]", "query", type="int"),
            Parameter("query", "query", "query", type="str"),
            Parameter("sort", "sort", "query"),
        ),
        responses={
            "200": Content(
                "application/json",
                "security_monitoring.SecurityMonitoringListRulesResponse",
            ),
        },
        pagination=Pagination(
            limit="page_size",
            page="page_number",
            items="data",
        ),
    )
)
CREATE_SECURITY_MONITORING_RULE: Operation[SecurityMonitoringRuleResponse] = Operation(
    id="CreateSecurityMonitoringRule",
    method="POST",
    path="/api/v2/security_monitoring/rules",
    body=Body(
        {
            "application/json": "security_monitoring.SecurityMonitoringRuleCreatePayload",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityMonitoringRuleResponse"
        ),
    },
)
GET_SECURITY_FILTER: Operation[SecurityFilterResponse] = Operation(
    id="GetSecurityFilter",
    method="GET",
    path="/api/v2/security_monitoring/configuration/security_filters/{security_filter_id}",
    parameters=(
        Parameter(
            "security_filter_id",
            "security_filter_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityFilterResponse"
        ),
    },
)
DELETE_SECURITY_FILTER: Operation[None] = Operation(
    id="DeleteSecurityFilter",
    method="DELETE",
    path="/api/v2/security_monitoring/configuration/security_filters/{security_filter_id}",
    parameters=(
        Parameter(
            "security_filter_id",
            "security_filter_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    responses={
        "204": None,
    },
)
UPDATE_SECURITY_FILTER: Operation[SecurityFilterResponse] = Operation(
    id="UpdateSecurityFilter",
    method="PATCH",
    path="/api/v2/security_monitoring/configuration/security_filters/{security_filter_id}",
    parameters=(
        Parameter(
            "security_filter_id",
            "security_filter_id",
            "path",
            required=True,
            type="str",
        ),
    ),
    body=Body(
        {
            "application/json": "security_monitoring.SecurityFilterUpdateRequest",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityFilterResponse"
        ),
    },
)
GET_SECURITY_MONITORING_RULE: Operation[SecurityMonitoringRuleResponse] = Operation(
    id="GetSecurityMonitoringRule",
    method="GET",
    path="/api/v2/security_monitoring/rules/{rule_id}",
    parameters=(Parameter("rule_id", "rule_id", "path", required=True, type="str"),),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityMonitoringRuleResponse"
        ),
    },
)
UPDATE_SECURITY_MONITORING_RULE: Operation[SecurityMonitoringRuleResponse] = Operation(
    id="UpdateSecurityMonitoringRule",
    method="PUT",
    path="/api/v2/security_monitoring/rules/{rule_id}",
    parameters=(Parameter("rule_id", "rule_id", "path", required=True, type="str"),),
    body=Body(
        {
            "application/json": "security_monitoring.SecurityMonitoringRuleUpdatePayload",
        },
        required=True,
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityMonitoringRuleResponse"
        ),
    },
)
DELETE_SECURITY_MONITORING_RULE: Operation[None] = Operation(
    id="DeleteSecurityMonitoringRule",
    method="DELETE",
    path="/api/v2/security_monitoring/rules/{rule_id}",
    parameters=(Parameter("rule_id", "rule_id", "path", required=True, type="str"),),
    responses={
        "204": None,
    },
)
GET_SECURITY_MONITORING_SIGNAL: Operation[SecurityMonitoringSignalResponse] = Operation(
    id="GetSecurityMonitoringSignal",
    method="GET",
    path="/api/v2/security_monitoring/signals/{signal_id}",
    parameters=(
        Parameter("signal_id", "signal_id", "path", required=True, type="str"),
    ),
    responses={
        "200": Content(
            "application/json", "security_monitoring.SecurityMonitoringSignalResponse"
        ),
    },
)
LIST_SECURITY_MONITORING_SIGNALS: Operation[SecurityMonitoringSignalsListResponse] = (
    Operation(
        id="ListSecurityMonitoringSignals",
        method="GET",
        path="/api/v2/security_monitoring/signals",
        parameters=(
            Parameter("filter_query", "filter[query]", "query", type="str"),
            Parameter("filter_from", "filter[from]", "query"),
            Parameter("filter_to", "filter[to]", "query"),
            Parameter("sort", "sort", "query"),
            Parameter("page_cursor", "page[cursor]", "query", type="str"),
            Parameter("page_limit", "page[limit]", "query", type="int"),
        ),
        responses={
            "200": Content(
                "application/json",
                "security_monitoring.SecurityMonitoringSignalsListResponse",
            ),
        },
        pagination=Pagination(
            limit="page_limit",
            cursor="page_cursor",
            items="data",
            next_cursor="meta.page.after",
        ),
    )
)
SEARCH_SECURITY_MONITORING_SIGNALS: Operation[SecurityMonitoringSignalsListResponse] = (
    Operation(
        id="SearchSecurityMonitoringSignals",
        method="POST",
        path="/api/v2/security_monitoring/signals/search",
        body=Body(
            {
                "application/json": "security_monitoring.SecurityMonitoringSignalListRequest",
            }
        ),
        responses={
            "200": Content(
                "application/json",
                "security_monitoring.SecurityMonitoringSignalsListResponse",
            ),
        },
        pagination=Pagination(
            limit="body.page.limit",
            cursor="body.page.cursor",
            items="data",
            next_cursor="meta.page.after",
        ),
    )
)


class SecurityMonitoringResource(SyncResource):
    """Security monitoring looks for threats in logs, in the activity of workloads and
    applications, and in the configuration of cloud resources. A detection rule says
    what to look for; when one of its cases is met, it generates a security signal with
    a severity and notifies those whom the case names. People triage signals: each is
    open, under review or archived. Security filters decide which logs are examined at
    all.

    The `type` of a rule is its kind; for rules on events, `options.detectionMethod`
    says how matching events are judged, for example by a threshold, an anomaly, a value
    never seen before or a sequence of steps. Rules that Datadog supplies (`isDefault`)
    can be switched on and off and adapted, but not deleted. Reading needs the
    permissions `security_monitoring_rules_read`, `security_monitoring_signals_read` and
    `security_monitoring_filters_read`, changing the ones ending in `_write`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    def add_security_monitoring_signal_to_incident(
        self,
        signal_id: str,
        *,
        body: AddSignalToIncidentRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Add a security signal to an incident.

        Links a security signal to an incident that exists, so that those who handle the
        incident see the signal and the other way around. The incident is named by its
        number: 2609 for the one shown as IR-2609. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The incident, and where the link is noted.

        Returns:
            The signal is linked to the incident.

        Raises:
            BadRequestError: The body lacks `incident_id`, or the signal has a
                higher version than the one sent.
            NotFoundError: There is no such signal or no such incident.

        Example:
            dd.security_monitoring.add_security_monitoring_signal_to_incident(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'incident_id': 2609},
            )
        """
        return self._call(
            ADD_SECURITY_MONITORING_SIGNAL_TO_INCIDENT,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    @deprecated(
        "edit_security_monitoring_signal_assignee is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`."
    )
    def edit_security_monitoring_signal_assignee(
        self,
        signal_id: str,
        *,
        body: SignalAssigneeUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Assign a security signal.

        Deprecated; the description says what to use instead.

        Sets or removes the person who looks after a security signal. Deprecated: use
        `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The new assignee.

        Returns:
            The signal has the new assignee.

        Raises:
            BadRequestError: The assignee is not the UUID of a user, or the
                signal has a higher version than the one sent.
            NotFoundError: There is no such signal.

        Example:
            dd.security_monitoring.edit_security_monitoring_signal_assignee(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'assignee': '773b045d-ccf8-4808-bd3b-955ef6a8c940'},
            )
        """
        return self._call(
            EDIT_SECURITY_MONITORING_SIGNAL_ASSIGNEE,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    @deprecated(
        "edit_security_monitoring_signal_state is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/state`."
    )
    def edit_security_monitoring_signal_state(
        self,
        signal_id: str,
        *,
        body: SignalStateUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Update the triage state of a security signal.

        Deprecated; the description says what to use instead.

        Moves a security signal between open, under review and archived; when archiving,
        a reason and a comment can be recorded. Deprecated: use `PATCH
        /api/v2/security_monitoring/signals/{signal_id}/state`. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The new state and, when archiving, the reason.

        Returns:
            The signal has the new state.

        Raises:
            BadRequestError: The state or reason is not known, or the signal has
                a higher version than the one sent.
            NotFoundError: There is no such signal.

        Example:
            dd.security_monitoring.edit_security_monitoring_signal_state(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'state': 'under_review'},
            )
        """
        return self._call(
            EDIT_SECURITY_MONITORING_SIGNAL_STATE,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    def list_security_filters(self) -> SecurityFiltersResponse:
        """List security filters.

        Gives all security filters of the organization with their queries. Security
        monitoring examines a log when at least one enabled filter takes it. Needs the
        `security_monitoring_filters_read` permission.

        Returns:
            All security filters.

        Example:
            dd.security_monitoring.list_security_filters()
        """
        return self._call(LIST_SECURITY_FILTERS, {})

    def create_security_filter(
        self, *, body: SecurityFilterCreateRequest | Mapping[str, Any] | bytes
    ) -> SecurityFilterResponse:
        """Create a security filter.

        Adds a security filter. Logs that it takes are examined by the detection rules,
        in addition to those that other filters take. To narrow what is examined, switch
        off or change the wider filters too. Needs the
        `security_monitoring_filters_write` permission.

        Args:
            body: The complete security filter. `exclusion_filters` must be
                there, empty if nothing is to be left out.

        Returns:
            The new security filter, with a warning in `meta` where the set of
                filters is likely not what was meant.

        Example:
            dd.security_monitoring.create_security_filter(
                body={'data': {'type': 'security_filters',
                          'attributes': {'name': 'Production and cloud '
                                                 'audit logs',
                                         'query': 'env:prod OR '
                                                  'source:cloudtrail',
                                         'is_enabled': True,
                                         'filtered_data_type': 'logs',
                                         'exclusion_filters': [{'name': 'Health '
                                                                        'checks',
                                                                'query': '@http.url_details.path:/health'}]}}},
            )
        """
        return self._call(CREATE_SECURITY_FILTER, {}, body=body)

    def list_security_monitoring_rules(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        query: str | None = None,
        sort: SecurityMonitoringRuleSort | str | None = None,
    ) -> SecurityMonitoringListRulesResponse:
        """List detection rules.

        Gives the detection rules of the organization, those supplied by Datadog and
        those of its own, page by page. Datadog supplies many rules, so filter with
        `query` or read all pages until the number received reaches
        `meta.page.total_count`. Needs the `security_monitoring_rules_read` permission.

        Args:
            page_size: Number of rules on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            query: Search query over names, tags and properties of rules, such
                as `type:log_detection source:cloudtrail`. When absent, all rules
                match.
            sort: Property to sort by, with a leading `-` for the reverse order.
                `name`: By name, A to Z; `-name`: By name, Z to A; `creation_date`:
                The oldest rule first; `-creation_date`: The newest rule first;
                `update_date`: The one changed longest ago first; `-update_date`:
                The one changed most recently first; `enabled`: Rules that are off
                first; `-enabled`: Rules that are on first; `type`: By type of the
                rule, A to Z; `-type`: By type of the rule, Z to A;
                `highest_severity`: By the highest severity among the cases, the
                least severe first; `-highest_severity`: By the highest severity
                among the cases, the most severe first; `source`: By the source of
                the logs, A to Z; `-source`: By the source of the logs, Z to A.

        Returns:
            A page of detection rules.

        Example:
            dd.security_monitoring.list_security_monitoring_rules()
        """
        return self._call(
            LIST_SECURITY_MONITORING_RULES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "query": query,
                "sort": sort,
            },
        )

    def list_security_monitoring_rules_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        query: str | None = None,
        sort: SecurityMonitoringRuleSort | str | None = None,
    ) -> Pages[SecurityMonitoringRuleResponse, SecurityMonitoringListRulesResponse]:
        """The items of all pages of `list_security_monitoring_rules`, fetched as they are
        needed.

        The arguments are those of `list_security_monitoring_rules`; paging begins where
        they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SECURITY_MONITORING_RULES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "query": query,
                "sort": sort,
            },
        )

    def create_security_monitoring_rule(
        self, *, body: SecurityMonitoringRuleCreatePayload | Mapping[str, Any] | bytes
    ) -> SecurityMonitoringRuleResponse:
        """Create a detection rule.

        Creates a detection rule, which starts to work on events that arrive from then
        on when `isEnabled` is `true`. The body takes one of three shapes, told apart by
        `type`: a rule on logs, workload or application events, a rule on the signals of
        other rules (`signal_correlation`), or a rule on the configuration of cloud
        resources (`cloud_configuration`). Without `type`, a rule on logs is created.
        Needs the `security_monitoring_rules_write` permission.

        Args:
            body: The complete rule.

        Returns:
            The new rule with its ID and version 1.

        Example:
            dd.security_monitoring.create_security_monitoring_rule(
                body={'name': 'Brute force on the login of the web store',
                 'type': 'log_detection',
                 'isEnabled': True,
                 'hasExtendedTitle': True,
                 'message': 'Many failed logins from '
                            '{{@network.client.ip}}. Check whether an '
                            'account was taken over.',
                 'tags': ['security:attack', 'team:web-store'],
                 'queries': [{...}, {...}],
                 'cases': [{...}, {...}],
                 'filters': [{...}],
                 'options': {'detectionMethod': 'threshold',
                             'evaluationWindow': 900,
                             'keepAlive': 3600,
                             'maxSignalDuration': 86400}},
            )
        """
        return self._call(CREATE_SECURITY_MONITORING_RULE, {}, body=body)

    def get_security_filter(self, security_filter_id: str) -> SecurityFilterResponse:
        """Get a security filter.

        Gives one security filter with its present version. Needs the
        `security_monitoring_filters_read` permission.

        Args:
            security_filter_id: ID of the security filter, from the list of
                filters.

        Returns:
            The security filter.

        Example:
            dd.security_monitoring.get_security_filter(
                security_filter_id='8kq-r4v-2mz',
            )
        """
        return self._call(
            GET_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
        )

    def delete_security_filter(self, security_filter_id: str) -> None:
        """Delete a security filter.

        Deletes a security filter. Logs that no other enabled filter takes are no longer
        examined. Needs the `security_monitoring_filters_write` permission.

        Args:
            security_filter_id: ID of the security filter to delete.

        Example:
            dd.security_monitoring.delete_security_filter(
                security_filter_id='8kq-r4v-2mz',
            )
        """
        return self._call(
            DELETE_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
        )

    def update_security_filter(
        self,
        security_filter_id: str,
        *,
        body: SecurityFilterUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SecurityFilterResponse:
        """Update a security filter.

        Changes the attributes that the body names; the others stay. `exclusion_filters`
        is replaced whole. Needs the `security_monitoring_filters_write` permission.

        Args:
            security_filter_id: ID of the security filter to change.
            body: The attributes to change.

        Returns:
            The security filter after the change.

        Example:
            dd.security_monitoring.update_security_filter(
                security_filter_id='8kq-r4v-2mz',
                body={'data': {'type': 'security_filters',
                          'attributes': {'is_enabled': False,
                                         'version': 1}}},
            )
        """
        return self._call(
            UPDATE_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
            body=body,
        )

    def get_security_monitoring_rule(
        self, rule_id: str
    ) -> SecurityMonitoringRuleResponse:
        """Get a detection rule.

        Gives one detection rule in full, whatever its type. Use it before a change, as
        queries, cases and options can only be sent whole. Needs the
        `security_monitoring_rules_read` permission.

        Args:
            rule_id: ID of the rule, from the list of rules or from the
                `rule_id` attribute of a signal.

        Returns:
            The rule.

        Example:
            dd.security_monitoring.get_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
            )
        """
        return self._call(
            GET_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
        )

    def update_security_monitoring_rule(
        self,
        rule_id: str,
        *,
        body: SecurityMonitoringRuleUpdatePayload | Mapping[str, Any] | bytes,
    ) -> SecurityMonitoringRuleResponse:
        """Update a detection rule.

        Changes the properties that the body names; the others stay. `queries`, `cases`,
        `filters` and `options` are replaced whole, so send all their entries even to
        change one. The type of a rule cannot be changed. Of a supplied rule, only
        whether it is on, its notifications, its tags (those it came with stay), and
        what begins with `custom` can be changed. Needs the
        `security_monitoring_rules_write` permission.

        Args:
            rule_id: ID of the rule to change.
            body: The properties to change.

        Returns:
            The rule after the change, its version one higher.

        Example:
            dd.security_monitoring.update_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
                body={'version': 1,
                 'cases': [{'name': 'Failures and a success',
                            'status': 'high',
                            'condition': 'failed > 50 && succeeded > 0',
                            'notifications': ['@slack-security-alerts']},
                           {'name': 'Only failures',
                            'status': 'low',
                            'condition': 'failed > 50',
                            'notifications': []}]},
            )
        """
        return self._call(
            UPDATE_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
            body=body,
        )

    def delete_security_monitoring_rule(self, rule_id: str) -> None:
        """Delete a detection rule.

        Deletes a rule of the organization; it generates no more signals. Signals that
        it has generated stay. A rule that Datadog supplies cannot be deleted: switch it
        off instead. Needs the `security_monitoring_rules_write` permission.

        Args:
            rule_id: ID of the rule to delete.

        Example:
            dd.security_monitoring.delete_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
            )
        """
        return self._call(
            DELETE_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
        )

    def get_security_monitoring_signal(
        self, signal_id: str
    ) -> SecurityMonitoringSignalResponse:
        """Get a security signal.

        Gives one security signal with the attributes of the events that led to it.
        Needs the `security_monitoring_signals_read` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.

        Returns:
            The signal.

        Example:
            dd.security_monitoring.get_security_monitoring_signal(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
            )
        """
        return self._call(
            GET_SECURITY_MONITORING_SIGNAL,
            {
                "signal_id": signal_id,
            },
        )

    def list_security_monitoring_signals(
        self,
        *,
        filter_query: str | None = None,
        filter_from: datetime | str | None = None,
        filter_to: datetime | str | None = None,
        sort: SecurityMonitoringSignalsSort | str | None = None,
        page_cursor: str | None = None,
        page_limit: int | str | None = None,
    ) -> SecurityMonitoringSignalsListResponse:
        """List security signals.

        Gives the security signals that match a query, page by page. All conditions
        stand in the address; for a long query use the search operation, which takes
        them in the body and gives the same result. Follow `links.next`, or send
        `meta.page.after` back as `page[cursor]`, until it is absent. Needs the
        `security_monitoring_signals_read` permission.

        Args:
            filter_query: Signals search query over tags and attributes. When
                absent, all signals match.
            filter_from: Time of the earliest signals, as an ISO 8601 date-time.
                Give it together with `filter[to]` to have a defined window.
            filter_to: Time of the latest signals, as an ISO 8601 date-time.
                When absent, now.
            sort: Whether the oldest (`timestamp`) or the newest (`-timestamp`)
                signals come first. `timestamp`: The oldest signal first;
                `-timestamp`: The newest signal first.
            page_cursor: `meta.page.after` of the page before. When absent, the
                first page. Keep all other parameters the same.
            page_limit: Largest number of signals on a page, at most 1000. When
                absent, 10.

        Returns:
            A page of signals.

        Example:
            dd.security_monitoring.list_security_monitoring_signals()
        """
        return self._call(
            LIST_SECURITY_MONITORING_SIGNALS,
            {
                "filter_query": filter_query,
                "filter_from": filter_from,
                "filter_to": filter_to,
                "sort": sort,
                "page_cursor": page_cursor,
                "page_limit": page_limit,
            },
        )

    def list_security_monitoring_signals_pages(
        self,
        *,
        filter_query: str | None = None,
        filter_from: datetime | str | None = None,
        filter_to: datetime | str | None = None,
        sort: SecurityMonitoringSignalsSort | str | None = None,
        page_cursor: str | None = None,
        page_limit: int | str | None = None,
    ) -> Pages[SecurityMonitoringSignal, SecurityMonitoringSignalsListResponse]:
        """The items of all pages of `list_security_monitoring_signals`, fetched as they
        are needed.

        The arguments are those of `list_security_monitoring_signals`; paging begins
        where they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(
            LIST_SECURITY_MONITORING_SIGNALS,
            {
                "filter_query": filter_query,
                "filter_from": filter_from,
                "filter_to": filter_to,
                "sort": sort,
                "page_cursor": page_cursor,
                "page_limit": page_limit,
            },
        )

    def search_security_monitoring_signals(
        self,
        *,
        body: (
            SecurityMonitoringSignalListRequest | Mapping[str, Any] | bytes | None
        ) = None,
    ) -> SecurityMonitoringSignalsListResponse:
        """Search security signals.

        Gives the security signals that match a query, page by page, as the list
        operation does; the conditions stand in the body, where a query can be of any
        length. Send `meta.page.after` back as `page.cursor`, with the rest of the body
        unchanged, until it is absent. Needs the `security_monitoring_signals_read`
        permission.

        Args:
            body: Query, time window, order and page. Without a body, the first
                page of all recent signals comes back.

        Returns:
            A page of signals.

        Example:
            dd.security_monitoring.search_security_monitoring_signals(
                body={'filter': {'query': 'status:(high OR critical) '
                                     '@workflow.triage.state:open',
                            'from': '2024-07-26T00:00:00Z',
                            'to': '2024-07-27T00:00:00Z'},
                 'sort': '-timestamp',
                 'page': {'limit': 100}},
            )
        """
        return self._call(SEARCH_SECURITY_MONITORING_SIGNALS, {}, body=body)

    def search_security_monitoring_signals_pages(
        self,
        *,
        body: (
            SecurityMonitoringSignalListRequest | Mapping[str, Any] | bytes | None
        ) = None,
    ) -> Pages[SecurityMonitoringSignal, SecurityMonitoringSignalsListResponse]:
        """The items of all pages of `search_security_monitoring_signals`, fetched as they
        are needed.

        The arguments are those of `search_security_monitoring_signals`; paging begins
        where they say. Iterate for items, or over `.pages()` for whole pages.
        """
        return self._pages(SEARCH_SECURITY_MONITORING_SIGNALS, {}, body=body)

    @cached_property
    def with_raw_response(self) -> SecurityMonitoringResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return SecurityMonitoringResourceWithRawResponse(self)


class SecurityMonitoringResourceWithRawResponse(RawResource):
    """The operations of `SecurityMonitoringResource`, returning whole responses."""

    add_security_monitoring_signal_to_incident = raw_method(
        SecurityMonitoringResource.add_security_monitoring_signal_to_incident
    )

    edit_security_monitoring_signal_assignee = raw_method(
        SecurityMonitoringResource.edit_security_monitoring_signal_assignee
    )

    edit_security_monitoring_signal_state = raw_method(
        SecurityMonitoringResource.edit_security_monitoring_signal_state
    )

    list_security_filters = raw_method(SecurityMonitoringResource.list_security_filters)

    create_security_filter = raw_method(
        SecurityMonitoringResource.create_security_filter
    )

    list_security_monitoring_rules = raw_method(
        SecurityMonitoringResource.list_security_monitoring_rules
    )

    create_security_monitoring_rule = raw_method(
        SecurityMonitoringResource.create_security_monitoring_rule
    )

    get_security_filter = raw_method(SecurityMonitoringResource.get_security_filter)

    delete_security_filter = raw_method(
        SecurityMonitoringResource.delete_security_filter
    )

    update_security_filter = raw_method(
        SecurityMonitoringResource.update_security_filter
    )

    get_security_monitoring_rule = raw_method(
        SecurityMonitoringResource.get_security_monitoring_rule
    )

    update_security_monitoring_rule = raw_method(
        SecurityMonitoringResource.update_security_monitoring_rule
    )

    delete_security_monitoring_rule = raw_method(
        SecurityMonitoringResource.delete_security_monitoring_rule
    )

    get_security_monitoring_signal = raw_method(
        SecurityMonitoringResource.get_security_monitoring_signal
    )

    list_security_monitoring_signals = raw_method(
        SecurityMonitoringResource.list_security_monitoring_signals
    )

    search_security_monitoring_signals = raw_method(
        SecurityMonitoringResource.search_security_monitoring_signals
    )


class AsyncSecurityMonitoringResource(AsyncResource):
    """Security monitoring looks for threats in logs, in the activity of workloads and
    applications, and in the configuration of cloud resources. A detection rule says
    what to look for; when one of its cases is met, it generates a security signal with
    a severity and notifies those whom the case names. People triage signals: each is
    open, under review or archived. Security filters decide which logs are examined at
    all.

    The `type` of a rule is its kind; for rules on events, `options.detectionMethod`
    says how matching events are judged, for example by a threshold, an anomaly, a value
    never seen before or a sequence of steps. Rules that Datadog supplies (`isDefault`)
    can be switched on and off and adapted, but not deleted. Reading needs the
    permissions `security_monitoring_rules_read`, `security_monitoring_signals_read` and
    `security_monitoring_filters_read`, changing the ones ending in `_write`.

    Errors of all methods:
        PermissionDeniedError: The API key or application key is not valid,
            belongs to another organization or site, or the owner of the
            application key (or the scope of the key) lacks the permission that
            the operation needs. Sending the same request again does not help.
        RateLimitError: The rate limit of the endpoint is used up for the
            current period. Wait for the number of seconds in
            `X-RateLimit-Reset`, then send the request again.
    """

    async def add_security_monitoring_signal_to_incident(
        self,
        signal_id: str,
        *,
        body: AddSignalToIncidentRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Add a security signal to an incident.

        Links a security signal to an incident that exists, so that those who handle the
        incident see the signal and the other way around. The incident is named by its
        number: 2609 for the one shown as IR-2609. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The incident, and where the link is noted.

        Returns:
            The signal is linked to the incident.

        Raises:
            BadRequestError: The body lacks `incident_id`, or the signal has a
                higher version than the one sent.
            NotFoundError: There is no such signal or no such incident.

        Example:
            await dd.security_monitoring.add_security_monitoring_signal_to_incident(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'incident_id': 2609},
            )
        """
        return await self._call(
            ADD_SECURITY_MONITORING_SIGNAL_TO_INCIDENT,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    @deprecated(
        "edit_security_monitoring_signal_assignee is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`."
    )
    async def edit_security_monitoring_signal_assignee(
        self,
        signal_id: str,
        *,
        body: SignalAssigneeUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Assign a security signal.

        Deprecated; the description says what to use instead.

        Sets or removes the person who looks after a security signal. Deprecated: use
        `PATCH /api/v2/security_monitoring/signals/{signal_id}/assignee`. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The new assignee.

        Returns:
            The signal has the new assignee.

        Raises:
            BadRequestError: The assignee is not the UUID of a user, or the
                signal has a higher version than the one sent.
            NotFoundError: There is no such signal.

        Example:
            await dd.security_monitoring.edit_security_monitoring_signal_assignee(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'assignee': '773b045d-ccf8-4808-bd3b-955ef6a8c940'},
            )
        """
        return await self._call(
            EDIT_SECURITY_MONITORING_SIGNAL_ASSIGNEE,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    @deprecated(
        "edit_security_monitoring_signal_state is deprecated: use `PATCH /api/v2/security_monitoring/signals/{signal_id}/state`."
    )
    async def edit_security_monitoring_signal_state(
        self,
        signal_id: str,
        *,
        body: SignalStateUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SuccessfulSignalUpdateResponse:
        """Update the triage state of a security signal.

        Deprecated; the description says what to use instead.

        Moves a security signal between open, under review and archived; when archiving,
        a reason and a comment can be recorded. Deprecated: use `PATCH
        /api/v2/security_monitoring/signals/{signal_id}/state`. Needs the
        `security_monitoring_signals_write` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.
            body: The new state and, when archiving, the reason.

        Returns:
            The signal has the new state.

        Raises:
            BadRequestError: The state or reason is not known, or the signal has
                a higher version than the one sent.
            NotFoundError: There is no such signal.

        Example:
            await dd.security_monitoring.edit_security_monitoring_signal_state(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
                body={'state': 'under_review'},
            )
        """
        return await self._call(
            EDIT_SECURITY_MONITORING_SIGNAL_STATE,
            {
                "signal_id": signal_id,
            },
            body=body,
        )

    async def list_security_filters(self) -> SecurityFiltersResponse:
        """List security filters.

        Gives all security filters of the organization with their queries. Security
        monitoring examines a log when at least one enabled filter takes it. Needs the
        `security_monitoring_filters_read` permission.

        Returns:
            All security filters.

        Example:
            await dd.security_monitoring.list_security_filters()
        """
        return await self._call(LIST_SECURITY_FILTERS, {})

    async def create_security_filter(
        self, *, body: SecurityFilterCreateRequest | Mapping[str, Any] | bytes
    ) -> SecurityFilterResponse:
        """Create a security filter.

        Adds a security filter. Logs that it takes are examined by the detection rules,
        in addition to those that other filters take. To narrow what is examined, switch
        off or change the wider filters too. Needs the
        `security_monitoring_filters_write` permission.

        Args:
            body: The complete security filter. `exclusion_filters` must be
                there, empty if nothing is to be left out.

        Returns:
            The new security filter, with a warning in `meta` where the set of
                filters is likely not what was meant.

        Example:
            await dd.security_monitoring.create_security_filter(
                body={'data': {'type': 'security_filters',
                          'attributes': {'name': 'Production and cloud '
                                                 'audit logs',
                                         'query': 'env:prod OR '
                                                  'source:cloudtrail',
                                         'is_enabled': True,
                                         'filtered_data_type': 'logs',
                                         'exclusion_filters': [{'name': 'Health '
                                                                        'checks',
                                                                'query': '@http.url_details.path:/health'}]}}},
            )
        """
        return await self._call(CREATE_SECURITY_FILTER, {}, body=body)

    async def list_security_monitoring_rules(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        query: str | None = None,
        sort: SecurityMonitoringRuleSort | str | None = None,
    ) -> SecurityMonitoringListRulesResponse:
        """List detection rules.

        Gives the detection rules of the organization, those supplied by Datadog and
        those of its own, page by page. Datadog supplies many rules, so filter with
        `query` or read all pages until the number received reaches
        `meta.page.total_count`. Needs the `security_monitoring_rules_read` permission.

        Args:
            page_size: Number of rules on a page, at most 100. When absent, 10.
            page_number: Zero-based page number. When absent, 0, the first page.
            query: Search query over names, tags and properties of rules, such
                as `type:log_detection source:cloudtrail`. When absent, all rules
                match.
            sort: Property to sort by, with a leading `-` for the reverse order.
                `name`: By name, A to Z; `-name`: By name, Z to A; `creation_date`:
                The oldest rule first; `-creation_date`: The newest rule first;
                `update_date`: The one changed longest ago first; `-update_date`:
                The one changed most recently first; `enabled`: Rules that are off
                first; `-enabled`: Rules that are on first; `type`: By type of the
                rule, A to Z; `-type`: By type of the rule, Z to A;
                `highest_severity`: By the highest severity among the cases, the
                least severe first; `-highest_severity`: By the highest severity
                among the cases, the most severe first; `source`: By the source of
                the logs, A to Z; `-source`: By the source of the logs, Z to A.

        Returns:
            A page of detection rules.

        Example:
            await dd.security_monitoring.list_security_monitoring_rules()
        """
        return await self._call(
            LIST_SECURITY_MONITORING_RULES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "query": query,
                "sort": sort,
            },
        )

    def list_security_monitoring_rules_pages(
        self,
        *,
        page_size: int | str | None = None,
        page_number: int | str | None = None,
        query: str | None = None,
        sort: SecurityMonitoringRuleSort | str | None = None,
    ) -> AsyncPages[
        SecurityMonitoringRuleResponse, SecurityMonitoringListRulesResponse
    ]:
        """The items of all pages of `list_security_monitoring_rules`, fetched as they are
        needed.

        The arguments are those of `list_security_monitoring_rules`; paging begins where
        they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            LIST_SECURITY_MONITORING_RULES,
            {
                "page_size": page_size,
                "page_number": page_number,
                "query": query,
                "sort": sort,
            },
        )

    async def create_security_monitoring_rule(
        self, *, body: SecurityMonitoringRuleCreatePayload | Mapping[str, Any] | bytes
    ) -> SecurityMonitoringRuleResponse:
        """Create a detection rule.

        Creates a detection rule, which starts to work on events that arrive from then
        on when `isEnabled` is `true`. The body takes one of three shapes, told apart by
        `type`: a rule on logs, workload or application events, a rule on the signals of
        other rules (`signal_correlation`), or a rule on the configuration of cloud
        resources (`cloud_configuration`). Without `type`, a rule on logs is created.
        Needs the `security_monitoring_rules_write` permission.

        Args:
            body: The complete rule.

        Returns:
            The new rule with its ID and version 1.

        Example:
            await dd.security_monitoring.create_security_monitoring_rule(
                body={'name': 'Brute force on the login of the web store',
                 'type': 'log_detection',
                 'isEnabled': True,
                 'hasExtendedTitle': True,
                 'message': 'Many failed logins from '
                            '{{@network.client.ip}}. Check whether an '
                            'account was taken over.',
                 'tags': ['security:attack', 'team:web-store'],
                 'queries': [{...}, {...}],
                 'cases': [{...}, {...}],
                 'filters': [{...}],
                 'options': {'detectionMethod': 'threshold',
                             'evaluationWindow': 900,
                             'keepAlive': 3600,
                             'maxSignalDuration': 86400}},
            )
        """
        return await self._call(CREATE_SECURITY_MONITORING_RULE, {}, body=body)

    async def get_security_filter(
        self, security_filter_id: str
    ) -> SecurityFilterResponse:
        """Get a security filter.

        Gives one security filter with its present version. Needs the
        `security_monitoring_filters_read` permission.

        Args:
            security_filter_id: ID of the security filter, from the list of
                filters.

        Returns:
            The security filter.

        Example:
            await dd.security_monitoring.get_security_filter(
                security_filter_id='8kq-r4v-2mz',
            )
        """
        return await self._call(
            GET_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
        )

    async def delete_security_filter(self, security_filter_id: str) -> None:
        """Delete a security filter.

        Deletes a security filter. Logs that no other enabled filter takes are no longer
        examined. Needs the `security_monitoring_filters_write` permission.

        Args:
            security_filter_id: ID of the security filter to delete.

        Example:
            await dd.security_monitoring.delete_security_filter(
                security_filter_id='8kq-r4v-2mz',
            )
        """
        return await self._call(
            DELETE_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
        )

    async def update_security_filter(
        self,
        security_filter_id: str,
        *,
        body: SecurityFilterUpdateRequest | Mapping[str, Any] | bytes,
    ) -> SecurityFilterResponse:
        """Update a security filter.

        Changes the attributes that the body names; the others stay. `exclusion_filters`
        is replaced whole. Needs the `security_monitoring_filters_write` permission.

        Args:
            security_filter_id: ID of the security filter to change.
            body: The attributes to change.

        Returns:
            The security filter after the change.

        Example:
            await dd.security_monitoring.update_security_filter(
                security_filter_id='8kq-r4v-2mz',
                body={'data': {'type': 'security_filters',
                          'attributes': {'is_enabled': False,
                                         'version': 1}}},
            )
        """
        return await self._call(
            UPDATE_SECURITY_FILTER,
            {
                "security_filter_id": security_filter_id,
            },
            body=body,
        )

    async def get_security_monitoring_rule(
        self, rule_id: str
    ) -> SecurityMonitoringRuleResponse:
        """Get a detection rule.

        Gives one detection rule in full, whatever its type. Use it before a change, as
        queries, cases and options can only be sent whole. Needs the
        `security_monitoring_rules_read` permission.

        Args:
            rule_id: ID of the rule, from the list of rules or from the
                `rule_id` attribute of a signal.

        Returns:
            The rule.

        Example:
            await dd.security_monitoring.get_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
            )
        """
        return await self._call(
            GET_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
        )

    async def update_security_monitoring_rule(
        self,
        rule_id: str,
        *,
        body: SecurityMonitoringRuleUpdatePayload | Mapping[str, Any] | bytes,
    ) -> SecurityMonitoringRuleResponse:
        """Update a detection rule.

        Changes the properties that the body names; the others stay. `queries`, `cases`,
        `filters` and `options` are replaced whole, so send all their entries even to
        change one. The type of a rule cannot be changed. Of a supplied rule, only
        whether it is on, its notifications, its tags (those it came with stay), and
        what begins with `custom` can be changed. Needs the
        `security_monitoring_rules_write` permission.

        Args:
            rule_id: ID of the rule to change.
            body: The properties to change.

        Returns:
            The rule after the change, its version one higher.

        Example:
            await dd.security_monitoring.update_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
                body={'version': 1,
                 'cases': [{'name': 'Failures and a success',
                            'status': 'high',
                            'condition': 'failed > 50 && succeeded > 0',
                            'notifications': ['@slack-security-alerts']},
                           {'name': 'Only failures',
                            'status': 'low',
                            'condition': 'failed > 50',
                            'notifications': []}]},
            )
        """
        return await self._call(
            UPDATE_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
            body=body,
        )

    async def delete_security_monitoring_rule(self, rule_id: str) -> None:
        """Delete a detection rule.

        Deletes a rule of the organization; it generates no more signals. Signals that
        it has generated stay. A rule that Datadog supplies cannot be deleted: switch it
        off instead. Needs the `security_monitoring_rules_write` permission.

        Args:
            rule_id: ID of the rule to delete.

        Example:
            await dd.security_monitoring.delete_security_monitoring_rule(
                rule_id='fqd-q0z-vpk',
            )
        """
        return await self._call(
            DELETE_SECURITY_MONITORING_RULE,
            {
                "rule_id": rule_id,
            },
        )

    async def get_security_monitoring_signal(
        self, signal_id: str
    ) -> SecurityMonitoringSignalResponse:
        """Get a security signal.

        Gives one security signal with the attributes of the events that led to it.
        Needs the `security_monitoring_signals_read` permission.

        Args:
            signal_id: ID of the signal, from a search or from the address of
                the signal in the app.

        Returns:
            The signal.

        Example:
            await dd.security_monitoring.get_security_monitoring_signal(
                signal_id='AQAAAYDiB_Ol8PbzFAAAAABBWURpQl9PbEFBQU0yeXhGTG9ZV2JnQUE',
            )
        """
        return await self._call(
            GET_SECURITY_MONITORING_SIGNAL,
            {
                "signal_id": signal_id,
            },
        )

    async def list_security_monitoring_signals(
        self,
        *,
        filter_query: str | None = None,
        filter_from: datetime | str | None = None,
        filter_to: datetime | str | None = None,
        sort: SecurityMonitoringSignalsSort | str | None = None,
        page_cursor: str | None = None,
        page_limit: int | str | None = None,
    ) -> SecurityMonitoringSignalsListResponse:
        """List security signals.

        Gives the security signals that match a query, page by page. All conditions
        stand in the address; for a long query use the search operation, which takes
        them in the body and gives the same result. Follow `links.next`, or send
        `meta.page.after` back as `page[cursor]`, until it is absent. Needs the
        `security_monitoring_signals_read` permission.

        Args:
            filter_query: Signals search query over tags and attributes. When
                absent, all signals match.
            filter_from: Time of the earliest signals, as an ISO 8601 date-time.
                Give it together with `filter[to]` to have a defined window.
            filter_to: Time of the latest signals, as an ISO 8601 date-time.
                When absent, now.
            sort: Whether the oldest (`timestamp`) or the newest (`-timestamp`)
                signals come first. `timestamp`: The oldest signal first;
                `-timestamp`: The newest signal first.
            page_cursor: `meta.page.after` of the page before. When absent, the
                first page. Keep all other parameters the same.
            page_limit: Largest number of signals on a page, at most 1000. When
                absent, 10.

        Returns:
            A page of signals.

        Example:
            await dd.security_monitoring.list_security_monitoring_signals()
        """
        return await self._call(
            LIST_SECURITY_MONITORING_SIGNALS,
            {
                "filter_query": filter_query,
                "filter_from": filter_from,
                "filter_to": filter_to,
                "sort": sort,
                "page_cursor": page_cursor,
                "page_limit": page_limit,
            },
        )

    def list_security_monitoring_signals_pages(
        self,
        *,
        filter_query: str | None = None,
        filter_from: datetime | str | None = None,
        filter_to: datetime | str | None = None,
        sort: SecurityMonitoringSignalsSort | str | None = None,
        page_cursor: str | None = None,
        page_limit: int | str | None = None,
    ) -> AsyncPages[SecurityMonitoringSignal, SecurityMonitoringSignalsListResponse]:
        """The items of all pages of `list_security_monitoring_signals`, fetched as they
        are needed.

        The arguments are those of `list_security_monitoring_signals`; paging begins
        where they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(
            LIST_SECURITY_MONITORING_SIGNALS,
            {
                "filter_query": filter_query,
                "filter_from": filter_from,
                "filter_to": filter_to,
                "sort": sort,
                "page_cursor": page_cursor,
                "page_limit": page_limit,
            },
        )

    async def search_security_monitoring_signals(
        self,
        *,
        body: (
            SecurityMonitoringSignalListRequest | Mapping[str, Any] | bytes | None
        ) = None,
    ) -> SecurityMonitoringSignalsListResponse:
        """Search security signals.

        Gives the security signals that match a query, page by page, as the list
        operation does; the conditions stand in the body, where a query can be of any
        length. Send `meta.page.after` back as `page.cursor`, with the rest of the body
        unchanged, until it is absent. Needs the `security_monitoring_signals_read`
        permission.

        Args:
            body: Query, time window, order and page. Without a body, the first
                page of all recent signals comes back.

        Returns:
            A page of signals.

        Example:
            await dd.security_monitoring.search_security_monitoring_signals(
                body={'filter': {'query': 'status:(high OR critical) '
                                     '@workflow.triage.state:open',
                            'from': '2024-07-26T00:00:00Z',
                            'to': '2024-07-27T00:00:00Z'},
                 'sort': '-timestamp',
                 'page': {'limit': 100}},
            )
        """
        return await self._call(SEARCH_SECURITY_MONITORING_SIGNALS, {}, body=body)

    def search_security_monitoring_signals_pages(
        self,
        *,
        body: (
            SecurityMonitoringSignalListRequest | Mapping[str, Any] | bytes | None
        ) = None,
    ) -> AsyncPages[SecurityMonitoringSignal, SecurityMonitoringSignalsListResponse]:
        """The items of all pages of `search_security_monitoring_signals`, fetched as they
        are needed.

        The arguments are those of `search_security_monitoring_signals`; paging begins
        where they say. Iterate with `async for` for items, or over `.pages()` for whole
        pages.
        """
        return self._pages(SEARCH_SECURITY_MONITORING_SIGNALS, {}, body=body)

    @cached_property
    def with_raw_response(self) -> AsyncSecurityMonitoringResourceWithRawResponse:
        """The same operations, returning the whole response: status, headers, body and model."""
        return AsyncSecurityMonitoringResourceWithRawResponse(self)


class AsyncSecurityMonitoringResourceWithRawResponse(RawResource):
    """The operations of `AsyncSecurityMonitoringResource`, returning whole responses."""

    add_security_monitoring_signal_to_incident = async_raw_method(
        AsyncSecurityMonitoringResource.add_security_monitoring_signal_to_incident
    )

    edit_security_monitoring_signal_assignee = async_raw_method(
        AsyncSecurityMonitoringResource.edit_security_monitoring_signal_assignee
    )

    edit_security_monitoring_signal_state = async_raw_method(
        AsyncSecurityMonitoringResource.edit_security_monitoring_signal_state
    )

    list_security_filters = async_raw_method(
        AsyncSecurityMonitoringResource.list_security_filters
    )

    create_security_filter = async_raw_method(
        AsyncSecurityMonitoringResource.create_security_filter
    )

    list_security_monitoring_rules = async_raw_method(
        AsyncSecurityMonitoringResource.list_security_monitoring_rules
    )

    create_security_monitoring_rule = async_raw_method(
        AsyncSecurityMonitoringResource.create_security_monitoring_rule
    )

    get_security_filter = async_raw_method(
        AsyncSecurityMonitoringResource.get_security_filter
    )

    delete_security_filter = async_raw_method(
        AsyncSecurityMonitoringResource.delete_security_filter
    )

    update_security_filter = async_raw_method(
        AsyncSecurityMonitoringResource.update_security_filter
    )

    get_security_monitoring_rule = async_raw_method(
        AsyncSecurityMonitoringResource.get_security_monitoring_rule
    )

    update_security_monitoring_rule = async_raw_method(
        AsyncSecurityMonitoringResource.update_security_monitoring_rule
    )

    delete_security_monitoring_rule = async_raw_method(
        AsyncSecurityMonitoringResource.delete_security_monitoring_rule
    )

    get_security_monitoring_signal = async_raw_method(
        AsyncSecurityMonitoringResource.get_security_monitoring_signal
    )

    list_security_monitoring_signals = async_raw_method(
        AsyncSecurityMonitoringResource.list_security_monitoring_signals
    )

    search_security_monitoring_signals = async_raw_method(
        AsyncSecurityMonitoringResource.search_security_monitoring_signals
    )
