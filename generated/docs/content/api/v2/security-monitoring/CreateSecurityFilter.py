"""Create a security filter.

Production logs except health checks.
"""

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityFilterCreateAttributes,
    SecurityFilterCreateData,
    SecurityFilterCreateRequest,
    SecurityFilterExclusionFilter,
)

with Datadog() as client:
    response = client.security_monitoring.create_security_filter(
        body=SecurityFilterCreateRequest(
            data=SecurityFilterCreateData(
                type="security_filters",
                attributes=SecurityFilterCreateAttributes(
                    name="Production and cloud audit logs",
                    query="env:prod OR source:cloudtrail",
                    is_enabled=True,
                    filtered_data_type="logs",
                    exclusion_filters=[
                        SecurityFilterExclusionFilter(
                            name="Health checks",
                            query="@http.url_details.path:/health",
                        ),
                    ],
                ),
            ),
        ),
    )
    print(response)
