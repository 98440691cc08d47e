"""Add a security signal to an incident.

Link a signal to an incident.
"""

import os

from datadog_v1 import Datadog
from datadog_v1.models.security_monitoring import AddSignalToIncidentRequest

with Datadog() as client:
    response = client.security_monitoring.add_security_monitoring_signal_to_incident(
        signal_id=os.environ["SIGNAL_ID"],
        body=AddSignalToIncidentRequest(incident_id=2609),
    )
    print(response)
