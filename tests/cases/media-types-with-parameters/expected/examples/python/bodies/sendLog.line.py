"""Send a log.

A line.
"""

from media_types import MediaTypes

with MediaTypes() as client:
    response = client.bodies.send_log(
        content_type="text/plain;charset=utf-8",
        body="just text",
    )
    print(response)
