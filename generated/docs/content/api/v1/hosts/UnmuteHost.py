"""Unmute a host."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.hosts.unmute_host(host_name=os.environ["HOST_NAME"])
    print(response)
