"""Tests of the runtime's HTTP part, against a small API written by hand."""
