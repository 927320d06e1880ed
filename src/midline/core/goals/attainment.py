"""Goal attainment scaling: several goals of one child, each from -2 to 2, as one score.

T = 50 + 10 * sum(w x) / sqrt((1 - r) * sum(w^2) + r * (sum w)^2), with r = 0.3 taken for how far goals go together, as
read for the domain brief (section 7). 50 means that, weighed together, what was expected was attained. It is a score of
this child's own goals: it has no norms, and two children's scores may not be compared.
"""

from collections.abc import Sequence
from math import sqrt

TOGETHER = 0.3


def attainment_score(steps: Sequence[int], weights: Sequence[float] | None = None) -> float:
    """The score of goals attained to these steps; each weighs the same unless `weights` says otherwise.

    ValueError for no goals, a step outside -2 to 2, weights of another number or not above zero.
    """
    weighed = [1.0] * len(steps) if weights is None else list(weights)
    if not steps or len(weighed) != len(steps):
        raise ValueError("a score needs at least one goal, and one weight for each")
    if any(step not in range(-2, 3) for step in steps):
        raise ValueError(f"a step lies between -2 and 2: {list(steps)}")
    if any(weight <= 0 for weight in weighed):
        raise ValueError(f"a weight is above zero: {weighed}")
    total = sum(weight * step for weight, step in zip(weighed, steps, strict=True))
    spread = (1 - TOGETHER) * sum(weight**2 for weight in weighed) + TOGETHER * sum(weighed) ** 2
    return 50 + 10 * total / sqrt(spread)
