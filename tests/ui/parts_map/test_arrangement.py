# SPDX-FileCopyrightText: 2026 Inner Hearth contributors
# SPDX-License-Identifier: Apache-2.0
"""Whatever stands on the map, no words stand upon others, upon a part, or upon a line."""

from __future__ import annotations

from itertools import combinations
from random import Random

import pytest

from app.reflections.items import TieKind
from app.reflections.ties import SeenTie
from app.ui.parts_map.arrangement import Arrangement, Texts, arrange, attend, carry
from app.ui.parts_map.ground import Disc, Ground, Point, freest_bearing, spread
from app.ui.parts_map.names import Size
from app.ui.parts_map.routes import runs_through

SIZES = ((448, 386, 1), (640, 590, 1), (544, 640, 2), (1840, 1600, 1))
"""Of the map, with the text size: from the smallest window to the largest."""

KINDS: tuple[TieKind, ...] = ("protects", "at-odds-with")


def faults(shown: Arrangement, *, of_parts: bool = True) -> list[str]:
    """What stands where something else does."""
    found = []
    for box in shown.texts:
        if not shown.ground.area.holds(box):
            found.append("words beyond the edge")
        if box.meets_disc(Disc(shown.ground.middle, shown.ground.light)):
            found.append("words in the light")
        spots = (Disc(at, shown.ground.spot) for at in shown.centres.values())
        if of_parts and any(box.meets_disc(spot) for spot in spots):
            found.append("words on a part")
    found += ["words on words" for one, two in combinations(shown.texts, 2) if one.meets(two)]
    for route in shown.routes:
        if any(runs_through(place.box, route.points) for place in shown.names.values()):
            found.append("a tie through a name")
        others = (other.words for other in shown.routes if other is not route)
        if any(words is not None and runs_through(words, route.points) for words in others):
            found.append("a tie through the words of another")
    return found


def crowd(count: int, seed: int, scale: float = 1) -> tuple[dict[str, tuple[float, float]], Texts]:
    """So many parts anywhere, with names of all lengths."""
    rnd = Random(seed)
    names = [f"part-{number}" for number in range(count)]
    places = {name: (rnd.random(), rnd.random() * 360) for name in names}
    sizes: dict[str, list[Size]] = {}
    for name in names:
        wide, narrow = rnd.randint(80, 150), rnd.randint(50, 140)
        sizes[name] = [(wide * scale, 38 * scale), (narrow * scale, 20 * scale)]
    ties = {"protects": (52 * scale, 17 * scale), "at-odds-with": (92 * scale, 17 * scale)}
    return places, Texts(sizes, ties)


def some_ties(names: list[str], seed: int) -> list[SeenTie]:
    rnd = Random(seed)
    pairs = [rnd.sample(names, 2) for _ in range(len(names) * 2 // 3)] if len(names) > 1 else []
    return [SeenTie(rnd.choice(KINDS), one, other) for one, other in pairs]


@pytest.mark.parametrize(("count", "seed"), [(1, 0), *((n, s) for n in (5, 12) for s in range(3))])
@pytest.mark.parametrize("size", SIZES)
def test_no_words_collide(size: tuple[int, int, int], count: int, seed: int) -> None:
    width, height, scale = size
    places, texts = crowd(count, seed, scale)
    ground = Ground.fitting(width, height, count, 26 * scale)
    shown = arrange(ground, places, some_ties(list(places), seed), texts)
    assert faults(shown) == []
    for one, two in combinations(shown.centres.values(), 2):
        assert not Disc(one, 1.5 * ground.spot).has(two)


@pytest.mark.parametrize("size", SIZES[:3])
def test_no_words_collide_among_very_many(size: tuple[int, int, int]) -> None:
    test_no_words_collide(size, 40, 1)


@pytest.mark.parametrize("seed", range(6))
def test_with_a_few_parts_every_name_is_seen(seed: int) -> None:
    places, texts = crowd(5, seed)
    shown = arrange(Ground.fitting(640, 590, 5, 26), places, some_ties(list(places), seed), texts)
    assert shown.names.keys() == places.keys()


@pytest.mark.parametrize("seed", range(3))
def test_what_is_attended_to_is_named_and_covers_no_words(seed: int) -> None:
    places, texts = crowd(24, seed)
    shown = arrange(Ground.fitting(640, 590, 24, 26), places, some_ties(list(places), seed), texts)
    for part in places:
        attended = attend(shown, part, texts)
        assert part in attended.names
        assert "words on words" not in faults(attended, of_parts=False)


def test_what_is_carried_is_where_the_hand_is_and_its_ties_follow() -> None:
    places = {"a": (0.5, 0.0), "b": (0.5, 120.0), "c": (0.5, 240.0)}
    sizes: dict[str, list[Size]] = {name: [(80.0, 20.0)] for name in places}
    texts = Texts(sizes, {"protects": (52, 17)})
    ground = Ground.fitting(600, 600, 3, 26)
    shown = arrange(ground, places, [SeenTie("protects", "a", "b")], texts)
    carried = carry(shown, "a", (0.5, 240.0), texts)
    assert carried.centres["a"] == carried.centres["c"] == shown.centres["c"]
    (route,) = carried.routes
    assert Disc(carried.centres["a"], ground.spot + 16).has(route.points[0])


def test_a_place_is_read_as_it_was_put_down() -> None:
    ground = Ground.fitting(700, 500, 4, 26)
    for nearness, bearing in ((0.0, 0.0), (0.3, 90.0), (0.75, 200.0), (1.0, 359.0)):
        assert ground.read(ground.at(nearness, bearing)) == pytest.approx((nearness, bearing))
    assert ground.at(0.5, 0.0).y < ground.middle.y
    assert ground.at(0.5, 90.0).x > ground.middle.x
    assert ground.read(Point(-500, 250))[0] == 0.0
    assert ground.read(ground.middle)[0] == 1.0


def test_parts_put_down_on_one_another_make_room() -> None:
    ground = Ground.fitting(600, 600, 3, 26)
    at = ground.at(1.0, 45.0)
    apart = spread({"a": at, "b": at, "c": at}, ground)
    for one, two in combinations(apart.values(), 2):
        assert not Disc(one, 2 * ground.spot).has(two)


def test_a_new_part_is_put_where_there_is_room() -> None:
    ground = Ground.fitting(600, 600, 3, 26)
    assert freest_bearing({}, ground) == 0.0
    assert freest_bearing({"a": ground.at(0.5, 0.0)}, ground) == 180.0
