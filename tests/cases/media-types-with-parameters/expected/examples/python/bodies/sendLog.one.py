"""Send a log.

One log.
"""

from media_types import MediaTypes
from media_types.models.bodies import Log

with MediaTypes() as client:
    response = client.bodies.send_log(
        content_type="application/json;simple",
        body=Log(message="a"),
    )
    print(response)
