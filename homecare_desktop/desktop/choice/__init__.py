"""Recording what a person chose."""
