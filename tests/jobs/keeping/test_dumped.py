"""Rows are counted in the dump itself, whatever the rows say."""

from midline.jobs.keeping.dumped import counted

DUMP = rb"""SET search_path = '';
COPY public.records_goal (id, text) FROM stdin;
1\tCOPY public.records_plan (id) FROM stdin;
2\ta line\\nand another
3\t\\.
\.


COPY public."odd-Name" (id) FROM stdin;
\.
SELECT 1;
"""


def test_a_row_is_a_line_and_nothing_in_it_counts_for_more() -> None:
    assert counted(DUMP.splitlines(keepends=True)) == {"records_goal": 3, "odd-Name": 0}
