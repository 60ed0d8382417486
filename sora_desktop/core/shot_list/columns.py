"""The text of a shot list, split into cells, lines or scenes; and its columns, by the words of
their headings, in any case and spelling, in the languages of the window; and the values in their
cells.

A cell is only ever read as text. Its value is taken exactly or not at all: nothing is rounded to
the nearest value that a model has, because that would order another clip.
"""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum
from itertools import chain, islice, pairwise
from types import MappingProxyType

from sora_desktop.core.catalogue import Catalogue, Model
from sora_desktop.core.fold import fold
from sora_desktop.core.options import (
    ASPECT_RATIO,
    RESOLUTION,
    SECONDS,
    SOUND,
    Choice,
    Draft,
    Number,
    Option,
    Seconds,
    Switch,
    Text,
    Value,
)


class Field(Enum):
    """What a column can be besides an option of a model."""

    NUMBER = "number"
    NAME = "name"
    PROMPT = "prompt"
    MODEL = "model"
    TAKES = "takes"


Meaning = Field | str

# The words of each, as `heading_key` gives them: of two matching columns, the one whose word is
# first is used. English, German, French, Spanish, Portuguese, Japanese, Chinese.
_WORDS: Mapping[Meaning, str] = MappingProxyType(
    {
        Field.PROMPT: (
            "prompt prompts sentence description action text satz beschreibung handlung phrase "
            "texte frase descripcion accion texto descricao acao プロンプト 文 説明 内容 提示词 "
            "提示 句子 描述 动作 画面"
        ),
        Field.NUMBER: (
            "number shotnumber shotno shotnr # no num nr shot shots nummer einstellungsnummer "
            "einstellung numero plan plano 番号 ショット番号 ショット カット 编号 序号 镜号 镜头"
        ),
        Field.NAME: (
            "name title shotname shottitle titel bezeichnung nom titre nombre titulo nome 名前 "
            "タイトル 名称 标题 名字"
        ),
        Field.MODEL: "model modell modele modelo モデル 模型",
        Field.TAKES: (
            "takes take numberoftakes takecount anzahl anzahltakes prises tomas テイク テイク数 "
            "镜次 镜次数"
        ),
        SECONDS: (
            "seconds duration length secs sec second dur s sekunden dauer lange secondes duree "
            "segundos duracion duracao 秒数 秒 長さ 尺 时长"
        ),
        ASPECT_RATIO: (
            "aspectratio aspect ratio shape format seitenverhaltnis formatdimage relaciondeaspecto "
            "proporcao formato アスペクト比 縦横比 宽高比 画面比例"
        ),
        RESOLUTION: "resolution res auflosung definition resolucion resolucao 解像度 分辨率",
        SOUND: "sound audio ton son sonido som 音声 サウンド 声音 音频",
    }
)
_UNIT = re.compile(r"[(\[].*?[)\]]")


