"""Provides tests of what a site counts."""
