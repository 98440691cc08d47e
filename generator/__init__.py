"""Generates a client, documentation, examples and a Postman collection from an OpenAPI description."""

__version__ = "0.1.0"
