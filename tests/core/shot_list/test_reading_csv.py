"""The shots of a project as CSV; and what was written is read back as it was."""

from __future__ import annotations

import csv
import io

from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.exports.table import clip_sheet, plain_cell
from sora_desktop.core.options import Choice, Number, Options, Switch, Text, Value
from sora_desktop.core.prompt import names_in
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shot import Shot, clean_name
from sora_desktop.core.shot_list.columns import Encoding, Form, decoded
from sora_desktop.core.shot_list.reading import SheetShot, read_shots, shot_sheet
from sora_desktop.core.take import ShotId
from tests.core.makers import a_mode, a_model, a_request
from tests.fakes import START
from tests.ui.samples import dollars

SEED = Number(name="seed", label="Seed", wire="seed", least=0, most=2**32)
AVOID = Text(name="negative_prompt", label="Avoid", wire="negative_prompt")
LOOP = Switch(name="loop", label="Loop", wire="loop", default=False)
CAMERA = Choice(
    name="camera", label="Number", wire="camera", values=("still", "pan"), default="pan"
)
ODD = Text(name="odd", label="Avoid", wire="odd")
PLAIN = a_model()
RICH = a_model(id="rich", name="Rich", options=(*a_mode().options, SEED, AVOID, LOOP, CAMERA, ODD))
TWIN = a_model(id="twin", name="rich")
CATALOGUE = Catalogue([PLAIN, RICH, TWIN])


def sheet_shot(n: int, request: VideoRequest | None, name: str = "", **more: object) -> SheetShot:
    """A shot of the project."""
    shot = Shot(id=ShotId(str(n)), number=n, name=name, created_at=START)
    return SheetShot(shot=shot, request=request, **more)  # type: ignore[arg-type]


def cells(data: bytes) -> list[list[str]]:
    """The cells, as a spreadsheet has them."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_the_columns_and_what_is_in_them() -> None:
    shots = [
        sheet_shot(
            3,
            a_request(),
            "Opening",
            takes=2,
            chosen=1,
            cost=dollars("1.92"),
            to_go=dollars("0"),
        ),
        sheet_shot(4, a_request(prompt="=cmd")),
        sheet_shot(5, None, "No request"),
    ]
    head, first, second, third = cells(shot_sheet(shots, CATALOGUE))
    assert ", ".join(head) == (
        "Number, Name, Prompt, Model, Seconds, Aspect ratio, Resolution, Sound, Takes made, "
        "Chosen take, Cost in USD, To go in USD"
    )
    assert first == [
        *("3", "Opening", "a paper boat", "Plain", "4", "16:9", "720p", "yes"),
        *("2", "1", "1.9200", "0.0000"),
    ]
    assert second[2] == "'=cmd"
    assert second[-4:] == ["0", "", "0.0000", ""]
    assert third == ["5", "No request", *[""] * 6, "0", "", "0.0000", ""]


def test_options_of_few_models_have_columns_when_they_are_used() -> None:
    options = {"seed": 7, "camera": "still", "negative_prompt": "rain", "odd": "fog", "loop": True}
    rich = a_request(model_id="rich", **options)
    head, row = cells(shot_sheet([sheet_shot(1, rich)], CATALOGUE))
    named = dict(zip(head, row, strict=True))
    # A label that means something else, and one that two of its options bear, is not used.
    assert named["camera"] == "still"
    assert (named["negative_prompt"], named["odd"]) == ("rain", "fog")
    assert (named["Loop"], named["Seed"], named["Number"]) == ("yes", "7", "1")
    # The other model's name is the same in other letters.
    assert named["Model"] == "Rich"
    assert cells(shot_sheet([sheet_shot(1, a_request(model_id="twin"))], CATALOGUE))[1][3] == "twin"
    assert cells(shot_sheet([sheet_shot(1, a_request(model_id="gone"))], CATALOGUE))[1][3] == "gone"


texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)
awkward = st.sampled_from(["=cmd", "'=1", "''+1", " '@ x", "'", "-5", 'a "b", c;\td', "\ra\r\nb\n"])
# A name that nothing has keeps a shot from being used.
prompts = (texts | awkward).filter(lambda text: bool(text.strip()) and not names_in([text]))


@st.composite
def requests(draw: st.DrawFn) -> VideoRequest:
    """Anything that one of the models takes."""
    usual: dict[str, Value | None] = {
        "seconds": draw(st.sampled_from([4, 8])),
        "aspect_ratio": draw(st.sampled_from(["16:9", "9:16"])),
        "resolution": draw(st.sampled_from(["720p", "1080p"])),
        "sound": draw(st.booleans()),
    }
    further: dict[str, Value | None] = {
        "seed": draw(st.none() | st.integers(0, 2**32)),
        "negative_prompt": draw(st.none() | prompts),
        "loop": draw(st.booleans()),
        "camera": draw(st.sampled_from(["still", "pan"])),
        "odd": draw(st.none() | prompts),
    }
    model = draw(st.sampled_from(["plain", "rich", "twin"]))
    options = Options(usual | further if model == "rich" else usual)
    return VideoRequest(model_id=model, prompt=draw(prompts), options=options)


shots_of_a_project = st.lists(st.tuples(texts.map(clean_name), requests()), min_size=1, max_size=6)


@given(shots_of_a_project)
def test_what_was_written_is_read_back(shots: list[tuple[str, VideoRequest]]) -> None:
    """Name, prompt, model and every option; and writing it again gives the same bytes."""
    rows = [sheet_shot(n, request, name) for n, (name, request) in enumerate(shots, 1)]
    data = shot_sheet(rows, CATALOGUE)
    text, encoding = decoded(data)
    found = read_shots(
        text, a_request(prompt="base"), CATALOGUE, form=Form.TABLE, encoding=encoding
    )
    assert found.encoding is Encoding.UTF_8
    assert found.unused == ("Takes made", "Chosen take", "Cost in USD", "To go in USD")
    assert [(shot.name, shot.request) for shot in found.usable] == shots
    again = [
        sheet_shot(int(shot.number), shot.request, shot.name)
        for shot in read_shots(text, a_request(), CATALOGUE).usable
    ]
    assert shot_sheet(again, CATALOGUE) == data


@given(texts | awkward)
def test_every_harmless_cell_is_what_it_was(cell: str) -> None:
    (_, (written,)) = cells(clip_sheet(["A"], [{"A": cell or "x"}]))
    assert plain_cell(written) == (cell or "x")
    assert not written.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
