"""Shot lists as people have them: each row as a request with its price, or what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.mode import Condition, Demand, Kind, Rate, Rule, Slot
from sora_desktop.core.money import Money
from sora_desktop.core.options import Number, Options, Rows, Text, rows_text
from sora_desktop.core.prompt import MOST_EXPANDED
from sora_desktop.core.request import LONGEST_PROMPT, Flaw
from sora_desktop.core.shot_list.columns import (
    Encoding,
    Field,
    Form,
    find_model,
    heading_key,
    near_models,
    recognised,
    switched,
)
from sora_desktop.core.shot_list.reading import (
    MOST_SHOTS,
    Fault,
    ListedShot,
    Mistake,
    Note,
    Reason,
    ShotList,
    kept_numbers,
    read_shots,
    sum_of,
)
from tests.core.makers import a_mode, a_model, a_request, an_input, resolutions, shape
from tests.ui.samples import CATALOGUE, dollars, request

BASE = request()
HEAD = "Prompt,Model,Seconds,Aspect ratio,Resolution,Sound"


def read(text: str, catalogue: Catalogue = CATALOGUE, *, form: Form = Form.ANY) -> ShotList:
    """The shots of a text with the settings of the sample."""
    return read_shots(text, BASE, catalogue, form=form)


def wrong(option: str, said: str, *instead: str) -> Fault:
    """A cell that names no value of the option."""
    return Fault(what=Mistake.VALUE, option=option, cell=said, instead=instead)


def unknown(said: str, *near: str) -> Fault:
    """A model that nobody has."""
    return Fault(what=Mistake.UNKNOWN_MODEL, cell=said, instead=near)


def chosen(seconds: int, ratio: str, **more: str | bool) -> Options:
    """The options of a row."""
    return Options(seconds=seconds, aspect_ratio=ratio, **more)


def one(row: str, head: str = HEAD) -> ListedShot:
    """The one shot of a table with this row."""
    (shot,) = read(f"{head}\n{row}\n").shots
    return shot


def prompts(found: ShotList) -> list[str]:
    """What the shots ask for."""
    return [shot.request.prompt for shot in found.shots]


# --- columns --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "head",
    [
        "#,Prompt,Title,Model,Duration (s),Takes",
        "Shot No.,  description ,SHOT_NAME,MODEL,length,take",
        "Nr.,Beschreibung,Titel,Modell,Länge,Anzahl",
        "numéro,Phrase,Nom,Modèle,Durée,prises",
        "Número,Descripción,Nombre,Modelo,Duración,Tomas",
        "Número,Descrição,Nome,Modelo,Duração,Takes",
        "番号,プロンプト,タイトル,モデル,長さ,テイク",
        "编号,提示词,标题,模型,时长,镜次",
    ],
)
def test_columns_are_known_in_every_language(head: str) -> None:
    (shot,) = read(f"{head}\n7,A kite,Opening,Veo 3.1,6,3\n").shots
    assert (shot.number, shot.name, shot.takes) == ("7", "Opening", 3)
    assert (shot.request.prompt, shot.request.model_id, shot.request.seconds) == (
        "A kite",
        "veo",
        6,
    )
    assert shot.checked is not None


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_the_delimiter_is_found_out(delimiter: str, mark: str) -> None:
    rows = (("Number", "Prompt", "Seconds"), ("1", "Wide, then; close", "8"), ("2", "A boat", "4"))
    text = "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in rows)
    found = read_shots((mark + text).encode().decode("utf-8-sig"), BASE, CATALOGUE)
    assert prompts(found) == ["Wide, then; close", "A boat"]
    assert [shot.request.seconds for shot in found.shots] == [8, 4]
    assert [shot.line for shot in found.shots] == [2, 3]


def test_unknown_columns_are_told() -> None:
    found = read("Prompt,Camera,,Lens,\nA boat,Alexa,x,,\n")
    assert found.headings == ("Prompt", "Camera", "", "Lens", "")
    assert found.unused == ("Camera", "#3", "Lens")


def test_of_two_columns_for_one_thing_the_better_word_is_used_and_the_other_told() -> None:
    found = read("Action,Prompt,prompt\nruns,A runner,another\n")
    assert prompts(found) == ["A runner"]
    assert found.unused == ("Action", "prompt")
    assert prompts(read("Action,Shot\nruns,1\n")) == ["runs"]


def test_options_are_known_by_name_and_by_label() -> None:
    seed = Number(name="seed", label="Random start", wire="seed", least=0, most=99)
    avoid = Text(name="negative_prompt", label="Avoid", wire="negative_prompt", longest=9)
    model = a_model(options=(*a_mode().options, seed, avoid))
    catalogue, base = Catalogue([model]), a_request(seed=5)
    for head in ("prompt,seed,avoid", "prompt,RANDOM START,Negative prompt"):
        (first, second, third, fourth) = read_shots(
            f"{head}\na,7.0,rain\nb,,\nc,100,rain\nd,1.5,too long a text\n", base, catalogue
        ).shots
        assert first.request.options.further == {"seed": 7, "negative_prompt": "rain"}
        assert second.request.options.further == {}
        assert [fault.option for fault in third.faults] == ["seed"]
        assert third.faults[0].instead == ("0\u201399",)
        assert [fault.option for fault in fourth.faults] == ["seed", "negative_prompt"]
    (shot,) = read_shots("prompt\na\n", base, catalogue).shots
    assert shot.request.options["seed"] == 5


def test_a_label_of_several_options_stands_for_the_one_that_the_model_has() -> None:
    first = a_model(
        options=(*a_mode().options, Text(name="avoid_a", label="Avoid", wire="a")), id="first"
    )
    second = replace(
        a_model(options=(*a_mode().options, Text(name="avoid_b", label="Avoid", wire="b"))),
        id="second",
    )
    catalogue = Catalogue([first, second])
    columns = recognised(["Avoid", "Modèle"], catalogue)
    assert columns.options == {0: ("avoid_a", "avoid_b")}
    assert columns.fields == {Field.MODEL: 1}
    found = read_shots(
        "prompt,model,avoid\nx,first,rain\ny,second,fog\n", a_request(model_id="first"), catalogue
    )
    further = [shot.request.options.further for shot in found.shots]
    assert further == [{"avoid_a": "rain"}, {"avoid_b": "fog"}]


def test_headings_have_one_form() -> None:
    assert heading_key(" Aspect_Ratio ") == heading_key("ASPECT-RATIO") == "aspectratio"
    assert heading_key("Shot #") == "shot"
    assert heading_key("#") == "#"
    assert heading_key("(s)") == "(s)"


# --- what a text is -------------------------------------------------------------------------------


def test_pasted_lines_are_shots_of_the_base_request() -> None:
    found = read("A boat, drifting; slowly\n\n=cmd|' /C calc'!A0\n-home\n")
    assert prompts(found) == ["A boat, drifting; slowly", "=cmd|' /C calc'!A0", "-home"]
    assert [shot.line for shot in found.shots] == [1, 3, 4]
    assert all(shot.request.options == BASE.options for shot in found.shots)
    assert found.headings == ()
    assert sum_of(found.usable).amount == dollars("5.76")


def test_names_of_the_shelf_are_put_in() -> None:
    mara = Input(role=Role.REFERENCE, content="5" * 64, name="mara")
    text = "@Mara runs\n@tom waits\nA boat\n"
    base = replace(BASE, model_id="omni")
    slot = Slot(role=Role.REFERENCE, wire="images", listed=True, least=0, most=2)
    catalogue = Catalogue([replace(a_model(slots=(slot,)), id="omni")])
    found = read_shots(text, base, catalogue, shelf={"mara": mara})
    assert [shot.request.inputs for shot in found.usable] == [(mara,), ()]
    (unknown,) = (shot for shot in found.shots if shot.checked is None)
    assert [fault.what for fault in unknown.faults] == [Flaw.UNKNOWN_NAME]
    assert unknown.request.prompt == "@tom waits"


def test_each_choice_counts_with_what_it_names_alone() -> None:
    """Both name more than one clip takes, and one of two choices takes a video, which costs."""
    named = {
        name: Input(role=role, content=digit * 64, name=name, milliseconds=length)
        for name, role, digit, length in (
            *(("mara", Role.REFERENCE, "1", 0), ("tom", Role.REFERENCE, "2", 0)),
            ("walk", Role.REFERENCE_VIDEO, "3", 4000),
        )
    }
    slots = (
        Slot(role=Role.REFERENCE, wire="images", listed=True, least=0),
        Slot(role=Role.REFERENCE_VIDEO, wire="videos", kind=Kind.VIDEO, listed=True, least=0),
    )
    rate = Rate(amount=Money(1000), reference_share=Fraction(1, 2))
    model = a_model(id="omni", slots=slots, rates=(rate,))
    catalogue, base = Catalogue([model]), a_request(model_id="omni", seconds=8)
    text = "A {@mara|@tom} waits\nA {@walk|walk} of @mara\nA {@mara and @tom|boat}\n"
    fine, dear, wrong = read_shots(text, base, catalogue, shelf=named).shots
    assert [shot.price.amount.units for shot in (fine, dear) if shot.price] == [16_000, 18_000]
    assert dear.price is not None
    assert not dear.price.certain
    assert [fault.what for fault in wrong.faults] == [Flaw.INPUTS]


def test_the_style_of_the_project_counts_in_each_row() -> None:
    """It is added to the prompt when the row is ordered, and not before."""
    grain = Input(role=Role.REFERENCE_VIDEO, content="5" * 64, name="grain", milliseconds=4000)
    slot = Slot(role=Role.REFERENCE_VIDEO, wire="videos", kind=Kind.VIDEO, listed=True, least=0)
    rate = Rate(amount=Money(1000), reference_share=Fraction(1, 2))
    model = a_model(id="omni", slots=(slot,), rates=(rate,), prompt_limit=40)
    catalogue, base = Catalogue([model]), a_request(model_id="omni", seconds=8)
    text = f"A boat\n{'x' * 39}\n"

    def styled(style: str) -> tuple[ListedShot, ...]:
        return read_shots(text, base, catalogue, shelf={"grain": grain}, style=style).shots

    assert [len(shot.faults) for shot in styled("")] == [0, 0]
    boat, long = styled("As in @grain")
    assert boat.request.prompt == "A boat"
    assert boat.request.inputs == ()
    assert boat.price is not None
    assert boat.price.amount.units == 10_000
    assert [fault.what for fault in long.faults] == [Flaw.LONG_PROMPT]
    unknown, _ = styled("As in @dust")
    assert [fault.what for fault in unknown.faults] == [Flaw.UNKNOWN_NAME]
    assert unknown.ordered is not None
    assert unknown.ordered.prompt == "A boat\nAs in @dust"


@pytest.mark.parametrize(
    ("prompt", "count"),
    [
        ("A {red|blue|green} kite", 3),
        ("A {hero} flies", 1),
        ('{"a": 1} | 2', 1),
        ("{a|b}" * 500, MOST_EXPANDED),
    ],
)
def test_choices_count_in_the_price(prompt: str, count: int) -> None:
    """Of very many choices as many count as are ever read."""
    (shot,) = read(prompt).shots
    (one,) = read("A kite").shots
    assert one.price is not None
    assert shot.price is not None
    assert shot.price.amount == one.price.amount * count
    assert sum_of([shot]).amount == shot.price.amount


def test_a_table_out_of_a_spreadsheet_can_be_pasted() -> None:
    found = read('Shot\tPrompt\tSeconds\n1\t"Two\nlines"\t4\n2\tA boat\t\n')
    assert prompts(found) == ["Two\nlines", "A boat"]
    assert [shot.request.seconds for shot in found.shots] == [4, 8]
    assert [shot.line for shot in found.shots] == [2, 4]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Number,Seconds\n1,8\n", Form.ANY),
        ("Szene,Bild\n1,8\n", Form.TABLE),
        ("a\tb\nc\td\n", Form.ANY),
    ],
)
def test_a_table_without_prompts_is_refused_with_its_headings(text: str, form: Form) -> None:
    found = read(text, form=form)
    assert found.reason is Reason.NO_PROMPT
    assert found.headings == tuple(text.splitlines()[0].replace("\t", ",").split(","))
    assert (found.shots, found.found) == ((), 0)


def test_a_file_of_one_column_without_a_heading_is_lines() -> None:
    assert prompts(read("A boat\nA kite\n", form=Form.TABLE)) == ["A boat", "A kite"]


@pytest.mark.parametrize("text", ["", " \n\n", "Prompt,Model\n", "Prompt,Model\n,\n;;;\n"[:15]])
def test_nothing_is_nothing(text: str) -> None:
    found = read(text)
    assert (found.reason, found.shots) == (Reason.EMPTY, ())


def test_the_encoding_is_passed_on() -> None:
    found = read_shots("A boat", BASE, CATALOGUE, encoding=Encoding.WINDOWS)
    assert found.encoding is Encoding.WINDOWS


# --- rows -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("row", "options"),
    [
        ("A boat,,,,,", BASE.options),
        ("A boat,Sora 2 Pro,4 s,9:16,1080,", chosen(4, "9:16", resolution="1080p")),
        ("A boat,sora2pro,00:12,16x9,720P,", chosen(12, "16:9", resolution="720p")),
        ("A boat,VEO,8.0 sec,09:16:00,720p,No", chosen(8, "9:16", resolution="720p", sound=False)),
        ("A boat,veo-3.1,6秒,,,ja", chosen(6, "16:9", resolution="720p", sound=True)),
        ("A boat,Kling 3.0,0:00:07,1:1,,x", chosen(7, "1:1", sound=True)),
        ("A boat,kling,,,,", chosen(8, "16:9", sound=False)),
    ],
)  # fmt: skip
def test_a_row_chooses(row: str, options: Options) -> None:
    shot = one(row)
    assert shot.faults == ()
    assert shot.checked is not None
    assert shot.request.options == options
    assert shot.checked.request == shot.request


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("A boat,Sora 3,,,,", unknown("Sora 3", "Sora 2 Pro")),
        ("A boat,qwertz,,,,", unknown("qwertz")),
        ("A boat,Sora 1,,,,", Fault(what=Flaw.RETIRED_MODEL)),
        ("A boat,,5,,,", wrong("seconds", "5", "4", "8", "12")),
        ("A boat,,-8,,,", wrong("seconds", "-8", "4", "8", "12")),
        ("A boat,,8.5,,,", wrong("seconds", "8.5", "4", "8", "12")),
        ("A boat,,8 min,,,", wrong("seconds", "8 min", "4", "8", "12")),
        ("A boat,,=4+4,,,", wrong("seconds", "=4+4", "4", "8", "12")),
        ("A boat,kling,20,,,", wrong("seconds", "20", "3\u201315")),
        ("A boat,,,4:3,,", wrong("aspect_ratio", "4:3", "16:9", "9:16")),
        ("A boat,veo,,,,maybe", wrong("sound", "maybe", "yes", "no")),
        ("A boat,,,,,yes", Fault(what=Mistake.NOT_OFFERED, option="sound", cell="yes")),
        ("A boat,kling,,,720p,", Fault(what=Mistake.NOT_OFFERED, option="resolution", cell="720p")),
        (",,,,,", None),
        (" ,,8,,,", Fault(what=Flaw.EMPTY_PROMPT)),
        ("A boat,,,,,,drifting", Fault(what=Mistake.MORE_CELLS)),
        ('"A boat,,,,,', Fault(what=Mistake.OPEN_QUOTE)),
        (f"{'x' * 140_000},,,,,", Fault(what=Mistake.LONG_CELL)),
        (f"{'x' * (LONGEST_PROMPT + 1)},,,,,", Fault(what=Flaw.LONG_PROMPT)),
        (f"{'x' * 2501},kling,,,,", Fault(what=Flaw.LONG_PROMPT)),
        ("A \ud800 boat,,,,,", Fault(what=Flaw.UNREADABLE_PROMPT)),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_row(row: str, fault: Fault | None) -> None:
    """An empty row is none; any other stays with its line, and cannot be made."""
    found = read(f"{HEAD}\nA kite,,,,,\n{row}\n")
    assert found.usable == found.shots[:1]
    if fault is None:
        assert len(found.shots) == 1
        return
    shot = found.shots[1]
    assert (shot.line, shot.faults, shot.checked) == (3, (fault,), None)


def test_everything_that_is_wrong_is_told_at_once() -> None:
    what = [fault.what for fault in one(",,5,4:3,,").faults]
    assert what == [Mistake.VALUE, Mistake.VALUE, Flaw.EMPTY_PROMPT]


def test_a_formula_is_a_text_like_any_other() -> None:
    for cell in ("=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-2 degrees"):
        assert one(f"{cell},,,,,").request.prompt == cell
        assert one(f"'{cell},,,,,").request.prompt == cell
        told = [(Note.FORMULA, cell)] if cell.startswith("=") else []
        assert list(one(f"{cell},,,,,").notes) == list(one(f"'{cell},,,,,").notes) == told
    assert one("'tis a boat,,,,,").request.prompt == "'tis a boat"


def test_rows_with_one_number_are_both_kept_in_order_and_told() -> None:
    found = read("Shot,Prompt\n3.0,c\n1,a\n 03 ,again\n12A,x\n12a,y\n,z\n,z\n")
    assert prompts(found) == ["c", "a", "again", "x", "y", "z", "z"]
    notes = [(shot.line, shot.notes) for shot in found.shots if shot.notes]
    assert notes == [(4, ((Note.SAME_NUMBER, "2"),)), (6, ((Note.SAME_NUMBER, "5"),))]
    assert len(found.usable) == 7


@pytest.mark.parametrize(
    ("column", "taken", "kept"),
    [
        ("10 20 30", (), (10, 20, 30)),
        ("10 20 30", (5, 21), (10, 20, 30)),
        ("1 2 3", (2, 7), ()),
        ("3 1 3 12A -2 4", (), (3, 1, 0, 0, 0, 4)),
        ("12A x", (), ()),
        ("0 007", (), (0, 7)),
        # As a program for tables writes them when one of them is empty.
        ("2.0 1.0 2.5 -3.0 4,00 1000000", (), (2, 1, 0, 0, 4, 0)),
    ],
)
def test_a_list_keeps_the_numbers_that_a_project_can_give(
    column: str, taken: Sequence[int], kept: Sequence[int]
) -> None:
    rows = "".join(f'"{number}",a boat\n' for number in column.split())
    assert kept_numbers(read(f"Shot,Prompt\n{rows}").usable, taken) == kept


def test_a_long_name_is_cut_and_told() -> None:
    shot = one(f"{'n' * 90},A boat", "Name,Prompt")
    assert shot.name == "n" * 80
    assert shot.notes == ((Note.NAME_CUT, "n" * 80),)
    assert one('"  Red \n kite ",A boat', "Name,Prompt").name == "Red kite"


@pytest.mark.parametrize(
    ("cell", "takes", "noted"),
    [
        *[("", 1, False), ("3", 3, False), ("0", 1, False), ("-2", 1, True), ("21", 1, True)],
        *[("2.0", 2, False), ('"2,0"', 2, False), ("2.5", 1, True), ("2x", 1, True)],
    ],
)
def test_how_many_takes(cell: str, takes: int, noted: bool) -> None:
    shot = one(f"A boat,{cell}", "Prompt,Takes")
    assert shot.takes == takes
    assert shot.notes == (((Note.TAKES, cell),) if noted else ())
    assert shot.checked is not None


def test_pictures_of_the_base_stay_out_and_a_model_that_needs_one_is_told() -> None:
    frames = Slot(role=Role.FIRST_FRAME, wire="image_url")
    only = a_model(id="frames", slots=(frames,))
    catalogue = Catalogue([a_model(), only])
    base = a_request(inputs=(an_input(Role.FIRST_FRAME),))
    fine, lacking = read_shots("prompt,model\na,\nb,frames\n", base, catalogue).shots
    assert fine.request.inputs == ()
    assert fine.checked is not None
    assert [fault.what for fault in lacking.faults] == [Flaw.NO_INPUTS]


def test_a_list_of_shots_of_the_base_stays_out() -> None:
    """Every row would be paid for the same film, whatever its own sentence says."""
    columns = (
        Text(name="prompt", label="Shot", wire="prompt", longest=99),
        Number(name="duration", label="Seconds", wire="duration", least=1, most=14),
    )
    shots = Rows(
        name="multi_shots", label="Shots", wire="shots", columns=columns, most=6, seconds="duration"
    )
    model = a_model(options=(*a_mode().options, shots))
    rows = rows_text([{"prompt": "a", "duration": 3}, {"prompt": "b", "duration": 5}])
    base = a_request(multi_shots=rows, seconds=8)
    for text in ("A boat\nA kite\n", "prompt,seconds\nA boat,\nA kite,4\n"):
        found = read_shots(text, base, Catalogue([model])).shots
        assert [shot.faults for shot in found] == [(), ()]
        assert not any("multi_shots" in shot.request.options for shot in found)


def test_values_that_exclude_each_other_are_told() -> None:
    rule = Rule(
        when=Condition("resolution", "1080p"),
        demand=Demand.EXCLUDES,
        what=Condition("seconds", 8),
    )
    catalogue = Catalogue([a_model(rules=(rule,))])
    (shot,) = read_shots("prompt,resolution,seconds\na,1080p,8\n", a_request(), catalogue).shots
    assert [fault.what for fault in shot.faults] == [Flaw.OPTION]


def test_sound_that_comes_in_any_case_may_be_asked_for() -> None:
    loud = a_model(always_sound=True, options=(shape("16:9"), *a_mode().options[2:3]))
    catalogue, base = Catalogue([loud]), a_request(resolution=None, sound=None)
    yes, no = read_shots("prompt,sound\na,yes\nb,no\n", base, catalogue).shots
    assert yes.checked is not None
    assert [fault.what for fault in no.faults] == [Mistake.NOT_OFFERED]


def test_a_base_whose_model_is_gone_is_told_in_each_row() -> None:
    gone = replace(BASE, model_id="gone")
    lost, found = read_shots("prompt,model\na,\nb,veo\n", gone, CATALOGUE).shots
    assert [(fault.what, fault.cell) for fault in lost.faults] == [(Mistake.UNKNOWN_MODEL, "gone")]
    assert found.checked is not None
    (line,) = read_shots("A boat", gone, CATALOGUE).shots
    assert [fault.what for fault in line.faults] == [Mistake.UNKNOWN_MODEL]


# --- money ----------------------------------------------------------------------------------------


def test_sums_are_of_one_take_or_of_as_many_as_are_asked_for() -> None:
    unpriced = a_model(id="free", name="Unpriced", rates=())
    catalogue = Catalogue([*CATALOGUE.models, unpriced])
    text = "prompt,model,takes,resolution\na,sora,2,\nb,veo,1,\nc,sora,3,1080p\nd,free,4,\ne,?,9,\n"
    found = read(text, catalogue)
    one, all_ = sum_of(found.usable), sum_of(found.usable, as_asked=True)
    assert found.counts_takes
    assert (str(one.amount), one.certain, one.unknown) == ("$5.76", False, 1)
    assert (str(all_.amount), all_.unknown) == ("$11.52", 4)
    assert sum_of(()).amount == Money(0)
    assert not read("prompt\na\n").counts_takes


# --- models ---------------------------------------------------------------------------------------


def test_models_are_found_by_id_and_name() -> None:
    for text in ("sora", " Sora 2 Pro ", "SORA-2-PRO", "sora2pro"):
        assert find_model(CATALOGUE, text) == CATALOGUE.get("sora")
    assert find_model(CATALOGUE, "Sora 1") == CATALOGUE.get("old")
    assert find_model(CATALOGUE, "") is None
    two = Catalogue([a_model(id="a", name="Twin", retired=True), a_model(id="b", name="Twin")])
    assert find_model(two, "twin") == two.get("b")


def test_the_nearest_models_are_offered() -> None:
    assert near_models(CATALOGUE, "kling") == ("Kling 3.0",)
    assert near_models(CATALOGUE, "Veo 3.2") == ("Veo 3.1",)
    assert near_models(CATALOGUE, "xyz") == ()
    assert near_models(CATALOGUE, "") == ()
    crowd = Catalogue(a_model(id=f"m{n}", name=f"Kling {n}") for n in range(9))
    assert near_models(crowd, "Kling 4")[0] == "Kling 4"
    assert len(near_models(crowd, "kling")) == 3


def test_yes_and_no() -> None:
    assert [switched(each) for each in ("Sí", "Não", "はい", "无", "OUI", "hm")] == [
        *(True, False, True, False, True),
        None,
    ]


def test_resolutions_need_no_p() -> None:
    catalogue = Catalogue([a_model(options=(resolutions("720p", "4k"), *a_mode().options[2:3]))])
    base = a_request(aspect_ratio=None, sound=None)
    found = read_shots("prompt,resolution\na,4K\nb,720\nc,72\n", base, catalogue).shots
    assert [shot.request.resolution for shot in found] == ["4k", "720p", "720p"]
    assert [bool(shot.faults) for shot in found] == [False, False, True]


# --- many rows ------------------------------------------------------------------------------------


def rows(count: int, models: Sequence[str]) -> str:
    """A table of so many rows."""
    body = "".join(
        f'{n},"Shot {n}, ""quoted""",{models[n % len(models)]},8\n' for n in range(count)
    )
    return f"Number,Prompt,Model,Seconds\n{body}"


