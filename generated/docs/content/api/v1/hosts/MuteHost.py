"""Mute a host.

Mute a host until a given time.
"""

import os
import time

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

now = int(time.time())
with Datadog() as client:
    response = client.hosts.mute_host(
        host_name=os.environ["HOST_NAME"],
        body=HostMuteSettings(message="Kernel upgrade", end=now + 3600),
    )
    print(response)
