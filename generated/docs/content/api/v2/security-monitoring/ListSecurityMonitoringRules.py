"""List detection rules."""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.security_monitoring.list_security_monitoring_rules_pages():
        print(item)
