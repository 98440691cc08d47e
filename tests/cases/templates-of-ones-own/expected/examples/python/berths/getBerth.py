"""Get a berth."""

from harbour import Harbour

with Harbour() as client:
    response = client.berths.get_berth(number=7)
    print(response)
