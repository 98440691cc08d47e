"""Delete timeframes of several SLOs.

Drop the 7-day window of one SLO and two windows of another.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.service_level_objectives.delete_slo_timeframe_in_bulk(
        body={
            "425d71bc3445599f92d7c3848731d220": ["7d"],
            "89fa8ea5e6045df7b43f58ab5a9887cc": ["7d", "30d"],
        },
    )
    print(response)
