"""Detach a child organization."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.downgrade_org(public_id="pz3cnd8yfr6wlk1s")
    print(response)
