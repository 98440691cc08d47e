"""Submit service checks.

Report that a process answers.
"""

from datadog_v1 import Datadog
from datadog_v1.models.service_checks import ServiceCheck

with Datadog() as client:
    response = client.service_checks.submit_service_check(
        body=[
            ServiceCheck(
                check="app.is_ok",
                host_name="web-01.example.com",
                status=0,
                message="Health endpoint answered in 38 ms",
                tags=["env:prod", "service:checkout"],
            ),
        ],
    )
    print(response)
