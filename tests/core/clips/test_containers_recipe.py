"""The recipe goes behind everything else in the file, and nothing else of the file moves."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.clips.containers import outermost, walk
from sora_desktop.core.recipe import (
    NoRecipe,
    Recipe,
    appendix,
    can_append,
    recipe_in,
    recipe_of,
    written_in,
)
from sora_desktop.resources import resource
from tests.core.clips.test_containers_mp4 import FTYP, MDAT, MOOV, box, endless, long_box
from tests.core.makers import a_request, earlier_appendix
from tests.core.test_recipe import PROGRAM, TASK

RECIPE = recipe_of(TASK, PROGRAM)
CLIP = FTYP + MOOV + MDAT
MORE = appendix(RECIPE)
EARLIER = earlier_appendix(RECIPE)

# Faststart and not, 64-bit sizes, fragments with and without their index, odd boxes between.
_pictures = st.binary(min_size=1, max_size=60)
_others = st.lists(
    st.sampled_from([box(b"free", b"x" * 9), box(b"uuid", bytes(40)), box(b"meta", bytes(8))]),
    max_size=2,
).map(b"".join)
_mdat = st.tuples(st.sampled_from([box, long_box]), _pictures).map(lambda m: m[0](b"mdat", m[1]))
_fragments = st.lists(_mdat.map(lambda mdat: box(b"moof", bytes(12)) + mdat), min_size=1).map(
    lambda parts: b"".join(parts) + box(b"mfra", box(b"mfro", bytes(8)))
)
layouts = st.one_of(
    st.tuples(st.just(FTYP + MOOV), _others, _mdat, _others),
    st.tuples(st.just(FTYP), _others, _mdat, _others, st.just(MOOV)),
    st.tuples(st.just(FTYP + MOOV), _fragments),
).map(b"".join)


def found(data: bytes) -> Recipe:
    """The recipe in these bytes."""
    return recipe_in(io.BytesIO(data), len(data))


@given(layouts, st.text(max_size=200), st.text(max_size=20))
def test_no_byte_of_the_clip_moves(clip: bytes, prompt: str, program: str) -> None:
    recipe = Recipe(request=a_request(prompt=f"a{prompt}".replace("\0", "")), program=program)
    reader = io.BytesIO(clip)
    assert can_append(reader, len(clip))
    whole = clip + appendix(recipe)
    assert whole[: len(clip)] == clip
    before, after = outermost(reader, len(clip)), outermost(io.BytesIO(whole), len(whole))
    assert after[: len(before)] == before
    assert [added.kind for added in after[len(before) :]] == [b"free"]
    assert walk(io.BytesIO(whole), len(whole)) == walk(reader, len(clip))
    written = written_in(io.BytesIO(whole), len(whole))
    assert written is not None
    assert (written.begin, written.end) == (len(clip), len(whole))
    assert not written.earlier_form
    assert found(whole).request == recipe.request


def test_a_file_to_whose_end_the_pictures_reach_takes_nothing() -> None:
    clip = FTYP + MOOV + endless(b"mdat", b"pictures")
    assert not can_append(io.BytesIO(clip), len(clip))
    broken = (FTYP + MOOV + MDAT)[:-1]
    assert not can_append(io.BytesIO(broken), len(broken))


def test_another_program_may_add_to_the_end() -> None:
    data = CLIP + MORE + box(b"free") + box(b"uuid", bytes(40)) + box(b"free", b"junk" * 9)
    assert found(data) == RECIPE
    written = written_in(io.BytesIO(data), len(data))
    assert written is not None
    assert (written.begin, written.end) == (len(CLIP), len(CLIP + MORE))


def test_it_is_read_among_other_boxes_in_its_box() -> None:
    """The first such clips had texts for other programs beside it."""
    data = CLIP + box(b"free", box(b"meta", bytes(30)) + MORE[8:])
    assert found(data) == RECIPE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no clip at all",
        CLIP,
        (CLIP + MORE)[:-1],
        CLIP + box(b"uuid", MORE[-60:]),
        CLIP + box(b"uuid"),
        CLIP + box(b"free", MORE[len(MORE) - 400 :]),
        CLIP + box(b"free", MORE[8:40]),
        CLIP + box(b"free", MORE[8:] + bytes(2**19)),
        CLIP + box(b"skip", MORE[8:]),
        CLIP + box(b"uuid", bytes(2**19)),
        (CLIP + EARLIER)[:-1],
        CLIP + EARLIER + box(b"free"),
    ],
)
def test_without_a_recipe(data: bytes) -> None:
    with pytest.raises(NoRecipe):
        found(data)


# --- the form of earlier versions -----------------------------------------------------------


def test_the_earlier_form_is_read() -> None:
    data = CLIP + EARLIER
    assert found(data) == RECIPE
    written = written_in(io.BytesIO(data), len(data))
    assert written is not None
    assert (written.begin, written.earlier_form) == (len(CLIP), True)


@pytest.mark.parametrize("whole", [0, 7, len(EARLIER) + 1, len(CLIP + EARLIER), 2**32 - 1])
def test_a_lie_about_where_it_begins_is_not_believed(whole: int) -> None:
    """Else a stranger's file could have pictures cut off."""
    at = EARLIER.index(b"uuid") + 4 + 16
    lie = EARLIER[:at] + struct.pack(">I", whole) + EARLIER[at + 4 :]
    assert written_in(io.BytesIO(CLIP + lie), len(CLIP + lie)) is None


@pytest.mark.parametrize("first", [MORE, EARLIER])
@pytest.mark.parametrize("last", [appendix, earlier_appendix])
def test_the_last_recipe_counts(first: bytes, last: Callable[[Recipe], bytes]) -> None:
    other = Recipe(request=a_request(prompt="another"))
    assert found(CLIP + first + last(other)).request.prompt == "another"


def test_it_fits_a_real_clip() -> None:
    clip = resource("demo", "sample_h264.mp4").read_bytes()
    whole = clip + MORE
    assert found(whole) == RECIPE
    assert walk(io.BytesIO(whole), len(whole)) == walk(io.BytesIO(clip), len(clip))
