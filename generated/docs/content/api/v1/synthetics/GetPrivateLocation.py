"""Get a private location."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_private_location(
        location_id=os.environ.get(
            "LOCATION_ID",
            "pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f",
        ),
    )
    print(response)
