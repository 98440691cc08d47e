"""Close."""

from names import Names

with Names() as client:
    response = client.models_2.close()
    print(response)