def test_ten_thousand_rows_are_counted_and_the_first_are_read() -> None:
    found = read(rows(10_000, ["Sora 2 Pro", "veo", "Klong 3", "?"]))
    assert (found.found, len(found.shots)) == (10_000, MOST_SHOTS)
    assert [shot.line for shot in found.shots[:2]] == [2, 3]
    assert len(found.usable) == MOST_SHOTS // 2
    lines = read("".join(f"Shot {n}\n" for n in range(10_000)))
    assert (lines.found, len(lines.shots)) == (10_000, MOST_SHOTS)


SCRIPT = """\
Title: A Film
Author: Somebody

FADE IN:

INT. KITCHEN - DAY #12A#

Mara opens the *fridge*. {Light} falls
on her face. [[Ask the grip]]

MARA
Where is the milk?

She closes it.

/* EXT. CUT SCENE - DAY */

EXT. HARBOR - NIGHT #3#

.FLASHBACK #3#

Snow.
"""


def test_each_scene_of_a_script_is_a_shot() -> None:
    found = read(SCRIPT, form=Form.SCRIPT)
    kitchen, harbor, flashback = found.shots
    assert (kitchen.line, kitchen.number) == (6, "12A")
    assert kitchen.request.prompt == (
        "INT. KITCHEN - DAY\nMara opens the fridge. \\{Light\\} falls on her face.\nShe closes it."
    )
    # Braces are the writer's own: nothing is left open, and no choice is made of them.
    assert len(kitchen.estimates) == 1
    assert kitchen.checked is not None
    assert harbor.request.prompt == "EXT. HARBOR - NIGHT"
    assert flashback.request.prompt == "FLASHBACK\nSnow."
    assert flashback.notes == ((Note.SAME_NUMBER, "18"),)
    assert (found.found, found.reason, found.headings) == (3, None, ())


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", Reason.EMPTY),
        (" \n\n", Reason.EMPTY),
        ("Mara waits.\n\nShe leaves.\n", Reason.NO_SCENE),
        ("Title: A Film\n", Reason.NO_SCENE),
    ],
)
def test_a_script_without_scenes_says_so(text: str, reason: Reason) -> None:
    found = read(text, form=Form.SCRIPT)
    assert (found.shots, found.found, found.reason) == ((), 0, reason)


def test_a_long_script_is_read_to_the_limit() -> None:
    found = read("INT. ROOM - DAY\n\nRain.\n\n" * (MOST_SHOTS + 5), form=Form.SCRIPT)
    assert (len(found.shots), found.found) == (MOST_SHOTS, MOST_SHOTS + 5)


@given(st.text())
def test_no_script_is_too_odd(text: str) -> None:
    found = read(text, form=Form.SCRIPT)
    assert len(found.shots) == found.found
    assert (found.reason is None) == bool(found.shots)