def heading_key(text: str) -> str:
    """One form of a heading for all its spellings: ``Aspect_Ratio`` and ``aspect ratio`` are
    ``aspectratio``, ``Duration (s)`` is ``duration``."""
    folded = fold(text)
    bare = _UNIT.sub("", folded)
    return "".join(c for c in bare if c.isalnum()) or folded.strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The column of each meaning, from 0. A heading can name options of several models with the
    same label. `unused` are the columns without a meaning."""

    fields: Mapping[Field, int]
    options: Mapping[int, tuple[str, ...]]
    unused: tuple[int, ...]


def recognised(headings: Sequence[str], catalogue: Catalogue) -> Columns:
    """What the headings mean; of two columns with the same meaning, one is used."""
    known, keys = _ranked(catalogue), [heading_key(each) for each in headings]
    best: dict[Meaning | tuple[str, ...], tuple[int, int]] = {}
    for place, key in enumerate(keys):
        if key in known:
            rank, meaning = known[key]
            best[meaning] = min(best.get(meaning, (rank, place)), (rank, place))
    taken = {meaning: place for meaning, (_, place) in best.items()}
    fields = {meaning: place for meaning, place in taken.items() if isinstance(meaning, Field)}
    options = {
        place: meaning if isinstance(meaning, tuple) else (meaning,)
        for meaning, place in taken.items()
        if not isinstance(meaning, Field)
    }
    used = set(taken.values())
    unused = tuple(place for place in range(len(headings)) if place not in used)
    return Columns(fields=fields, options=options, unused=unused)


def _ranked(catalogue: Catalogue) -> Mapping[str, tuple[int, Meaning | tuple[str, ...]]]:
    """Every known heading: its meaning, and how good a word it is for that."""
    found: dict[str, tuple[int, Meaning | tuple[str, ...]]] = {}
    for meaning, words in _WORDS.items():
        for rank, word in enumerate(words.split()):
            found.setdefault(heading_key(word), (rank, meaning))
    own: dict[str, dict[str, None]] = {}
    for model in catalogue.models:
        for option in model.options:
            for word in (option.name, option.label):
                own.setdefault(heading_key(word), {})[option.name] = None
    for key, names in own.items():
        if key and key not in found:
            found[key] = (0, tuple(names))
    return found


_MOST_NEAR, _NEAR_ENOUGH = 3, 0.6
# 8, 8 s, 8.0 sec, 8秒; and 0:08 or 0:00:08.
_SECONDS = re.compile(r"(\d{1,6})(?:[.,]0+)?\s*(?:s\w{0,8}\.?|\u79d2)?", re.IGNORECASE)
_CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):([0-5]\d)")
# Programs for tables write a column of whole numbers as 2.0 or 2,00 when one of its cells is empty.
_WHOLE = re.compile(r"([+-]?\d{1,18})(?:[.,]0{1,2})?")
# A spreadsheet reads 16:9 as a time of day, and writes 16:09 or 16:09:00.
_RATIO = re.compile(r"0*(\d{1,3})\s*[:x\u00d7/]\s*0*(\d{1,3})(?::00)?", re.IGNORECASE)
_ON = frozenset(
    {"yes", "y", "true", "on", "1", "x", "ja", "oui", "vrai", "si", "sim", "verdadero"}
    | {"verdadeiro", "はい", "有", "是", "开"}
)
_OFF = frozenset(
    {"no", "n", "false", "off", "0", "nein", "non", "faux", "nao", "falso", "falsch"}
    | {"いいえ", "无", "否", "关"}
)


def value_of(option: Option, text: str) -> Value | None:
    """The value that a cell names; None where the option has no such value."""
    read = _READ.get(type(option))
    value = read(option, text) if read is not None else None
    return value if option.allows(value) else None


def _choice(option: Option, text: str) -> Value | None:
    assert isinstance(option, Choice)
    keys = _ways(text)
    return next((value for value in option.values if keys & _ways(value)), None)


def _ways(text: str) -> set[str]:
    """Every way to write a word of a model: ``1080`` for ``1080p``, ``16x9`` for ``16:9``."""
    word = "".join(fold(text).split())
    ratio = _RATIO.fullmatch(word)
    return {word, f"{ratio[1]}:{ratio[2]}" if ratio else word, re.sub(r"(?<=\d)p$", "", word)}


def _seconds(_option: Option, text: str) -> Value | None:
    whole, clock = _SECONDS.fullmatch(text.strip()), _CLOCK.fullmatch(text.strip())
    if whole is not None:
        return int(whole[1])
    if clock is not None:
        return int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3])
    return None


def _switch(_option: Option, text: str) -> Value | None:
    return switched(text)


def whole_of(text: str) -> int | None:
    """The whole number that a cell says; None for anything else."""
    found = _WHOLE.fullmatch(text.strip())
    return int(found[1]) if found is not None else None


def _number(_option: Option, text: str) -> Value | None:
    return whole_of(text)


def _text(_option: Option, text: str) -> Value | None:
    return text


_READ: dict[type[Option], Callable[[Option, str], Value | None]] = {
    Choice: _choice,
    Seconds: _seconds,
    Switch: _switch,
    Draft: _switch,
    Number: _number,
    Text: _text,
}


def written(value: Value) -> str:
    """The value as a cell says it."""
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)


def switched(text: str) -> bool | None:
    """Yes or no in one of the languages of the window; None for anything else."""
    word = fold(text).strip(" .")
    return True if word in _ON else False if word in _OFF else None


def choices(option: Option) -> tuple[str, ...]:
    """The possible values, as they may be written; empty where there is no list of them."""
    if isinstance(option, Seconds) and option.continuous:
        return (f"{option.values[0]}\u2013{option.values[-1]}",)
    if isinstance(option, Number):
        return (f"{option.least}\u2013{option.most}",)
    if isinstance(option, Choice | Seconds | Switch | Draft):
        return tuple(map(written, option.values))
    return ()


def _key(name: str) -> str:
    return "".join(c for c in fold(name) if c.isalnum())


def find_model(catalogue: Catalogue, text: str) -> Model | None:
    """The model of that id or name, in any case and spacing; one that is offered first."""
    exact = catalogue.get(text.strip())
    if exact is not None:
        return exact
    models, wanted = (*catalogue.offered, *catalogue.models), _key(text)
    named = (each for each in models if wanted in (_key(each.name), _key(each.id)))
    return next(named, None)


def near_models(catalogue: Catalogue, text: str) -> tuple[str, ...]:
    """The names of offered models that may have been meant, the nearest first."""
    wanted = _key(text)[:80]

    def nearness(model: Model) -> float:
        name = _key(model.name)
        inside = bool(wanted) and (wanted in name or name in wanted)
        return SequenceMatcher(None, wanted, name).ratio() + inside

    near = [(nearness(model), model.name) for model in catalogue.offered]
    found = sorted((each for each in near if each[0] >= _NEAR_ENOUGH), key=lambda each: -each[0])
    return tuple(name for _, name in found[:_MOST_NEAR])


DELIMITERS = ("\t", ";", ",")
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF_32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)
# Excel's own first line, which only names the delimiter.
_SEPARATOR = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
# Appended after the last line: it can only end up in a cell of the table when a quotation mark was
# never closed. A text has no NUL of its own.
_END = "\0"
_NUMBER = re.compile(r"(\d{1,6})\s?[.):]\s+(?=\S)")
_BULLET = re.compile("[-\u2013\u2014\u2022*\u00b7]\\s+(?=\\S)")


class Encoding(Enum):
    """The encoding of a file; the values are its names."""

    UTF_8 = "UTF-8"
    UTF_16 = "UTF-16"
    UTF_32 = "UTF-32"
    WINDOWS = "Windows-1252"
    SHIFT_JIS = "Shift-JIS"
    EUC_JP = "EUC-JP"
    CHINESE = "GB18030"

    @property
    def guessed(self) -> bool:
        """Whether a text in another encoding could look the same."""
        return self not in (Encoding.UTF_8, Encoding.UTF_16, Encoding.UTF_32)


class Form(Enum):
    """What a text is: the name of its file says so, else its own words do."""

    ANY = "any"
    TABLE = "table"
    SCRIPT = "script"


_KANA = re.compile("[\u3041-\u3096\u30a1-\u30fc]")
_HAN = re.compile("[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\u2018-\u201d]")
# How many of the letters that are not ASCII have to be of that kind.
_ASIAN = (
    ("cp932", Encoding.SHIFT_JIS, _KANA, 0.2),
    ("euc_jp", Encoding.EUC_JP, _KANA, 0.2),
    ("gb18030", Encoding.CHINESE, _HAN, 0.9),
)
# What no text has but white space, and the escapes of terminals.
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


class NoText(ValueError):
    """The bytes are no text: a picture, a spreadsheet's own format, a program."""


