"""List the tags of a host."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.tags.get_host_tags(host_name="web-01.example.com")
    print(response)
