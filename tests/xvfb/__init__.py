"""Tests of real windows on a virtual X screen."""

from __future__ import annotations
