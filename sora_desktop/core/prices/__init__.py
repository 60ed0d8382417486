"""Prices as data: every row of the catalogue, and what charges teach about them."""
