"""Send logs.

Send one log without a list.
"""

from datadog_v1 import Datadog
from datadog_v1.models.logs import HTTPLogItem

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.logs.submit_log(
        content_type="application/json;simple",
        body=HTTPLogItem(
            message="Cache rebuilt in 812 ms",
            ddsource="go",
            ddtags="env:staging",
            hostname="catalog-01.example.com",
            service="catalog",
        ),
    )
    print(response)
