"""Mute a host.

Change the end of a mute that is in force.
"""

import os
import time

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

now = int(time.time())
with Datadog() as client:
    response = client.hosts.mute_host(
        host_name=os.environ["HOST_NAME"],
        body=HostMuteSettings(
            message="Kernel upgrade takes longer",
            end=now + 10800,
            override=True,
        ),
    )
    print(response)
