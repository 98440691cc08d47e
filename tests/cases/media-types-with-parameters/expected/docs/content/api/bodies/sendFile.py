"""Send a file.

A table.
"""

from media_types import MediaTypes

with MediaTypes() as client:
    response = client.bodies.send_file(
        body={"file": b"a,b\n1,2\n", "name": "table.csv"},
    )
    print(response)
