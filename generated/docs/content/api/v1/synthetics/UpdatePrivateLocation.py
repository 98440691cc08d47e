"""Update a private location.

Rename a location and restrict it to a role.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsPrivateLocation,
    SyntheticsPrivateLocationMetadata,
)

with Datadog() as client:
    response = client.synthetics.update_private_location(
        location_id=os.environ["LOCATION_ID"],
        body=SyntheticsPrivateLocation(
            name="Warehouse Berlin West",
            description="Worker in the network of the western Berlin warehouse",
            tags=["site:berlin-west", "team:infra"],
            metadata=SyntheticsPrivateLocationMetadata(
                restricted_roles=["88260ec6-bc34-11ee-aae0-da7ad0900002"],
            ),
        ),
    )
    print(response)
