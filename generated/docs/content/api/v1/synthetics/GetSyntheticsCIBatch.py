"""Get a CI batch."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_synthetics_ci_batch(
        batch_id=os.environ.get("BATCH_ID", "7bd5ad5b-d5e1-4a0c-93d1-7e8d6e7f0c21"),
    )
    print(response)
