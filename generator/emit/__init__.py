"""Emitters: each turns the context into files of one kind."""
