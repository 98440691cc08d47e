"""Delete a pipeline."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_pipelines.delete_logs_pipeline(pipeline_id="s_cPqdnkQVaU6PwbPPt2ZQ")
