"""Delete a notebook."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.notebooks.delete_notebook(notebook_id=os.environ["NOTEBOOK_ID"])
