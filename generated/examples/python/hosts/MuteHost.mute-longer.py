"""Mute a host.

Change the end of a mute that is in force.
"""

import time

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

now = int(time.time())
with Datadog() as client:
    response = client.hosts.mute_host(
        host_name="web-01.example.com",
        body=HostMuteSettings(
            message="Kernel upgrade takes longer",
            end=now + 10800,
            override=True,
        ),
    )
    print(response)
