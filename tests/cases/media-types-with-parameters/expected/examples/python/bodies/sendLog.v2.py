"""Send a log.

One log of version 2.
"""

from media_types import MediaTypes
from media_types.models.bodies import Log

with MediaTypes() as client:
    response = client.bodies.send_log(
        content_type="application/vnd.log.v2+json; charset=utf-8",
        body=Log(message="a"),
    )
    print(response)
