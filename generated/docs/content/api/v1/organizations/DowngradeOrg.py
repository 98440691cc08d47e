"""Detach a child organization."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.downgrade_org(public_id=os.environ["PUBLIC_ID"])
    print(response)
