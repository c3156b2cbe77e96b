"""What letters to a person depend on, put right by the officer."""
