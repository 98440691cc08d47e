"""List SLO corrections."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.service_level_objective_corrections.list_slo_correction_pages():
        print(item)
