# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""All that stands on the map at once: parts, names, ties and their words, none upon another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.reflections.ties import SeenTie
from app.ui.parts_map.ground import Box, Ground, Point, spread
from app.ui.parts_map.names import NamePlace, Size, best_place, candidates, discs, place_names
from app.ui.parts_map.routes import Obstacles, Route, find_route, place_words

_FEW = 12
"""With more parts there is no room to hold those apart that are tied to each other."""


@dataclass(frozen=True, slots=True)
class Texts:
    """names: the sizes of what may stand beside each part, longest first; ties: by their kind."""

    names: Mapping[str, Sequence[Size]]
    ties: Mapping[str, Size]


@dataclass(frozen=True, slots=True)
class Arrangement:
    """names: those that have found a place; the others are seen while their part is attended to."""

    ground: Ground
    centres: Mapping[str, Point]
    names: Mapping[str, NamePlace]
    routes: tuple[Route, ...]

    @property
    def texts(self) -> list[Box]:
        """Where words stand."""
        words = [route.words for route in self.routes if route.words is not None]
        return [place.box for place in self.names.values()] + words


def arrange(
    ground: Ground,
    wanted: Mapping[str, tuple[float, float]],
    ties: Iterable[SeenTie],
    texts: Texts,
) -> Arrangement:
    """Where everything stands. ``wanted``: nearness and bearing of each part."""
    drawn = [tie for tie in ties if tie.holder_id in wanted and tie.other_id in wanted]
    tied = {frozenset(_ends(tie)) for tie in drawn} if len(wanted) <= _FEW else ()
    centres = spread({part: ground.at(*p) for part, p in wanted.items()}, ground, tied)
    lines = [(centres[tie.holder_id], centres[tie.other_id]) for tie in drawn]
    names = place_names(centres, ground, texts.names, lines)
    routes = _find_routes(drawn, centres, ground, names, texts)
    settled = _without_clashes(Arrangement(ground, centres, names, routes), texts)
    return _told_in_full(settled, texts)


def carry(
    arrangement: Arrangement, part: str, place: tuple[float, float], texts: Texts
) -> Arrangement:
    """The same while a part is in somebody's hand: it pushes nobody away, and its ties follow."""
    ground = arrangement.ground
    centres = {**arrangement.centres, part: ground.at(*place)}
    names = {other: place for other, place in arrangement.names.items() if other != part}
    at_rest = [route for route in arrangement.routes if part not in _ends(route.tie)]
    moved = [route.tie for route in arrangement.routes if part in _ends(route.tie)]
    routes = _find_routes(moved, centres, ground, names, texts, at_rest)
    name = _elsewhere(Arrangement(ground, centres, names, routes), part, routes, texts)
    if name is not None:
        names[part] = name
    return Arrangement(ground, centres, names, routes)


def attend(arrangement: Arrangement, part: str, texts: Texts) -> Arrangement:
    """The same with all the words of this part, in the place of others where there is no room."""
    if part not in arrangement.centres:
        return arrangement
    return _with_its_ties(_with_its_name(arrangement, part, texts), part, texts)


def _find_routes(
    ties: Sequence[SeenTie],
    centres: Mapping[str, Point],
    ground: Ground,
    names: Mapping[str, NamePlace],
    texts: Texts,
    there: Iterable[Route] = (),
) -> tuple[Route, ...]:
    boxes = [place.box for place in names.values()]
    routes = list(there)
    for tie in ties:
        ends = _ends(tie)
        passed = {part: at for part, at in centres.items() if part not in ends}
        words = [route.words for route in routes if route.words is not None]
        around = Obstacles(boxes, discs(passed, ground), words, routes)
        start, end = centres[tie.holder_id], centres[tie.other_id]
        routes.append(find_route(tie, start, end, ground, texts.ties[tie.kind], around))
    return tuple(routes)


def _without_clashes(arrangement: Arrangement, texts: Texts) -> Arrangement:
    """Where no way around was found, the words give way: another place, or none for now."""
    routes = [_without_clash(route, arrangement.routes) for route in arrangement.routes]
    names = dict(arrangement.names)
    for part, place in arrangement.names.items():
        if any(route.runs_through(place.box) for route in routes):
            del names[part]
            elsewhere = _elsewhere(replace(arrangement, names=names), part, routes, texts)
            if elsewhere is not None:
                names[part] = elsewhere
    return replace(arrangement, names=names, routes=tuple(routes))


