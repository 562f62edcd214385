"""Tests of what is noted of starts and ends."""
