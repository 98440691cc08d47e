"""Get a detection rule."""

import os

from datadog_v1 import Datadog

with Datadog() as client:
    response = client.security_monitoring.get_security_monitoring_rule(
        rule_id=os.environ.get("RULE_ID", "fqd-q0z-vpk"),
    )
    print(response)
