"""One folder an area: urls, views, forms."""
