"""Generate a new AWS external ID.

An account read through a role.
"""

from datadog_v1 import Datadog
from datadog_v1.models.aws_integration import AWSAccount

# Deprecated: do not use it in anything new.
with Datadog() as client:
    response = client.aws_integration.create_new_aws_external_id(
        body=AWSAccount(account_id="123456789012", role_name="DatadogIntegrationRole"),
    )
    print(response)
