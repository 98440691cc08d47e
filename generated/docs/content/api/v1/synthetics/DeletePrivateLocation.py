"""Delete a private location."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.synthetics.delete_private_location(location_id=os.environ["LOCATION_ID"])
