"""What helps those who read a text and write its record: coverage, audit, the text beside what cites it."""
