"""Delete a security filter."""

from datadog_v1 import Datadog

with Datadog() as client:
    client.security_monitoring.delete_security_filter(security_filter_id="8kq-r4v-2mz")
