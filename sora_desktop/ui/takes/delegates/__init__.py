"""How one take is painted in the list and in the grid."""
