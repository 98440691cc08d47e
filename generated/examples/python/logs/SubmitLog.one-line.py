"""Send logs.

Send plain text.
"""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.logs.submit_log(
        content_type="text/plain",
        body="2024-07-26 09:41:14 ERROR Payment provider timed out after 3 attempts",
    )
    print(response)
