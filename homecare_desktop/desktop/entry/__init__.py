"""What every dialog for an entry is made of: fields that say what is wrong, and saving that loses nothing."""
