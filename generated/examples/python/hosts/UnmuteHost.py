"""Unmute a host."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.hosts.unmute_host(host_name="web-01.example.com")
    print(response)
