"""Delete tests.

Delete two tests.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsDeleteTestsPayload

with Datadog() as client:
    response = client.synthetics.delete_tests(
        body=SyntheticsDeleteTestsPayload(public_ids=["a7k-3wd-9zp", "m4r-8tc-2hx"]),
    )
    print(response)
