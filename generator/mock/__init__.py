"""A server that knows a description: it checks what is sent, keeps what is made, and answers as described."""
