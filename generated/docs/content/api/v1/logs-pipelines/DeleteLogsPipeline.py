"""Delete a pipeline."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_pipelines.delete_logs_pipeline(pipeline_id=os.environ["PIPELINE_ID"])