def decoded(content: bytes) -> tuple[str, Encoding]:
    """The text and its encoding. Without a byte order mark it is UTF-16 where every second byte is
    zero, UTF-8 if possible, else what spreadsheets in Japan and China write, if it looks like
    that, or Windows-1252. NoText."""
    codec, encoding = _unicode(content)
    try:
        text = content.decode(codec)
    except UnicodeDecodeError:
        if encoding is not Encoding.UTF_8 or _CONTROLS.search(content):
            raise NoText("not a text") from None
        codec, encoding = _asian(content) or ("cp1252", Encoding.WINDOWS)
        text = content.decode(codec, "replace")
    if "\0" in text:
        raise NoText("not a text")
    return text, encoding


def _unicode(content: bytes) -> tuple[str, Encoding]:
    """Which of the encodings of Unicode it is, unless it is none of them."""
    if content.startswith(_UTF_32):
        return "utf-32", Encoding.UTF_32
    if content.startswith(_UTF_16):
        return "utf-16", Encoding.UTF_16
    if unmarked := _unmarked_utf_16(content):
        return unmarked, Encoding.UTF_16
    return "utf-8-sig", Encoding.UTF_8


def _asian(content: bytes) -> tuple[str, Encoding] | None:
    """The encoding of a text in Japanese or Chinese; None where it doesn't look like one.

    Japanese has many kana, and Chinese little besides the characters of GB 2312, whose second byte
    is no ASCII letter. Accents of Western texts are neither: they stand among ASCII letters.
    """
    for codec, encoding, usual, least in _ASIAN:
        try:
            foreign = [each for each in content.decode(codec) if each > "\x7f"]
        except UnicodeDecodeError:
            continue
        count = sum(bool(usual.match(each)) for each in foreign)
        plain = all(each.encode(codec)[-1] > 0xA0 for each in foreign)
        if count >= least * len(foreign) and (plain or encoding is not Encoding.CHINESE):
            return codec, encoding
    return None


