"""What is measured, each with the command that measures it. See README.md beside this file."""
