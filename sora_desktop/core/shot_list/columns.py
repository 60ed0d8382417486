"""What the columns of a shot list mean: by the words of their headings, in any case and spelling,
in the languages of the window."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from types import MappingProxyType

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.fold import fold
from sora_desktop.core.options import ASPECT_RATIO, RESOLUTION, SECONDS, SOUND


class Field(Enum):
    """What a column can be besides an option of a model."""

    NUMBER = "number"
    NAME = "name"
    PROMPT = "prompt"
    MODEL = "model"
    TAKES = "takes"


Meaning = Field | str

# The words of each, as `heading_key` gives them: of two columns that fit, the one whose word stands
# first is taken. English, German, French, Spanish, Portuguese, Japanese, Chinese.
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
    """Where each thing stands, from 0. A heading can stand for options of several models that bear
    one label. `unused` are the places of columns that mean nothing here."""

    fields: Mapping[Field, int]
    options: Mapping[int, tuple[str, ...]]
    unused: tuple[int, ...]


def recognised(headings: Sequence[str], catalogue: Catalogue) -> Columns:
    """What the headings mean; of two columns that mean the same, one is used."""
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
    """Every heading there is: how good a word it is for what it means."""
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
