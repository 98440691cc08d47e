"""Get a pipeline."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_pipelines.get_logs_pipeline(
        pipeline_id="s_cPqdnkQVaU6PwbPPt2ZQ",
    )
    print(response)
