"""Send a log.

As a form.
"""

from media_types import MediaTypes

with MediaTypes() as client:
    response = client.bodies.send_log(
        content_type="application/x-www-form-urlencoded",
        body={"message": "a & b"},
    )
    print(response)
