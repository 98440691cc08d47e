"""Import."""

import os

from names import Names

with Names() as client:
    response = client.class_.import_(from_=os.environ.get("FROM", "a"))
    print(response)
