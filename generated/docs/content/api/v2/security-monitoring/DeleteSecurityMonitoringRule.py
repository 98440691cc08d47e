"""Delete a detection rule."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    client.security_monitoring.delete_security_monitoring_rule(
        rule_id=os.environ["RULE_ID"],
    )
