"""Put an image.

A dot.
"""

from media_types import MediaTypes

with MediaTypes() as client:
    client.bodies.put_image(body=b"not really an image")
