"""What is said of a shot list: of a line, of its sum, of the whole."""

from __future__ import annotations

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.shot_list.columns import Encoding, Form
from sora_desktop.core.shot_list.reading import Note, ShotList, read_shots
from sora_desktop.ui.text.shot_list_text import (
    faults_text,
    note_text,
    notes_text,
    problems_text,
    sum_text,
)
from tests.core.makers import a_model
from tests.ui.samples import CATALOGUE, request

HEAD = "Number,Prompt,Model,Seconds,Sound,Takes,Name"


def read(rows: str, head: str = HEAD, encoding: Encoding | None = None) -> ShotList:
    """The list of these rows."""
    text = f"{head}\n{rows}\n" if head else rows
    return read_shots(
        text, request(), CATALOGUE, form=Form.TABLE if head else Form.ANY, encoding=encoding
    )


@pytest.mark.parametrize(
    ("row", "text"),
    [
        ("1,A boat,Sora 3,", "No model is called “Sora 3”. Did you mean Sora 2 Pro?"),
        ("1,A boat,qwertz,", "No model is called “qwertz”."),
        ("1,A boat,,5,", "Duration: Sora 2 Pro can't do “5”. Use 4, 8 or 12."),
        ("1,A boat,kling,-3,", "Duration: Kling 3.0 can't do “-3”. Use 3–15."),
        ("1,A boat,veo,8,hm", "Sound: Veo 3.1 can't do “hm”. Use yes or no."),
        ("1,A boat,,8,on", "Sound: Sora 2 Pro doesn't have this setting. Leave “on” out."),
        ("1,,,8,", "Write a prompt first."),
        (
            "1,,,9,",
            "Duration: Sora 2 Pro can't do “9”. Use 4, 8 or 12. Write a prompt first.",
        ),
        ("1,A boat,Sora 1,", "Choose another model. Sora 1 is no longer available."),
        (
            "1,A boat,,,,,,more",
            "More cells than columns. Put the prompt in quotation marks.",
        ),
        (
            '1,"A boat',
            "A quotation mark never closes, so the lines below it are part of this one.",
        ),
        (f"1,{'x' * 140_000}", "A cell is too long to read. Shorten it."),
        (f"1,{'x' * 2501},kling", "Shorten the prompt to 2,500 characters."),
    ],
)
def test_why_a_line_is_no_shot(row: str, text: str) -> None:
    (shot,) = read(row).shots
    assert faults_text(shot, {}) == text


def test_a_long_choice_is_cut_and_an_option_has_its_label() -> None:
    models = [a_model(id=f"m{n}", name=f"Kling {n}") for n in range(9)]
    (shot,) = read_shots("x", request(model_id="kling"), Catalogue(models)).shots
    assert faults_text(shot, {}).endswith("Did you mean Kling 0, Kling 1 or Kling 2?")
    (shot,) = read("1,A boat,,8,on").shots
    assert faults_text(shot, {"sound": "ignored"}).startswith("Sound: ")


def test_what_to_know_of_a_line() -> None:
    assert note_text(Note.SAME_NUMBER, "3") == "Same number as line 3. Both are added."
    assert note_text(Note.NAME_CUT, "A kite") == "Name shortened to “A kite”."
    assert note_text(Note.FORMULA, "=cmd") == "Looks like a formula, kept as text: “=cmd”."
    assert note_text(Note.TAKES, "99") == "“99” takes aren't possible. Use 1 to 20."


def test_the_sum() -> None:
    assert sum_text(ShotList()) == ""
    one = read("A boat", head="")
    assert sum_text(one) == "1 shot, $1.92 for one take each."
    two = read("1,a,,,,2\n2,b,veo,8,,\n3,c,?,,,")
    assert sum_text(two) == "2 shots, $3.84 for one take each. Your list wants 3 takes: $5.76."
    assert problems_text(two) == "1 line can't be used and won't be added."
    # Typed, nothing is said while there is nothing yet.
    for encoding, said in ((None, ""), (Encoding.UTF_8, "No shots found in this file.")):
        assert problems_text(read("", encoding=encoding)) == said
    assert problems_text(read("1,,\n2,,\n")) == "2 lines can't be used and won't be added."
    unsure = read_shots("a", request(resolution="1080p"), CATALOGUE)
    assert sum_text(unsure) == "1 shot, from $1.92 for one take each."


def test_a_price_that_nobody_knows() -> None:
    free = a_model(id="free", name="Free", rates=())
    catalogue = Catalogue([*CATALOGUE.models, free])
    mixed = read_shots("prompt,model\na,free\nb,\n", request(), catalogue)
    assert sum_text(mixed) == ("2 shots, $1.92 for one take each. Plus 1 take of unknown price.")
    alone = read_shots("prompt,model\na,free\n", request(), catalogue)
    assert sum_text(alone) == "1 shot, price unknown for one take each."


def test_a_table_without_prompts() -> None:
    found = read("1,8", head="Nummer,Sekunden")
    assert problems_text(found) == (
        "No column holds the prompts. Call one of these “Prompt”: Nummer and Sekunden."
    )
    assert sum_text(found) == ""


def test_a_script_without_scenes() -> None:
    found = read_shots("Mara waits.\n", request(), CATALOGUE, form=Form.SCRIPT)
    assert problems_text(found) == (
        "This script has no scene headings, such as INT. KITCHEN - DAY."
    )
    assert sum_text(found) == ""


def test_what_to_know_of_a_list() -> None:
    found = read(
        f"1,a,,,,99,{'n' * 90},\n1,b,,,,,,x\n",
        head=f"{HEAD},",
        encoding=Encoding.WINDOWS,
    )
    assert notes_text(found) == (
        "Columns not used: column 8. Lines with the number of another line: 1. Names shortened to "
        "80 characters: 1. Lines with an impossible number of takes: 1. Read as Windows-1252, "
        "because it isn't UTF-8. Check accents and other letters."
    )
    many = read("".join(f"Shot {n}\n" for n in range(2_001)), head="")
    assert notes_text(many) == (
        "Your list has 2,001 lines. Only the first 2,000 can be added at once, so put the rest "
        "into another list."
    )
    assert notes_text(read("a,x,b", head="Lens,Prompt,Crew", encoding=Encoding.UTF_8)) == (
        "Columns not used: “Lens” and “Crew”."
    )
