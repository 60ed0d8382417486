"""How the window speaks: plain and active, with the words of the field and one name for a thing."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import texts

ROOT = Path(__file__).resolve().parent.parent
PAGES = (ROOT / "README.md", *sorted((ROOT / "resources" / "help").glob("*.md")))

# What is not said, and what is said in its place.
BANNED: dict[str, str] = {
    r"\b(a|an|each|every|last|my|one|own|same|that|the|this|your) press\b|\bpress of\b|presses": (
        "batch, or what the person does"
    ),
    r"\b(famil(y|ies)|lineages?)\b": "shot",
    r"\brecipes?\b": "settings, prompt and settings",
    r"\b(in line|taken? back)\b": "queued, remove from queue",
    r"\banswer(s|ed)?\b": "say what PiAPI did; a keychain or a disk responds",
    r"\bthe service\b": "PiAPI",
    r"\bthe program\b|\bthis program\b": "Sora Desktop",
    r"\bby (itself|themselves)\b": "automatically",
    r"\blook(s|ed|ing)? for\b": "search, find",
    r"\b(go(es)?|going) on\b": "continue, keep rendering",
    r"\b(manners?|obstacles?|troubles?|sayings?)\b": "say what happened",
    r"\bmake(s)? known\b|\b(is|are) (asked|spoken|told|held)\b": "active voice",
    r"\bwords?\b": "prompt, text",
    r"\b(is|are) gone\b": "not found, no longer available",
    r"\b(begun|began|meanwhile|whole of it|once more|any more|anew|turns? up)\b": "plain English",
    r"\b(could|can|do|does|did|is|are|was|were|has|have|will) ?not(?! confirmed)\b": "short form",
    r"\bas far as we know\b": "PiAPI's figure, or what PiAPI normally does",
    r"\bshapes?\b": "aspect ratio",
    r"\blengths?\b": "duration",
    r"\b(the|this|your) machine\b": "computer",
    r"\b(cancelled|colou?rs? of the|licence|centre|favourite)\b|\bcolour": "American spelling",
    r"\bthe app\b": "Sora Desktop",
    r"!": "no exclamation marks",
    r"\.\.\.": "the ellipsis character",
}

# Said on purpose.
ALLOWED = frozenset({"Takes keep rendering and download next time you open the app."})

# Each opens a dialog.
OPENS_A_DIALOG = frozenset(
    {
        *(
            "Adjust\u2026",
            "Choose a picture\u2026",
            "Choose a picture, clip or sound\u2026",
            "Use a link\u2026",
        ),
        *("Add\u2026", "Add to shelf\u2026", "Add frame to shelf\u2026", "Edit\u2026"),
        *("Model prices\u2026", "Correct\u2026"),
        *("Project settings\u2026", "Export project\u2026", "Import project\u2026"),
        *(
            "Change\u2026",
            "Choose\u2026",
            "Choose file\u2026",
            "Choose folder\u2026",
            "Compare with\u2026",
        ),
        "Copy diagnostics\u2026",
        *(
            "Set budget\u2026",
            "Empty bin\u2026",
            "Export\u2026",
            "Export %n clip(s) to\u2026",
            "Export cut\u2026",
            "Find it in my account\u2026",
            "Find it\u2026",
        ),
        *("Move to shot\u2026", "New project\u2026", "Rename file\u2026", "Rename project\u2026"),
        "Move shot to project\u2026",
        *("Rename shot\u2026", "Save as template\u2026", "Tags\u2026"),
        "Edit queued prompt\u2026",
        *("Generate takes of the selected shots\u2026", "Split\u2026"),
        *("Import\u2026", "Import shots\u2026", "Paste shots\u2026", "Save as CSV\u2026"),
        *("Save contact sheet\u2026", "Save shot list as CSV\u2026", "Show charges\u2026"),
    }
)
_PLACEHOLDER = re.compile(r"\{\w+\}")
_GOING_ON = re.compile(r"\b\w+ing\b[^.]*\u2026$", re.IGNORECASE)
_LONGEST_SENTENCE = 22

# What these show or make is a label: no full stop.
LABELS = frozenset(
    {
        *("QPushButton", "QCheckBox", "QLabel", "NoticeAction", "setAccessibleName", "_action"),
        *("setWindowTitle", "setPlaceholderText", "add_row", "setHeaderLabels", "Switch"),
    }
)
# Labels as the properties of a widget.
NAMES = frozenset({"accessibleName", "windowTitle", "placeholderText"})
# A whole sentence in a label's place.
SENTENCES = frozenset({"QLabel"})
_MARKING = frozenset({"tr", "tr_noop", "translate", "QT_TRANSLATE_NOOP"})


def wrong(text: str) -> Iterator[str]:
    """What is wrong with a text, in words."""
    for pattern, better in BANNED.items():
        found = re.search(pattern, _PLACEHOLDER.sub("{}", text), re.IGNORECASE)
        if found is not None:
            yield f"{found[0]!r}: {better}"
    if "\u2026" in text[:-1]:
        yield "an ellipsis only at the end"
    for sentence in re.split(r"(?<=[.?:]) ", text):
        if len(sentence.split()) > _LONGEST_SENTENCE:
            yield f"over {_LONGEST_SENTENCE} words: {sentence}"
    if text.endswith("\u2026") and text not in OPENS_A_DIALOG and not _GOING_ON.search(text):
        yield "an ellipsis where no dialog follows"


def labels(source: str) -> Iterator[str]:
    """The texts of a module that are labels of buttons, fields, windows and actions."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            is_label = _name(node) in LABELS - SENTENCES
            named = [each.value for each in node.keywords if is_label or each.arg in NAMES]
            for given in (*(node.args if is_label else ()), *named):
                if isinstance(given, ast.Call) and _name(given) in _MARKING:
                    yield from (
                        each.value
                        for each in given.args[-1:]
                        if isinstance(each, ast.Constant) and isinstance(each.value, str)
                    )


