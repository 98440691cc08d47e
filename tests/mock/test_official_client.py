"""The official client as an outside opinion: what it sends is taken, and what comes back it can read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import uvicorn
from datadog_api_client import ApiClient, Configuration
from datadog_api_client.exceptions import ApiException, NotFoundException
from datadog_api_client.v1 import models as m
from datadog_api_client.v1.api.dashboard_lists_api import DashboardListsApi
from datadog_api_client.v1.api.dashboards_api import DashboardsApi
from datadog_api_client.v1.api.downtimes_api import DowntimesApi
from datadog_api_client.v1.api.key_management_api import KeyManagementApi
from datadog_api_client.v1.api.logs_indexes_api import LogsIndexesApi
from datadog_api_client.v1.api.logs_pipelines_api import LogsPipelinesApi
from datadog_api_client.v1.api.metrics_api import MetricsApi
from datadog_api_client.v1.api.monitors_api import MonitorsApi
from datadog_api_client.v1.api.notebooks_api import NotebooksApi
from datadog_api_client.v1.api.service_level_objective_corrections_api import ServiceLevelObjectiveCorrectionsApi
from datadog_api_client.v1.api.service_level_objectives_api import ServiceLevelObjectivesApi
from datadog_api_client.v1.api.synthetics_api import SyntheticsApi
from datadog_api_client.v1.api.tags_api import TagsApi
from datadog_api_client.v1.api.users_api import UsersApi
from datadog_api_client.v1.api.webhooks_integration_api import WebhooksIntegrationApi
from ddgen.mock.core import Mock
from ddgen.mock.server import Application

from .test_all_operations import bundle

QUERY = "avg(last_5m):avg:system.load.1{*} > 4"


@pytest.fixture(scope="module")
def mock() -> Mock:
    return Mock(bundle())


@pytest.fixture(scope="module")
def address(mock: Mock) -> Iterator[str]:
    config = uvicorn.Config(Application(mock, None, None), port=0, log_config=None, lifespan="off", ws="none")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    while not server.started:
        assert thread.is_alive()
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    yield f"{host}:{port}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def api(mock: Mock, address: str) -> Iterator[ApiClient]:
    mock.reset()
    configuration = Configuration()
    configuration.api_key = {"apiKeyAuth": "0" * 32, "appKeyAuth": "0" * 40}
    configuration.server_index = 1
    configuration.server_variables = {"protocol": "http", "name": address}
    # Submissions and IP ranges have servers of their own.
    with ApiClient(configuration) as client:
        yield client
    assert [r.curl for r in mock.received if r.operation is None] == []


def gone(read: Callable[..., Any], *arguments: Any, status: int = 404) -> None:
    with pytest.raises(ApiException) as caught:
        read(*arguments)
    assert caught.value.status == status


def test_monitor(api: ApiClient) -> None:
    monitors = MonitorsApi(api)
    made = monitors.create_monitor(
        m.Monitor(name="load", type=m.MonitorType("metric alert"), query=QUERY, tags=["team:a"])
    )
    assert monitors.get_monitor(made.id).name == "load"
    assert [x.id for x in monitors.list_monitors(name="load", monitor_tags="team:a")] == [made.id]
    assert monitors.list_monitors(monitor_tags="team:b") == []
    assert [x.id for x in monitors.list_monitors_with_pagination(page_size=1)] == [made.id]
    changed = monitors.update_monitor(made.id, m.MonitorUpdateRequest(name="high load"))
    assert (changed.name, changed.query) == ("high load", QUERY)
    assert monitors.search_monitors(query="high").monitors[0].id == made.id
    assert monitors.check_can_delete_monitor([made.id]).data.ok == [made.id]
    assert monitors.delete_monitor(made.id).deleted_monitor_id == made.id
    gone(monitors.get_monitor, made.id)


def test_dashboard_and_list(api: ApiClient) -> None:
    dashboards, lists = DashboardsApi(api), DashboardListsApi(api)
    note = m.NoteWidgetDefinition(type=m.NoteWidgetDefinitionType("note"), content="hi")
    body = m.Dashboard(
        title="one",
        layout_type=m.DashboardLayoutType("ordered"),
        widgets=[m.Widget(definition=note)],
    )
    made = dashboards.create_dashboard(body)
    assert isinstance(made.widgets[0].id, int)
    assert [x.id for x in dashboards.list_dashboards().dashboards] == [made.id]
    body.title = "two"
    assert dashboards.update_dashboard(made.id, body).title == "two"
    assert dashboards.get_dashboard(made.id).widgets[0].definition.content == "hi"
    assert dashboards.delete_dashboard(made.id).deleted_dashboard_id == made.id
    gone(dashboards.get_dashboard, made.id)
    assert [x.id for x in dashboards.list_dashboards(filter_deleted=True).dashboards] == [made.id]
    own = lists.create_dashboard_list(m.DashboardList(name="mine"))
    assert lists.update_dashboard_list(own.id, m.DashboardList(name="ours")).name == "ours"
    assert [x.name for x in lists.list_dashboard_lists().dashboard_lists] == ["ours"]
    assert lists.delete_dashboard_list(own.id).deleted_dashboard_list_id == own.id
    gone(lists.get_dashboard_list, own.id)


def test_downtime(api: ApiClient) -> None:
    downtimes = DowntimesApi(api)
    made = downtimes.create_downtime(m.Downtime(scope=["env:staging"], message="works", start=1_700_000_000))
    assert downtimes.get_downtime(made.id).scope == ["env:staging"]
    assert downtimes.update_downtime(made.id, m.Downtime(message="more")).message == "more"
    assert [x.id for x in downtimes.list_downtimes()] == [made.id]
    downtimes.cancel_downtime(made.id)
    gone(downtimes.get_downtime, made.id)


def test_slo_and_correction(api: ApiClient) -> None:
    slos, corrections = ServiceLevelObjectivesApi(api), ServiceLevelObjectiveCorrectionsApi(api)
    threshold = m.SLOThreshold(target=95.0, timeframe=m.SLOTimeframe("7d"))
    query = m.ServiceLevelObjectiveQuery(numerator="a", denominator="b")
    kind = m.SLOType("metric")
    body = m.ServiceLevelObjectiveRequest(name="answers", type=kind, query=query, thresholds=[threshold])
    [made] = slos.create_slo(body).data
    assert slos.get_slo(made.id).data.name == "answers"
    [changed] = slos.update_slo(
        made.id,
        m.ServiceLevelObjective(name="all", type=kind, query=query, thresholds=[threshold]),
    ).data
    assert (changed.name, changed.id) == ("all", made.id)
    attributes = m.SLOCorrectionCreateRequestAttributes(
        category=m.SLOCorrectionCategory("Other"),
        start=1,
        end=2,
        slo_id=made.id,
        description="x",
    )
    data = m.SLOCorrectionCreateData(type=m.SLOCorrectionType("correction"), attributes=attributes)
    request = m.SLOCorrectionCreateRequest(data=data)
    correction = corrections.create_slo_correction(request).data
    assert [x.id for x in slos.get_slo_corrections(made.id).data] == [correction.id]
    assert corrections.get_slo_correction(correction.id).data.attributes.slo_id == made.id
    corrections.delete_slo_correction(correction.id)
    assert slos.get_slo_corrections(made.id).data == []
    assert slos.delete_slo(made.id).data == [made.id]
    gone(slos.get_slo, made.id)
    data.attributes.slo_id = "0" * 32
    gone(corrections.create_slo_correction, request)


def test_notebook(api: ApiClient) -> None:
    notebooks = NotebooksApi(api)
    made = notebooks.create_notebook(body=notebook("one", "create")).data
    assert made.attributes.cells[0].id
    assert notebooks.update_notebook(made.id, notebook("two", "update")).data.attributes.name == "two"
    assert [x.id for x in notebooks.list_notebooks().data] == [made.id]
    notebooks.delete_notebook(made.id)
    gone(notebooks.get_notebook, made.id)


def notebook(name: str, act: str) -> Any:
    definition = {"type": "markdown", "text": "hi"}
    cell = {"type": "notebook_cells", "attributes": {"definition": definition}}
    attributes = {"name": name, "cells": [cell], "time": {"live_span": "1h"}}
    return {"data": {"type": "notebooks", "attributes": attributes}}


def test_synthetics_test(api: ApiClient) -> None:
    synthetics = SyntheticsApi(api)
    body: Any = {
        "name": "answers",
        "type": "api",
        "subtype": "http",
        "config": {
            "assertions": [{"type": "statusCode", "operator": "is", "target": 200}],
            "request": {"method": "GET", "url": "https://example.com"},
        },
        "locations": ["aws:eu-west-1"],
        "message": "",
        "options": {"tick_every": 60},
    }
    made = synthetics.create_synthetics_api_test(body)
    assert synthetics.get_api_test(made.public_id).config.assertions[0].target == 200
    assert synthetics.update_api_test(made.public_id, {**body, "name": "more"}).name == "more"
    paused: Any = {"new_status": "paused"}
    assert synthetics.update_test_pause_status(made.public_id, paused) is True
    assert str(synthetics.get_test(made.public_id).status) == "paused"
    assert [x.public_id for x in synthetics.list_tests().tests] == [made.public_id]
    deletion: Any = {"public_ids": [made.public_id]}
    assert synthetics.delete_tests(deletion).deleted_tests[0].public_id == made.public_id
    gone(synthetics.get_api_test, made.public_id)


def test_logs_index_and_pipeline(api: ApiClient) -> None:
    indexes, pipelines = LogsIndexesApi(api), LogsPipelinesApi(api)
    for name in ("main", "audit"):
        body: Any = {"name": name, "filter": {"query": "*"}, "num_retention_days": 15}
        assert indexes.create_logs_index(body).name == name
    order: Any = {"index_names": ["audit", "main"]}
    assert indexes.update_logs_index_order(order).index_names == ["audit", "main"]
    assert indexes.get_logs_index_order().index_names == ["audit", "main"]
    change: Any = {"filter": {"query": "source:x"}}
    assert indexes.update_logs_index("audit", change).filter.query == "source:x"
    indexes.delete_logs_index("main")
    gone(indexes.get_logs_index, "main")
    pipeline: Any = {"name": "p", "filter": {"query": "*"}, "processors": []}
    made = pipelines.create_logs_pipeline(pipeline)
    assert pipelines.update_logs_pipeline(made.id, {**pipeline, "name": "q"}).name == "q"
    assert [x.id for x in pipelines.list_logs_pipelines().value] == [made.id]
    assert pipelines.get_logs_pipeline_order().pipeline_ids == [made.id]
    pipelines.delete_logs_pipeline(made.id)
    gone(pipelines.get_logs_pipeline, made.id, status=400)


def test_user_key_and_webhook(api: ApiClient) -> None:
    users, keys, hooks = UsersApi(api), KeyManagementApi(api), WebhooksIntegrationApi(api)
    user: Any = {"handle": "ada.park@example.com", "name": "Ada"}
    assert users.create_user(user).user.handle == "ada.park@example.com"
    gone(users.create_user, user, status=409)
    assert users.update_user("ada.park@example.com", {"name": "Ada P"}).user.name == "Ada P"
    users.disable_user("ada.park@example.com")
    assert users.get_user("ada.park@example.com").user.disabled is True
    key = keys.create_api_key(m.ApiKey(name="agents")).api_key
    assert keys.update_api_key(key.key, m.ApiKey(name="hosts")).api_key.name == "hosts"
    assert [x.key for x in keys.list_api_keys().api_keys] == [key.key]
    assert keys.delete_api_key(key.key).api_key.key == key.key
    gone(keys.get_api_key, key.key)
    own = keys.create_application_key(m.ApplicationKey(name="terraform")).application_key
    assert keys.get_application_key(own.hash).application_key.name == "terraform"
    hook: Any = {"name": "deploy", "url": "https://example.com/hook"}
    assert hooks.create_webhooks_integration(hook).name == "deploy"
    assert hooks.update_webhooks_integration("deploy", {"url": "https://example.org"}).url == "https://example.org"
    hooks.delete_webhooks_integration("deploy")
    with pytest.raises(NotFoundException):
        hooks.get_webhooks_integration("deploy")


def test_what_is_only_sent_is_counted(mock: Mock, api: ApiClient) -> None:
    series: Any = {"series": [{"metric": "a", "points": [[1.0, 2.0]]}, {"metric": "a", "points": [[2.0, 2.0]]}]}
    assert MetricsApi(api).submit_metrics(series).status == "ok"
    assert MetricsApi(api).submit_metrics(series, content_encoding=m.MetricContentEncoding("gzip")).status == "ok"
    assert mock.submitted == {"metrics": {"a": 4}}
    tags = TagsApi(api)
    tags.create_host_tags("web-1", m.HostTags(tags=["env:a"]))
    assert tags.create_host_tags("web-1", m.HostTags(tags=["role:b"])).tags == ["env:a", "role:b"]
    assert tags.list_host_tags().tags == {"env:a": ["web-1"], "role:b": ["web-1"]}
    tags.delete_host_tags("web-1")
    gone(tags.get_host_tags, "web-1")
