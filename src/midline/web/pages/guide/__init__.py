"""Pages: the guide, open to everyone, keeping nothing: the address itself holds the answers."""
