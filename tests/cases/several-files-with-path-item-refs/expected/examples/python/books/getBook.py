"""Get a book."""

from several_files import SeveralFiles

with SeveralFiles() as client:
    response = client.books.get_book(isbn="1")
    print(response)
