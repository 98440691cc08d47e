"""Pause or resume a test.

Pause a test before maintenance.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.synthetics import SyntheticsUpdateTestPauseStatusPayload

with Datadog() as client:
    response = client.synthetics.update_test_pause_status(
        public_id=os.environ["PUBLIC_ID"],
        body=SyntheticsUpdateTestPauseStatusPayload(new_status="paused"),
    )
    print(response)
