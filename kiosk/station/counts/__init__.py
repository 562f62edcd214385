"""Provides the counts of a site that wants them: how often each page is opened, and no more."""
