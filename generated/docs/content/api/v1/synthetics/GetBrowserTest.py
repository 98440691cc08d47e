"""Get a browser test."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_browser_test(
        public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
    )
    print(response)
