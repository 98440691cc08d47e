"""Update a security filter.

Switch a filter off.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import (
    SecurityFilterUpdateAttributes,
    SecurityFilterUpdateData,
    SecurityFilterUpdateRequest,
)

with Datadog() as client:
    response = client.security_monitoring.update_security_filter(
        security_filter_id=os.environ["SECURITY_FILTER_ID"],
        body=SecurityFilterUpdateRequest(
            data=SecurityFilterUpdateData(
                type="security_filters",
                attributes=SecurityFilterUpdateAttributes(is_enabled=False, version=1),
            ),
        ),
    )
    print(response)
