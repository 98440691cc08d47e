"""Mute a host.

Mute a host until it is unmuted.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.hosts import HostMuteSettings

with Datadog() as client:
    response = client.hosts.mute_host(
        host_name=os.environ["HOST_NAME"],
        body=HostMuteSettings(message="Waiting for replacement parts"),
    )
    print(response)
