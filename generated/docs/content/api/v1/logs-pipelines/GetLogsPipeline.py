"""Get a pipeline."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_pipelines.get_logs_pipeline(
        pipeline_id=os.environ.get("PIPELINE_ID", "s_cPqdnkQVaU6PwbPPt2ZQ"),
    )
    print(response)
