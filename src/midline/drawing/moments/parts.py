"""What several pictures of moments share: a face and its moods. Everything lies on a field of 64 by 64."""

SMILE, UPSET, ASLEEP = "smile", "upset", "asleep"


def face(x: float, y: float, r: float, mood: str = SMILE) -> str:
    """A round face with its middle at (x, y) and radius r, in one of three moods."""
    eye, across, mouth = r * 0.18, r * 0.4, r * 0.42
    head = f'<circle class="tint" cx="{x}" cy="{y}" r="{r}"/>'
    left, right, low = x - across, x + across, y + r * 0.38
    if mood == ASLEEP:
        lids = "".join(f'<path d="M{one - eye:.1f} {y:.1f}h{eye * 2:.1f}"/>' for one in (left, right))
        return f'{head}{lids}<path d="M{x - eye:.1f} {low + r * 0.1:.1f}h{eye * 2:.1f}"/>'
    eyes = "".join(
        f'<circle class="solid" cx="{one:.1f}" cy="{y - r * 0.12:.1f}" r="{max(eye, 1.3):.1f}"/>'
        for one in (left, right)
    )
    if mood == UPSET:
        brows = (
            f'<path d="M{left - eye * 1.8:.1f} {y - r * 0.38:.1f}l{eye * 3:.1f} {-eye * 1.3:.1f}'
            f'M{right + eye * 1.8:.1f} {y - r * 0.38:.1f}l{-eye * 3:.1f} {-eye * 1.3:.1f}"/>'
        )
        sad = f'<path d="M{x - mouth:.1f} {low + r * 0.14:.1f}q{mouth:.1f} {-r * 0.42:.1f} {2 * mouth:.1f} 0"/>'
        return head + eyes + brows + sad
    return f'{head}{eyes}<path d="M{x - mouth:.1f} {y + r * 0.28:.1f}q{mouth:.1f} {r * 0.5:.1f} {2 * mouth:.1f} 0"/>'
