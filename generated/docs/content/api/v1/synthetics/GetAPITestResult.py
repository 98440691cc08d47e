"""Get a result of an API test."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_api_test_result(
        public_id=os.environ.get("PUBLIC_ID", "a7k-3wd-9zp"),
        result_id=os.environ.get("RESULT_ID", "4818974208458839907"),
    )
    print(response)
