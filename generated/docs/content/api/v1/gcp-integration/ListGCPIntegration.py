"""List GCP connections."""

from datadog_v1 import Datadog

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.gcp_integration.list_gcp_integration()
    print(response)
