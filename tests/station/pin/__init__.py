"""Tests of the staff's PIN."""
