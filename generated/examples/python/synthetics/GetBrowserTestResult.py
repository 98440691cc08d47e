"""Get a result of a browser test."""

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.synthetics.get_browser_test_result(
        public_id="m4r-8tc-2hx",
        result_id="5671719892074090418",
    )
    print(response)
