"""Machines that try any order of events: the download and the schedule."""
