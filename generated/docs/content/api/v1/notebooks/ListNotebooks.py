"""List notebooks."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.notebooks.list_notebooks_pages():
        print(item)
