"""Get the order of pipelines."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_pipelines.get_logs_pipeline_order()
    print(response)
