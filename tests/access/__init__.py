"""What everyone sees, compared with a naive model after every random step."""
