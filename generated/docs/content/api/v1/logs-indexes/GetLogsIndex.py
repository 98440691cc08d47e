"""Get an index."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.logs_indexes.get_logs_index(
        name=os.environ.get("NAME", "payments"),
    )
    print(response)
