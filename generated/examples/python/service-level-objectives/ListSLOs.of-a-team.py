"""List SLOs.

Objectives of one team.
"""

from datadog_v1 import Datadog

with Datadog() as client:
    for item in client.service_level_objectives.list_slos_pages(
        tags_query="team:checkout",
    ):
        print(item)