def _unmarked_utf_16(content: bytes) -> str:
    """The codec of a text of mostly Latin letters in UTF-16 without a byte order mark; else empty.
    A text has no zero bytes in any other encoding."""
    even, odd = content[0::2].count(0), content[1::2].count(0)
    if not content or len(content) % 2 or max(even, odd) * 4 < len(content) or min(even, odd):
        return ""
    return "utf-16-be" if even else "utf-16-le"


class Break(Enum):
    """Why a row of a table could not be split into cells as intended."""

    OPEN_QUOTE = "open_quote"
    LONG_CELL = "long_cell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of a table: the line on which it begins, from 1, and its cells."""

    line: int
    cells: tuple[str, ...]
    broken: Break | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table is written: its delimiter, whether a space follows that, and how many lines
    precede it."""

    delimiter: str
    spaced: bool = False
    skipped: int = 0


def layouts(text: str) -> Iterator[Layout]:
    """Every way in which the text may be a table."""
    first = text.split("\n", 1)[0].rstrip("\r")
    named = _SEPARATOR.fullmatch(first)
    if named is not None:
        yield Layout(delimiter=named[1], skipped=1)
        return
    for delimiter in DELIMITERS:
        plain = Layout(delimiter=delimiter)
        head = next(records(text, plain), None)
        # "Number, Prompt": whoever writes the headings this way writes the rows this way, and then
        # a quotation mark after the space opens a cell.
        behind = () if head is None else head.cells[1:]
        spaced = bool(behind) and all(cell.startswith(" ") for cell in behind)
        yield Layout(delimiter=delimiter, spaced=spaced)


def records(text: str, layout: Layout) -> Iterator[Record]:
    """The rows of the table without those in which all cells are empty."""
    # Line by line: a caller that needs only the headings splits only these.
    lines = io.StringIO(text.replace("\0", "\ufffd"), newline="")
    fed = chain(islice(lines, layout.skipped, None), (_END,))
    reader = csv.reader(fed, delimiter=layout.delimiter, skipinitialspace=layout.spaced)
    line = 0
    while True:
        begins = layout.skipped + line + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error:
            yield Record(line=begins, cells=(), broken=Break.LONG_CELL)
            cells = []
        line = reader.line_num
        if cells == [_END]:
            return
        if cells and cells[-1].endswith(_END):
            cells[-1] = cells[-1].removesuffix(_END)
            yield Record(line=begins, cells=tuple(cells), broken=Break.OPEN_QUOTE)
        elif any(map(str.strip, cells)):
            yield Record(line=begins, cells=tuple(cells))


def is_tabbed(text: str) -> bool:
    """Whether it was copied from a spreadsheet: a tab in each of several lines."""
    filled = [line for line in text.splitlines() if line.strip()]
    return len(filled) > 1 and all("\t" in line for line in islice(filled, 200))


def written_lines(text: str) -> list[tuple[int, str, str]]:
    """The lines that are not empty: number in the text, number before them, and their text. Leading
    numbers and dashes are removed where every line has them, the numbers ascending."""
    every = text.replace("\0", "\ufffd").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    found = [(at, line.strip()) for at, line in enumerate(every, 1) if line.strip()]
    for mark in (_NUMBER, _BULLET):
        marks = [mark.match(line) for _, line in found]
        numbers = [m[1] if m and mark is _NUMBER else "" for m in marks]
        if all(marks) and (mark is _BULLET or _ascend([int(n) for n in numbers])):
            cut = [(m.end() if m is not None else 0) for m in marks]
            return [
                (at, number, line[end:])
                for (at, line), number, end in zip(found, numbers, cut, strict=True)
            ]
    return [(at, "", line) for at, line in found]


def scenes(text: str) -> list[tuple[int, str, str]]:
    """The scenes of a script in the Fountain format: line of the heading, scene number, and the
    heading with the action below it. Dialogue, notes, comments and the title page are left out."""
    # Few lists are scripts, and the parser comes with renderers.
    from fountain import ElementType, FountainParser

    found: list[tuple[int, str, list[str]]] = []
    for element in FountainParser().parse(_plain_script(text)).elements:
        words = " ".join(element.text.removeprefix(_FORCED).split())
        if element.type is ElementType.SCENE_HEADING:
            number = str(element.metadata.get("scene_number") or "")
            found.append((element.line_number, number, [words]))
        elif element.type is ElementType.ACTION and found:
            found[-1][2].append(words)
    return [(line, number, "\n".join(words)) for line, number, words in found]


_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# The parser knows a forced heading by an ASCII letter or digit. A private character marks ours.
_FORCED = "0\ue000"
# The parser wants empty lines around a heading. Pasted scripts often have none: there, one in
# capitals counts as well.
_PASTED_HEADING = re.compile(
    r"^([ \t]*)((?:INT\.?/EXT|EXT\.?/INT|INT|EXT|I/E)[. ].*|EST\..*)$", re.MULTILINE
)
_LONGEST_HEADING = 400
_SCENE_NUMBER = re.compile(r"#[^#]*#\s*$")
# A note ends before an empty line. The parser takes minutes for many that never end.
_NOTE = re.compile(r"\[\[(?:(?!\[\[|\]\]|\n[ \t]*\n).)*\]\]", re.DOTALL)
_FORCED_HEADING = re.compile(r"^([ \t]*)\.(?=[^\W_])(?![A-Za-z0-9])", re.MULTILINE)


def _plain_script(text: str) -> str:
    """The script as the parser understands it, with as many lines: every kind of line break is one,
    comments and notes are left out, forced headings may begin with any letter, and those in
    capitals need no empty lines around them. What would be a comment or note without an end stays:
    the scenes below it would be lost."""
    text = _BREAKS.sub("\n", text.removeprefix("\ufeff").replace("\0", "\ufffd"))
    for left_out, mark in ((_COMMENT, "/*"), (_NOTE, "[[")):
        text = left_out.sub(lambda found: "\n" * found[0].count("\n"), text).replace(mark, "")
    text = _FORCED_HEADING.sub(rf"\1.{_FORCED}", text)
    return _PASTED_HEADING.sub(_forced, text)


def _forced(found: re.Match[str]) -> str:
    words = _SCENE_NUMBER.sub("", found[2][:_LONGEST_HEADING])
    return f"{found[1]}.{found[2]}" if words == words.upper() else found[0]


def _ascend(numbers: Sequence[int]) -> bool:
    return all(a < b for a, b in pairwise(numbers))
