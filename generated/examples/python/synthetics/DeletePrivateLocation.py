"""Delete a private location."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.synthetics.delete_private_location(
        location_id="pl:warehouse-berlin-6382df0d72d4588e1817f090b131541f",
    )
