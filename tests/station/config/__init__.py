"""Tests of the settings of a kiosk."""
