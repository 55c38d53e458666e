"""What is done to records of any kind: each in one transaction, whole or not at all."""