def _told_in_full(arrangement: Arrangement, texts: Texts) -> Arrangement:
    """Where there is room for more than the name, more stands there; and for names left out."""
    names = dict(arrangement.names)
    for part in sorted(arrangement.centres, key=lambda part: part in names):
        without = {other: place for other, place in names.items() if other != part}
        bare = replace(arrangement, names=without)
        is_named = part in names
        better = _elsewhere(bare, part, arrangement.routes, texts, longest_only=is_named)
        if better is not None:
            names[part] = better
    return replace(arrangement, names=names)


def _ends(tie: SeenTie) -> tuple[str, str]:
    return tie.holder_id, tie.other_id


def _without_clash(route: Route, routes: Iterable[Route]) -> Route:
    words = route.words
    others = (other for other in routes if other is not route)
    if words is not None and any(other.runs_through(words) for other in others):
        return replace(route, words=None)
    return route


def _elsewhere(
    arrangement: Arrangement,
    part: str,
    routes: Iterable[Route],
    texts: Texts,
    *,
    longest_only: bool = False,
) -> NamePlace | None:
    ground, at = arrangement.ground, arrangement.centres[part]
    taken = [place.box.grown(3) for place in arrangement.names.values()]
    taken += [route.words.grown(3) for route in routes if route.words is not None]
    reach = 2 * (ground.spot + 10 + max(max(size) for size in texts.names[part]))
    near = Box.around(at, reach, reach)
    there = (route for route in routes if route.hull.meets(near))
    points = (point for route in there for point in route.points if near.has(point))
    steps = [Box.around(point, 4, 4) for point in points]
    forms = texts.names[part][:1] if longest_only else texts.names[part]
    return best_place(at, ground, forms, [*taken, *steps], discs(arrangement.centres, ground, part))


def _with_its_name(arrangement: Arrangement, part: str, texts: Texts) -> Arrangement:
    if part in arrangement.names and arrangement.names[part].form == 0:
        return arrangement
    ground, at = arrangement.ground, arrangement.centres[part]
    spots = discs(arrangement.centres, ground, part)
    taken = [place.box for other, place in arrangement.names.items() if other != part]

    def covers(box: Box) -> tuple[int, int]:
        return sum(map(box.meets_disc, spots)), sum(map(box.meets, taken))

    boxes = list(candidates(at, ground, texts.names[part][0]))
    if not boxes:
        return arrangement
    return _alone(arrangement, min(boxes, key=covers), part)


def _alone(arrangement: Arrangement, box: Box, part: str) -> Arrangement:
    """The name of the part stands in this box; what stood there before is not seen meanwhile."""
    near = box.grown(2)
    names = {
        other: place
        for other, place in arrangement.names.items()
        if other != part and not place.box.meets(near)
    }
    routes = tuple(
        replace(route, words=None) if route.words and route.words.meets(near) else route
        for route in arrangement.routes
    )
    return replace(arrangement, names={**names, part: NamePlace(box, 0)}, routes=routes)


def _with_its_ties(arrangement: Arrangement, part: str, texts: Texts) -> Arrangement:
    routes = list(arrangement.routes)
    names = dict(arrangement.names)
    for number, route in enumerate(routes):
        if route.words is not None or part not in _ends(route.tie):
            continue
        own = [names[part].box] if part in names else []
        words = [other.words for other in routes if other.words is not None]
        spots = discs(arrangement.centres, arrangement.ground)
        around = Obstacles(own, spots, words, ())
        centres = arrangement.centres
        ends = centres[route.tie.holder_id], centres[route.tie.other_id]
        size = texts.ties[route.tie.kind]
        found = place_words(route.points, size, arrangement.ground, around, ends)
        if found is not None:
            _, box = found
            routes[number] = replace(route, words=box)
            names = {p: place for p, place in names.items() if not place.box.meets(box.grown(2))}
    return replace(arrangement, names=names, routes=tuple(routes))
