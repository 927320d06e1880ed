"""Who may see and do what: may_x() answers, check_x() raises, and the default is to refuse."""
