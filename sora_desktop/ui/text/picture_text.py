"""Texts about pictures, links and the shelf: why one can't be used, with the limit, and which names
can't be given."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from sora_desktop.core.catalogue import Model
from sora_desktop.core.inputs import Role
from sora_desktop.core.media import MediaFlaw, MediaRefused, longest_of
from sora_desktop.core.mode import Kind, Slot
from sora_desktop.core.pictures import (
    MOST_SENT_BYTES,
    PictureFlaw,
    PictureKind,
    PictureLimits,
    PictureRefused,
    Size,
)
from sora_desktop.core.problem import PictureLinkFlaw, Problem
from sora_desktop.core.prompt import LONGEST_NAME, NameFlaw
from sora_desktop.core.request import VideoRequest
from sora_desktop.core.shelf import MOST_ENTRIES
from sora_desktop.core.shot import ShelfEntry, ShelfKind
from sora_desktop.ui.text.formats import Translator, fill, listed, size, thousands
from sora_desktop.ui.text.problem_texts import MEDIA_LINK_FLAWS, PICTURE_LINK_FLAWS

translate = QCoreApplication.translate
tr = Translator("Pictures")
tr_shelf = Translator("Shelf")
_MEGA = 1_000_000
_KIND_NAMES = {kind: kind.name for kind in PictureKind} | {PictureKind.WEBP: "WebP"}


def picture_refused(refused: PictureRefused) -> str:
    """What is wrong with the picture and what is allowed."""
    texts = {
        PictureFlaw.GONE: tr("The picture was moved or deleted. Choose it again."),
        PictureFlaw.UNREADABLE: tr("Couldn't read the picture's file."),
        PictureFlaw.NO_PICTURE: tr(
            "This isn't a picture we can use: choose a JPEG, PNG, WebP, TIFF or BMP."
        ),
        PictureFlaw.OTHER_KIND: tr(
            "We can't read {kind} pictures. Save this one as JPEG or PNG first."
        ),
        PictureFlaw.ANIMATED: tr(
            "Animated pictures can't be used: choose a JPEG, PNG, WebP, TIFF or BMP."
        ),
        PictureFlaw.DAMAGED: tr("The picture's file is damaged or incomplete."),
        PictureFlaw.TOO_MANY_BYTES: tr(
            "The picture has {bytes}. Pictures can have up to {most_bytes}."
        ),
        PictureFlaw.TOO_MANY_PIXELS: tr(
            "The picture has {megapixels} megapixels ({size}). Pictures can have up to "
            "{most_megapixels}."
        ),
        PictureFlaw.TOO_SMALL: tr(
            "The picture is {size} pixels. Each side needs at least {least}."
        ),
        PictureFlaw.TOO_NARROW: tr(
            "The picture is {size} pixels. Its aspect ratio can be from {narrowest} to {widest}."
        ),
    }
    return fill(texts[refused.flaw], **_figures(refused, refused.limits))


def link_refused(problem: Problem, slot: Slot | None) -> str:
    """Why a person's own link is not used, with the limit: the sentence of a PICTURE_LINK problem.
    `slot` is what the link was for."""
    known = problem.code in set(PictureLinkFlaw)
    flaw = PictureLinkFlaw(problem.code or 0) if known else PictureLinkFlaw.NOT_REACHED
    media = slot is not None and slot.kind in (Kind.VIDEO, Kind.SOUND)
    sentences = {**PICTURE_LINK_FLAWS, **(MEDIA_LINK_FLAWS if media else {})}
    sentence = sentences[flaw]
    words = translate("Messages", sentence)
    if slot is None:
        unknown = translate("Messages", "The model can't use the file behind the link.")
        return unknown if "{" in words else words
    limits = slot.limits
    narrowest, widest = limits.ratio or (Fraction(1), Fraction(1))
    return fill(
        words,
        kinds=formats_of(slot),
        size=size(slot.media.most_bytes),
        shortest=seconds_text(slot.media.shortest or 0),
        longest=seconds_text(longest_of(slot) or 0),
        least=thousands(limits.least_side),
        most=thousands(slot.most_linked_side),
        narrowest=f"{narrowest.numerator}:{narrowest.denominator}",
        widest=f"{widest.numerator}:{widest.denominator}",
    )


def media_refused(refused: MediaRefused) -> str:
    """Why a video or sound cannot be put in, with the limit."""
    slot = refused.slot
    texts = {
        MediaFlaw.GONE: tr("The file was moved or deleted. Choose it again."),
        MediaFlaw.UNREADABLE: tr("Couldn't read the file."),
        MediaFlaw.NO_MEDIA: tr("This isn't a clip or sound: use {kinds}."),
        MediaFlaw.WRONG_KIND: tr("This kind of file can't go in: use {kinds}."),
        MediaFlaw.NO_LENGTH: tr("We couldn't read how long it is. Save it again as {kinds}."),
        MediaFlaw.NO_UPLOAD: tr(
            "PiAPI takes no uploads of MOV files. Use a link, or save it as MP4."
        ),
        MediaFlaw.TOO_MANY_BYTES: tr(
            "The file has {bytes}. Uploads can have up to {most}. Use a link instead."
        ),
        MediaFlaw.TOO_SHORT: tr("It is {length} s long. The model takes {shortest} s at least."),
        MediaFlaw.TOO_LONG: tr("It is {length} s long. The model takes {longest} s at most."),
    }
    return fill(
        texts[refused.flaw],
        kinds=formats_of(slot),
        bytes=size(refused.file_bytes),
        most=size(MOST_SENT_BYTES),
        length=seconds_text(refused.media.seconds if refused.media is not None else 0),
        shortest=seconds_text(slot.media.shortest or 0),
        longest=seconds_text(longest_of(slot) or 0),
    )


def formats_of(slot: Slot) -> str:
    """The kinds of files that go in there: ``JPEG and PNG``."""
    if slot.kind in (Kind.VIDEO, Kind.SOUND):
        return listed([each.upper() for each in slot.formats])
    return listed([_KIND_NAMES[kind] for kind in slot.linked_kinds])


def seconds_text(seconds: Fraction | int) -> str:
    """A number of seconds: ``15``, ``15.4``."""
    return QLocale().toString(float(seconds), "g", 5)


def link_slot(request: VideoRequest, model: Model | None) -> Slot | None:
    """What a person's own link is for in a request; None where there is none, or nobody knows
    the model."""
    roles = [each.role for each in request.inputs if each.link]
    return model.usable(request.inputs)[1].slot(roles[0]) if model and roles else None


def role_name(role: Role) -> str:
    """The name of an input."""
    return {
        Role.FIRST_FRAME: tr("First frame"),
        Role.LAST_FRAME: tr("Last frame"),
        Role.REFERENCE: tr("Reference"),
        Role.REFERENCE_VIDEO: tr("Reference clip"),
        Role.REFERENCE_SOUND: tr("Reference sound"),
        Role.DRAFT: tr("Draft"),
        Role.EXTEND: tr("Extend this"),
        Role.EDIT: tr("Edit this"),
    }[role]


def role_plural(role: Role) -> str:
    """Several of them."""
    return {
        Role.REFERENCE_VIDEO: tr("reference clips"),
        Role.REFERENCE_SOUND: tr("reference sounds"),
        Role.EXTEND: tr("clips to extend"),
        Role.EDIT: tr("clips to edit"),
    }.get(role, tr("references"))


def use_text(used: Iterable[Role], left: Iterable[Role]) -> str:
    """Which inputs a model would use, and which it would leave out, as a heading; empty without
    any."""
    first, last = Role.FIRST_FRAME, Role.LAST_FRAME
    texts = {
        ((first,), ()): tr("Uses your first frame"),
        ((last,), ()): tr("Uses your last frame"),
        ((first, last), ()): tr("Uses your first and last frame"),
        ((first,), (last,)): tr("Uses the first frame, leaves the last out"),
        ((last,), (first,)): tr("Uses the last frame, leaves the first out"),
        ((), (first,)): tr("Leaves the picture out"),
        ((), (last,)): tr("Leaves the picture out"),
        ((), (first, last)): tr("Leaves both pictures out"),
        ((), ()): "",
    }
    roles = tuple(used), tuple(left)
    if roles in texts:
        return texts[roles]
    if not roles[1]:
        return tr("Uses your references")
    if not roles[0]:
        return tr("Leaves your pictures out")
    return tr("Uses some of your pictures")


def pixel_size(pixels: Size) -> str:
    """``1280 × 720``, without a line break."""
    return f"{pixels.width}\u00a0×\u00a0{pixels.height}"


def _figures(refused: PictureRefused, limits: PictureLimits) -> dict[str, str]:
    pixels = refused.size or Size(1, 1)
    narrowest, widest = limits.ratio or (pixels.ratio, pixels.ratio)
    return {
        "kind": refused.kind,
        "bytes": size(refused.file_bytes),
        "most_bytes": size(limits.most_file_bytes),
        "megapixels": thousands(-(-pixels.width * pixels.height // _MEGA)),
        "most_megapixels": thousands(limits.most_pixels // _MEGA),
        "size": pixel_size(pixels),
        "least": thousands(limits.least_side),
        "narrowest": f"{narrowest.numerator}:{narrowest.denominator}",
        "widest": f"{widest.numerator}:{widest.denominator}",
    }


def kind_name(kind: ShelfKind) -> str:
    """What something on the shelf is."""
    return {
        ShelfKind.CAST: tr_shelf("Cast"),
        ShelfKind.PLACE: tr_shelf("Place"),
        ShelfKind.LOOK: tr_shelf("Look"),
        ShelfKind.SOUND: tr_shelf("Sound"),
    }[kind]


def mention(name: str) -> str:
    """A name as a prompt writes it."""
    return f"@{name}"


def about_entry(entry: ShelfEntry) -> str:
    """What an entry is, and for whom."""
    general = entry.project_id is None
    where = tr_shelf("all projects") if general else tr_shelf("this project")
    length = ""
    if entry.milliseconds:
        length = tr_shelf("{n} s", n=f"{entry.milliseconds / 1000:.1f}")
    return ", ".join(filter(None, (kind_name(entry.kind), length, where)))


def name_refused(flaw: NameFlaw) -> str:
    """Why a name can't be given, with the limit."""
    texts = {
        NameFlaw.EMPTY: tr_shelf("Enter a name."),
        NameFlaw.TOO_LONG: tr_shelf("Names have up to {most} characters."),
        NameFlaw.SIGNS: tr_shelf(
            "Names have letters, digits, _ and - only, and begin with a letter or digit."
        ),
        NameFlaw.RESERVED: tr_shelf("Models use this name themselves. Choose another."),
        NameFlaw.TAKEN: tr_shelf("This name is on the shelf already. Choose another."),
    }
    return fill(texts[flaw], most=thousands(LONGEST_NAME))


def full_text() -> str:
    """Why nothing more can be added."""
    return tr_shelf(
        "A shelf holds up to {most} files. Remove one first.", most=thousands(MOST_ENTRIES)
    )


def added_text(names: list[str]) -> str:
    """What was added to the shelf."""
    if len(names) > 3:
        return tr_shelf("%n file(s) added to the shelf", "", len(names))
    return tr_shelf("Added {names} to the shelf", names=listed(names))
