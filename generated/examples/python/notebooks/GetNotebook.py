"""Get a notebook."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.notebooks.get_notebook(notebook_id=5120871)
    print(response)
