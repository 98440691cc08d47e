"""List organizations."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.list_orgs()
    print(response)
