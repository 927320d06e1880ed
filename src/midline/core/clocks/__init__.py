"""Facts, rules, a calendar and today in; clocks out, each with its trail as codes and parameters."""
