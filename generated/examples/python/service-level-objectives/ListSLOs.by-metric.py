"""List SLOs.

Objectives that count a metric.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.service_level_objectives.list_slos_pages(
        metrics_query="trace.http.request.hits",
    ):
        print(item)
