"""What is put into a clip is either a picture of the library or a link, in the order of roles."""

from __future__ import annotations

from typing import Any

import pytest

from sora_desktop.core.inputs import (
    LONGEST_LINK,
    Input,
    Role,
    as_link,
    from_fields,
    in_order,
    to_fields,
)
from tests.core.makers import a_request

PICTURE = "0f" * 32


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"content": PICTURE, "link": "https://example.com/a.png"},
        {"content": PICTURE.upper()},
        {"content": PICTURE[1:]},
        {"content": "../" + PICTURE},
        {"link": "example.com/a.png"},
        {"link": "file:///a.png"},
        {"link": "https://example.com/a b.png"},
        {"link": "https://example.com/" + "a" * LONGEST_LINK},
    ],
)
def test_what_is_no_input(fields: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"picture|link"):
        Input(role=Role.FIRST_FRAME, **fields)


def test_a_request_has_its_inputs_in_the_order_of_roles() -> None:
    first = Input(role=Role.FIRST_FRAME, content=PICTURE)
    last = Input(role=Role.LAST_FRAME, link="https://example.com/a.png")
    references = [Input(role=Role.REFERENCE, content=f"{n}" * 64) for n in (2, 1)]
    mixed = (references[0], last, references[1], first)
    assert in_order(mixed) == (first, last, *references)
    assert a_request(inputs=mixed) == a_request(inputs=in_order(mixed))
    assert tuple(from_fields(to_fields(in_order(mixed)))) == in_order(mixed)


@pytest.mark.parametrize("fields", [{}, {"role": "sky"}, {"role": "last_frame", "content": 5}])
def test_fields_that_are_no_input(fields: dict[str, Any]) -> None:
    with pytest.raises((ValueError, TypeError, KeyError)):
        list(from_fields([fields]))


@pytest.mark.parametrize(
    ("text", "link"),
    [
        (" HTTPS://example.com/A.png ", "https://example.com/A.png"),
        ("http://example.com/a.png", "http://example.com/a.png"),
        ("https://", None),
        ("https:///a.png", None),
        ("javascript:alert(1)", None),
        ("", None),
    ],
)
def test_a_text_that_is_a_link(text: str, link: str | None) -> None:
    assert as_link(text) == link
    if link is not None:
        assert Input(role=Role.REFERENCE, link=link).link == link


def test_an_input_keeps_the_name_that_it_had() -> None:
    named = Input(role=Role.REFERENCE, content=PICTURE, name="Mara_2")
    assert to_fields((named,)) == [{"role": "reference", "content": PICTURE, "name": "Mara_2"}]
    assert tuple(from_fields(to_fields((named,)))) == (named,)
    for name in ("two words", "image1", "@mara"):
        with pytest.raises(ValueError, match="name"):
            Input(role=Role.REFERENCE, content=PICTURE, name=name)
