"""Tests what reads the pages aloud."""
