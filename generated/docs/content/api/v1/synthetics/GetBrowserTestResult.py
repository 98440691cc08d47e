"""Get a result of a browser test."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_browser_test_result(
        public_id=os.environ.get("PUBLIC_ID", "m4r-8tc-2hx"),
        result_id=os.environ.get("RESULT_ID", "5671719892074090418"),
    )
    print(response)
