"""Create a pipeline.

Parse the message with grok rules.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_indexes_and_logs_pipelines import LogsFilter
from datadog_v1.models.logs_pipelines import (
    LogsGrokParser,
    LogsGrokParserRules,
    LogsPipeline,
)

with Datadog() as client:
    response = client.logs_pipelines.create_logs_pipeline(
        body=LogsPipeline(
            name="Checkout access log",
            is_enabled=True,
            filter=LogsFilter(query="source:python service:checkout"),
            tags=["team:payments"],
            processors=[
                LogsGrokParser(
                    type="grok-parser",
                    name="Parse the access log",
                    is_enabled=True,
                    source="message",
                    samples=["192.0.2.17 GET /cart 200 35ms"],
                    grok=LogsGrokParserRules(
                        match_rules="access %{_client} %{word:http.method} %{notSpace:http.url} %{integer:http.status_code} %{integer:duration}ms",
                        support_rules="_client %{ip:network.client.ip}",
                    ),
                ),
            ],
        ),
    )
    print(response)
