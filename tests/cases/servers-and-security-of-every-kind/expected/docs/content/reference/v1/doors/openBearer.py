"""Open with a token."""

from doors import DoorClient

with DoorClient() as client:
    client.doors.open_bearer()
