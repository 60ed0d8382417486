"""Shots as a table: read from CSV, TSV or pasted lines, and written as CSV."""
