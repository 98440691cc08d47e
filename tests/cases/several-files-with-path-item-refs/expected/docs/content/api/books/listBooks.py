"""List books."""

from several_files import SeveralFiles

with SeveralFiles() as client:
    response = client.books.list_books()
    print(response)
