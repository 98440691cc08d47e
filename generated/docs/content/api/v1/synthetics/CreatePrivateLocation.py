"""Create a private location.

Create a location in a warehouse.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsPrivateLocation

with Datadog() as client:
    response = client.synthetics.create_private_location(
        body=SyntheticsPrivateLocation(
            name="Warehouse Berlin",
            description="Worker in the network of the Berlin warehouse",
            tags=["site:berlin", "team:infra"],
        ),
    )
    print(response)
