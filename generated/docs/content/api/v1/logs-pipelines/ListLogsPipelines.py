"""List pipelines."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_pipelines.list_logs_pipelines()
    print(response)
