"""Mute a host.

Mute a host until it is unmuted.
"""

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

with Datadog() as client:
    response = client.hosts.mute_host(
        host_name="web-01.example.com",
        body=HostMuteSettings(message="Waiting for replacement parts"),
    )
    print(response)
