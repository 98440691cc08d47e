"""Delete a detection rule."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.security_monitoring.delete_security_monitoring_rule(rule_id="fqd-q0z-vpk")
