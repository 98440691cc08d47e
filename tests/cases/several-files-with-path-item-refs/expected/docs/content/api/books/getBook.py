"""Get a book."""

import os

from several_files import SeveralFiles

with SeveralFiles() as client:
    response = client.books.get_book(isbn=os.environ.get("ISBN", "1"))
    print(response)
