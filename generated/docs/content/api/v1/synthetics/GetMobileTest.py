"""Get a mobile test."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_mobile_test(
        public_id=os.environ.get("PUBLIC_ID", "h2w-6ye-8jn"),
    )
    print(response)
