"""What every generated client is built on; it is copied into the package unchanged."""
