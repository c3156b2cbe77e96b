"""Small widgets that several screens are composed of."""
