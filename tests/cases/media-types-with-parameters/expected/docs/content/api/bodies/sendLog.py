"""Send a log.

Two logs.
"""

from media_types import MediaTypes
from media_types.models.bodies import Log

with MediaTypes() as client:
    response = client.bodies.send_log(body=[Log(message="a"), Log(message="b")])
    print(response)