def _name(node: ast.Call) -> str:
    return str(getattr(node.func, "attr", getattr(node.func, "id", "")))


def test_texts_of_the_window() -> None:
    said = {text.source for text in texts.texts_of(ROOT)} - ALLOWED
    complaints = [f"{text!r}: {flaw}" for text in sorted(said) for flaw in wrong(text)]

    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_pages(page: Path) -> None:
    text = re.sub(r"```.*?```|`[^`]*`|<[^>]*>|\]\([^)]*\)", "", page.read_text(), flags=re.DOTALL)
    complaints = [
        f"{found[0]!r}: {better}"
        for pattern, better in BANNED.items()
        if (found := re.search(pattern, text, re.IGNORECASE)) is not None
    ]

    assert not complaints, "\n".join(complaints)


def test_labels_have_no_full_stop() -> None:
    said = {
        label
        for file in sorted((ROOT / "sora_desktop").rglob("*.py"))
        for label in labels(file.read_text(encoding="utf-8"))
    }

    assert len(said) > 50
    assert [label for label in sorted(said) if label.endswith(".")] == []


@pytest.mark.parametrize(
    "text",
    [
        *("This press costs more than $5.00.", "3 takes of one press", "Show its family"),
        *("Write the recipe into new clips", "122 in line", "Take back (nothing was sent)"),
        *("We lost the answer.", "It goes on by itself.", "PiAPI has trouble", "Hello!"),
        *("The file is gone", "It could not be saved.", "Clear filters\u2026", "Wait..."),
        " ".join(["word"] * 23),
    ],
)
def test_what_is_caught(text: str) -> None:
    assert list(wrong(text))


@pytest.mark.parametrize(
    "text",
    [
        *("Fill in: animal (press Tab)", "Press new keys", "Checking your account\u2026"),
        *("Tags\u2026", "PiAPI didn't confirm 2 takes. Checking your account."),
    ],
)
def test_what_passes(text: str) -> None:
    assert list(wrong(text)) == []
