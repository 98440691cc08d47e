"""Get a notebook."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.notebooks.get_notebook(
        notebook_id=os.environ.get("NOTEBOOK_ID", 5120871),
    )
    print(response)
