"""What editing programs and spreadsheets read: a timeline in three formats, and tables."""
