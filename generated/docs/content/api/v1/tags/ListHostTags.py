"""List the tags of all hosts."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.tags.list_host_tags()
    print(response)
