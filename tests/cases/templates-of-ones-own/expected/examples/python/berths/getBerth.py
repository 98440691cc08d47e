"""Get a berth."""

import os

from harbour import Harbour

with Harbour() as client:
    response = client.berths.get_berth(number=os.environ.get("NUMBER", 7))
    print(response)
