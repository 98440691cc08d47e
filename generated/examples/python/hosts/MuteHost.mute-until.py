"""Mute a host.

Mute a host until a given time.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

now = int(time.time())
with Datadog() as client:
    response = client.hosts.mute_host(
        host_name="web-01.example.com",
        body=HostMuteSettings(message="Kernel upgrade", end=now + 3600),
    )
    print(response)
