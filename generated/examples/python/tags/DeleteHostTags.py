"""Remove the tags of a host."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.tags.delete_host_tags(host_name="web-01.example.com")
