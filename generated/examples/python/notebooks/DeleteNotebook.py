"""Delete a notebook."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.notebooks.delete_notebook(notebook_id=5120871)
