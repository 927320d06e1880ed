"""Calendar, school and business days; school calendars; ages."""
