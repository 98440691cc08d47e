"""Update the order of pipelines.

Run the second pipeline first.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs_pipelines import LogsPipelinesOrder

with Datadog() as client:
    response = client.logs_pipelines.update_logs_pipeline_order(
        body=LogsPipelinesOrder(
            pipeline_ids=[
                "s_cPqdnkQVaU6PwbPPt2ZQ",
                "NW1Ws0rnRwWbxKdNUlBFOQ",
                "B91fO94kQnCeZ4bOoZQOWg",
            ],
        ),
    )
    print(response)
