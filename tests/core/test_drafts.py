"""Drafts and finals: what each costs and sends, for how long a final is offered, what is saved."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from sora_desktop.core.catalogue import Catalogue
from sora_desktop.core.catalogue_file import BadCatalogue, merge_user, parse
from sora_desktop.core.drafts import (
    as_draft,
    days_left,
    final_of,
    flaw_of,
    is_draft,
    is_final,
    offer_of,
    saving,
    with_draft_inputs,
    without_draft,
)
from sora_desktop.core.inputs import Input, Role
from sora_desktop.core.money import Money
from sora_desktop.core.options import Options
from sora_desktop.core.problem import DraftFlaw
from sora_desktop.core.recipe import from_json, recipe_of, to_json
from sora_desktop.core.request import (
    Flaw,
    InvalidRequest,
    VideoRequest,
    check,
    estimate_of,
    flaws_of,
)
from sora_desktop.core.take import Take, TakeState
from sora_desktop.resources import resource
from tests.core.makers import a_take, an_input
from tests.fakes import START

TEXT = resource("models.toml").read_text(encoding="utf-8")
CATALOGUE = parse(TEXT)
DAY = timedelta(days=1)


def asked(seconds: int = 5, model_id: str = "seedance-2.5", **changes: Any) -> VideoRequest:
    """A clip as the prompt bar asks for it."""
    usual: dict[str, Any] = {"aspect_ratio": "9:16", "resolution": "720p", "sound": True}
    options = Options(usual | changes, seconds=seconds)
    return VideoRequest(model_id=model_id, prompt="a boat", options=options)


def drafted(seconds: int = 5) -> VideoRequest:
    """The same as a draft."""
    request = as_draft(asked(seconds), CATALOGUE)
    assert request is not None
    return request


def ready(request: VideoRequest, **changes: Any) -> Take:
    """A take that is made, and cost what the catalogue says."""
    estimate = estimate_of(request, CATALOGUE)
    assert estimate is not None
    fields = {"remote_id": "task-1", "sent_at": START, "charged": estimate.amount}
    return a_take(request=request, state=TakeState.READY, **(fields | changes))


def final(take: Take, catalogue: Catalogue = CATALOGUE) -> VideoRequest:
    """The order of its final."""
    request = final_of(take, catalogue)
    assert request is not None
    return request


@pytest.mark.parametrize("resolution", ["480p", "720p", "1080p"])
def test_a_draft_of_five_seconds_and_its_final(resolution: str) -> None:
    request = as_draft(asked(resolution=resolution), CATALOGUE)
    assert request is not None
    checked = check(request, CATALOGUE)
    assert checked.estimate.amount == Money.from_dollars("0.75")
    assert checked.wire.input["draft"] is True
    assert checked.wire.input["resolution"] == "480p"
    assert checked.mode.untested(request.options, ())
    done = check(final(ready(request)), CATALOGUE)
    assert done.estimate.amount == Money.from_dollars("4.00")
    assert done.wire.input == {"draft_task_id": "task-1"}
    assert done.mode.untested(done.request.options, done.request.roles)
    # For the person it has the draft's own shape and length.
    assert done.request.options["aspect_ratio"] == "9:16"
    assert done.request.resolution == "1080p"


def test_what_is_no_draft_says_nothing_of_one() -> None:
    plain = asked()
    assert not is_draft(plain, CATALOGUE)
    assert "draft" not in check(plain, CATALOGUE).wire.input
    assert "preview" not in check(plain, CATALOGUE).mode.fitted(plain.options)
    assert without_draft(drafted(), CATALOGUE) == asked(resolution="480p")


def test_a_draft_of_another_resolution_is_refused() -> None:
    model = CATALOGUE.get("seedance-2.5")
    assert flaws_of(drafted().choosing(resolution="720p"), model) == (Flaw.OPTION,)
    assert model is not None
    loud = model.first.fitted({**drafted().options, "resolution": "1080p"}, keep="resolution")
    assert (loud["resolution"], loud.get("preview")) == ("1080p", None)


@pytest.mark.parametrize(
    "model_id", [model.id for model in CATALOGUE.models if model.id != "seedance-2.5"]
)
def test_other_models_make_no_drafts(model_id: str) -> None:
    request = asked(model_id=model_id)
    assert as_draft(request, CATALOGUE) is None
    assert (
        final_of(a_take(request=request, state=TakeState.READY, remote_id="t"), CATALOGUE) is None
    )


def test_a_draft_keeps_what_is_put_in_and_its_final_needs_none_of_it() -> None:
    """The service has the draft, so that the final goes by its task also where a picture is gone
    by now."""
    request = as_draft(replace(asked(), inputs=(an_input(Role.REFERENCE),)), CATALOGUE)
    assert request is not None
    assert request.inputs == (an_input(Role.REFERENCE),)
    assert final(ready(request)).inputs == (Input(role=Role.DRAFT, task="task-1"),)
    assert is_final(final(ready(request)))
    assert without_draft(final(ready(request)), CATALOGUE).inputs == ()


@pytest.mark.parametrize("name", ["mara", "mara_at_the_age_of_forty"])
def test_a_draft_whose_prompt_names_what_is_put_in_has_a_final(name: str) -> None:
    """The prompt is not sent again, so that neither its names nor their length are in the way."""
    named = replace(an_input(Role.REFERENCE), name=name)
    request = as_draft(replace(asked(), prompt=f"@{name} " * 480, inputs=(named,)), CATALOGUE)
    assert request is not None
    draft = ready(request)
    assert check(final(draft), CATALOGUE).wire.input == {"draft_task_id": "task-1"}
    offer = offer_of(draft, lambda: [draft], CATALOGUE, START)
    assert offer is not None
    assert offer.price == Money.from_dollars("4.00")
    # Nobody has tried a final; who has may say so in a file of their own.
    tested = parse(TEXT.replace('sure          = "O"', 'sure          = "M"'))
    known = offer_of(draft, lambda: [draft], tested, START)
    assert known is not None
    assert (offer.untested, known.untested) == (True, False)


def test_a_final_is_made_again_with_what_went_into_its_draft() -> None:
    reference = an_input(Role.REFERENCE)
    request = as_draft(replace(asked(), inputs=(reference,)), CATALOGUE)
    assert request is not None
    draft = ready(request)
    made = final(draft)
    again = with_draft_inputs(made, {"task-1": draft}.get)
    assert (again.inputs, again.options) == ((reference,), made.options)
    assert with_draft_inputs(made, lambda _task: None) == made
    assert with_draft_inputs(request, {"task-1": draft}.get) == request
    assert check(without_draft(again, CATALOGUE), CATALOGUE).mode.id == "references"


@pytest.mark.parametrize(
    "changes",
    [
        {"state": TakeState.PROCESSING},
        {"state": TakeState.FAILED},
        {"state": TakeState.UNCONFIRMED, "remote_id": None},
        {"remote_id": None},
        {"request": asked(resolution="480p")},
    ],
)
def test_what_has_no_final(changes: dict[str, Any]) -> None:
    assert final_of(replace(ready(drafted()), **changes), CATALOGUE) is None


def test_the_final_may_send_its_resolution_when_a_file_says_so() -> None:
    """If PiAPI asks for it, that is a line of a person's own file."""
    own = TEXT[TEXT.index('[[model]]\nid            = "seedance-2.5"\n') :]
    own = own[: own.index("# Its price is not known")].replace(
        "wire          = { resolution = false }\n", ""
    )
    sent = check(final(ready(drafted())), merge_user(CATALOGUE, own)).wire.input
    assert sent == {"draft_task_id": "task-1", "resolution": "1080p"}


