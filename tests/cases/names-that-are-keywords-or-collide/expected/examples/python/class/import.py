"""Import."""

from names import Names

with Names() as client:
    response = client.class_.import_(from_="a")
    print(response)
