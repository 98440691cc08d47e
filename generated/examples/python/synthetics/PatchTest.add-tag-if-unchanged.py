"""Update parts of a test.

Add a tag if the test is still live.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import (
    SyntheticsPatchTestBody,
    SyntheticsPatchTestOperation,
)

with Datadog() as client:
    response = client.synthetics.patch_test(
        public_id=os.environ["PUBLIC_ID"],
        body=SyntheticsPatchTestBody(
            data=[
                SyntheticsPatchTestOperation(op="test", path="/status", value="live"),
                SyntheticsPatchTestOperation(
                    op="add",
                    path="/tags/-",
                    value="service:checkout",
                ),
            ],
        ),
    )
    print(response)
