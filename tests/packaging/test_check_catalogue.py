"""A catalogue is checked from the command line, by line and reason."""

from __future__ import annotations

from pathlib import Path

import pytest

import check_catalogue

OWN = """
[[model]]
id = "mine"
name = "Mine"
family = "Mine"
good_for = "Tests"
model = "m"
task_type = "t"
price_checked = 2026-11-30
seconds = { values = [4], default = 4 }
prices = "unknown"
[[model.modes]]
id = "text"
[[model.modes]]
id = "frames"
sure = "O"
inputs = [{ role = "first_frame", wire = "image" }]
[[model.modes]]
id = "later"
sure = "X"
"""


def test_what_is_built_in_is_in_order(capsys: pytest.CaptureFixture[str]) -> None:
    assert check_catalogue.main([]) == 0
    *modes, count = capsys.readouterr().out.splitlines()
    assert count == f"16 models, {len(modes)} modes."
    assert any("kling-4.0 frame" in line and "$0.1667 per second" in line for line in modes)
    assert any("hailuo-2.3 text" in line and "$0.23 per clip" in line for line in modes)


def test_a_file_of_ones_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "models.toml"
    file.write_text(OWN, encoding="utf-8")
    assert check_catalogue.main([str(file)]) == 0
    reported = capsys.readouterr().out
    assert [line.split()[1:] for line in reported.splitlines() if line.startswith("mine")] == [
        ["text", "price", "unknown", "D"],
        ["frames", "price", "unknown", "O", "offered", "as", "untested"],
        ["later", "price", "unknown", "X", "not", "offered"],
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (OWN.replace('"X"', '"Z"'), 'line 20: "sure" must be one of'),
        (OWN.replace("values = [4]", "values = [4"), "line 10"),
        (None, "No such file"),
    ],
)
def test_a_mistake_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str | None, said: str
) -> None:
    file = tmp_path / "models.toml"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    assert check_catalogue.main([str(file)]) == 1
    reported = capsys.readouterr().out
    assert reported.startswith(str(file))
    assert said in reported
