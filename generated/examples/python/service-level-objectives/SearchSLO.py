"""Search SLOs."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objectives.search_slo()
    print(response)
