"""Remove the tags of a host."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.tags.delete_host_tags(host_name=os.environ["HOST_NAME"])
