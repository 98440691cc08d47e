"""Create a private location.

Create a location that only some roles may use.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsPrivateLocation,
    SyntheticsPrivateLocationMetadata,
)

with Datadog() as client:
    response = client.synthetics.create_private_location(
        body=SyntheticsPrivateLocation(
            name="Payments network",
            description="",
            tags=["team:payments"],
            metadata=SyntheticsPrivateLocationMetadata(
                restricted_roles=["88260ec6-bc34-11ee-aae0-da7ad0900002"],
            ),
        ),
    )
    print(response)
