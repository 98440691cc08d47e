"""Create a detection rule.

Check the configuration of storage buckets.
"""

import asyncio

from datadog_v1 import AsyncDatadog
from datadog_v1.models.security_monitoring import (
    CloudConfigurationComplianceRuleOptions,
    CloudConfigurationRegoRule,
    CloudConfigurationRuleCaseCreate,
    CloudConfigurationRuleComplianceSignalOptions,
    CloudConfigurationRuleCreatePayload,
    CloudConfigurationRuleOptions,
    SecurityMonitoringFilter,
)


async def main() -> None:
    async with AsyncDatadog() as client:
        response = await client.security_monitoring.create_security_monitoring_rule(
            body=CloudConfigurationRuleCreatePayload(
                name="Storage buckets keep an access log",
                type="cloud_configuration",
                is_enabled=True,
                message="Switch on access logging for the bucket.",
                tags=["cloud_provider:gcp", "framework:internal"],
                filters=[
                    SecurityMonitoringFilter(action="suppress", query="env:sandbox"),
                ],
                cases=[
                    CloudConfigurationRuleCaseCreate(
                        status="medium",
                        notifications=["@slack-cloud-security"],
                    ),
                ],
                options=CloudConfigurationRuleOptions(
                    compliance_rule_options=CloudConfigurationComplianceRuleOptions(
                        resource_type="gcp_storage_bucket",
                        complex_rule=False,
                        rego_rule=CloudConfigurationRegoRule(
                            resource_types=["gcp_storage_bucket"],
                            policy=(
                                "package datadog\n"
                                "\n"
                                "import data.datadog.output as dd_output\n"
                                "import future.keywords.contains\n"
                                "import future.keywords.if\n"
                                "import future.keywords.in\n"
                                "\n"
                                'eval(bucket) := "pass" if {\n'
                                '  bucket.logging.log_bucket != ""\n'
                                '} else := "fail"\n'
                                "\n"
                                "results contains result if {\n"
                                "  some bucket in input.resources[input.main_resource_type]\n"
                                "  result := dd_output.format(bucket, eval(bucket))\n"
                                "}\n"
                            ),
                        ),
                    ),
                ),
                compliance_signal_options=CloudConfigurationRuleComplianceSignalOptions(
                    user_activation_status=True,
                    user_group_by_fields=["@account_id"],
                ),
            ),
        )
        print(response)


asyncio.run(main())
