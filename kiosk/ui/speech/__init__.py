"""Reads pages aloud, and speaks what happens on the screen to those who can't see it."""
