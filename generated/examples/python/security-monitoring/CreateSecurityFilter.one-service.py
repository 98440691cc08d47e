"""Create a security filter.

The logs of one service.
"""

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityFilterCreateAttributes,
    SecurityFilterCreateData,
    SecurityFilterCreateRequest,
)

with Datadog() as client:
    response = client.security_monitoring.create_security_filter(
        body=SecurityFilterCreateRequest(
            data=SecurityFilterCreateData(
                type="security_filters",
                attributes=SecurityFilterCreateAttributes(
                    name="Payments",
                    query="service:payments",
                    is_enabled=True,
                    filtered_data_type="logs",
                    exclusion_filters=[],
                ),
            ),
        ),
    )
    print(response)
