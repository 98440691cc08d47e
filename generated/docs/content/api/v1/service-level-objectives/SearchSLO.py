"""Search SLOs."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.service_level_objectives.search_slo_pages():
        print(item)
