"""Get an organization."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.get_org(public_id="kq7wxm2vbh4tzn9d")
    print(response)
