"""What the builders of Midline run; nothing here is part of the installed package."""
