"""Delete an index."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.logs_indexes.delete_logs_index(name=os.environ["NAME"])
