"""Update parts of a test.

Rename a test and remove its second assertion.
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
                SyntheticsPatchTestOperation(
                    op="replace",
                    path="/name",
                    value="Checkout API answers in time",
                ),
                SyntheticsPatchTestOperation(op="remove", path="/config/assertions/0"),
            ],
        ),
    )
    print(response)
