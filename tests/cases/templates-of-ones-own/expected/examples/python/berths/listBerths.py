"""List berths."""

from harbour import Harbour

with Harbour() as client:
    response = client.berths.list_berths()
    print(response)
