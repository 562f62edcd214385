"""Tests of watching over a kiosk."""
