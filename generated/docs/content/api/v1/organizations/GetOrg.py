"""Get an organization."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.organizations.get_org(
        public_id=os.environ.get("PUBLIC_ID", "kq7wxm2vbh4tzn9d"),
    )
    print(response)
