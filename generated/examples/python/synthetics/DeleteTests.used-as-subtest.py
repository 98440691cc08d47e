"""Delete tests.

Delete a test that others use.
"""

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsDeleteTestsPayload

with Datadog() as client:
    response = client.synthetics.delete_tests(
        body=SyntheticsDeleteTestsPayload(
            public_ids=["e5h-k2s-7wb"],
            force_delete_dependencies=True,
        ),
    )
    print(response)