@pytest.mark.parametrize(
    ("age", "left"),
    [
        (timedelta(), 6),
        (timedelta(minutes=1), 6),
        (1 * DAY, 5),
        (5 * DAY, 1),
        (6 * DAY - timedelta(seconds=1), 1),
        (6 * DAY, 0),
        (7 * DAY, 0),
        (900 * DAY, 0),
        # The clock was set back.
        (-3 * DAY, 6),
    ],
)
def test_the_days_that_are_left(age: timedelta, left: int) -> None:
    draft = ready(drafted())
    assert days_left(draft, START + age) == left
    flaw = flaw_of(final(draft), draft, START + age)
    assert flaw == (DraftFlaw.TOO_OLD if left == 0 else None)


def test_only_a_draft_that_is_made_has_a_final() -> None:
    draft = ready(drafted())
    pending = replace(draft, state=TakeState.PENDING)
    assert flaw_of(final(draft), pending, START) is DraftFlaw.NOT_READY
    assert flaw_of(final(draft), None, START) is None
    assert flaw_of(asked(), pending, START) is None


@pytest.mark.parametrize(
    ("lengths", "dollars"),
    [
        # With n drafts and one final: (n - 1) finals less n drafts, above zero only.
        ((5,), "0"),
        ((5, 5), "2.50"),
        ((5, 5, 5), "5.75"),
        ((4, 4), "2.00"),
        ((5, 10), "5.75"),
    ],
)
def test_what_is_saved(lengths: tuple[int, ...], dollars: str) -> None:
    drafts = [ready(drafted(n), remote_id=f"t{n}") for n in lengths]
    assert saving(drafts, drafts[0], CATALOGUE) == Money.from_dollars(dollars)


def test_a_second_final_and_a_draft_that_failed_save_less() -> None:
    drafts = [ready(drafted()) for _ in range(3)]
    made = ready(final(drafts[0]))
    assert saving([*drafts, made], drafts[1], CATALOGUE) == Money.from_dollars("1.75")
    failed = replace(drafts[0], state=TakeState.FAILED)
    both = [*drafts[:2], failed]
    assert saving(both, drafts[0], CATALOGUE) == Money.from_dollars("1.75")
    plain = ready(asked())
    assert saving([*drafts, plain], drafts[0], CATALOGUE) == Money.from_dollars("5.75")
    assert saving([plain], plain, CATALOGUE) == Money(0)


def test_a_recipe_keeps_of_which_draft_a_final_was_made() -> None:
    take = ready(final(ready(drafted())))
    back = from_json(to_json(recipe_of(take, "Sora Desktop")))
    assert back.request == take.request


def test_a_mode_has_one_kind_of_draft() -> None:
    twice = TEXT.replace(
        "[model.options]\npreview ",
        '[model.options]\nother = { kind = "draft", label = "Other" }\npreview ',
    )
    with pytest.raises(BadCatalogue, match="a mode has one kind of draft"):
        parse(twice)


def test_a_final_of_something_else_is_refused() -> None:
    """A picture is no task of a draft, and a task is no picture."""
    picture = replace(asked(resolution="1080p"), inputs=(an_input(Role.DRAFT),))
    with pytest.raises(InvalidRequest) as caught:
        check(picture, CATALOGUE)
    assert caught.value.flaws == (Flaw.INPUTS,)
    task = replace(asked(), inputs=(Input(role=Role.REFERENCE, task="t1"),))
    with pytest.raises(InvalidRequest):
        check(task, CATALOGUE)
