"""Send logs.

Send one log.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs import HTTPLogItem

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.logs.submit_log(
        body=[
            HTTPLogItem(
                message="2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts",
                ddsource="python",
                ddtags="env:prod,version:4.2.0",
                hostname="web-01.example.com",
                service="checkout",
            ),
        ],
    )
    print(response)
