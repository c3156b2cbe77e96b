import tomllib
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from homecare_desktop.domain.toml_lines import Path, lines_of

NAMES = st.sampled_from(["a", "b-c", '"d e"', "'f.g'", '"#h"', "i . j", '"\\u006b"'])
SCALARS = st.sampled_from(
    [
        *("1", "-2.5", "true", "2021-04-06", "2021-04-06 07:00:00", '"x # no comment"', '"\\"]"', "'[{'"),
        *('"""\ntwo\nlines"""', "'''\n[a]\nb = 1\n'''", '"""quote""""', '""""""', "07:32:00"),
    ]
)


def values() -> st.SearchStrategy[str]:
    return st.recursive(
        SCALARS,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda items: "[" + ", ".join(items) + "]"),
            st.lists(inner, max_size=3).map(
                lambda items: "[ # first\n" + "".join(f"  {i},\n" for i in items) + "]"
            ),
            inner.map(lambda item: "{ x = " + item + ", y = [1] }"),
        ),
        max_leaves=5,
    )


@st.composite
def documents(draw: st.DrawFn) -> str:
    """A document of tables, lists of tables and pairs; some are not valid, which the test leaves out."""
    parts = []
    for _ in range(draw(st.integers(1, 6))):
        kind = draw(st.sampled_from(["pair", "pair", "table", "tables", "comment", "blank"]))
        name = draw(NAMES)
        parts.append(
            {
                "pair": f"{name} = {draw(values())} # said\n",
                "table": f"[{name}]\n",
                "tables": f"[[ {name} ]]\n",
                "comment": '# [x] = "\n',
                "blank": "\n",
            }[kind]
        )
    return "".join(parts)


def every_path(value: object, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from every_path(inner, (*path, key))
    elif isinstance(value, list):
        for position, inner in enumerate(value):
            yield from every_path(inner, (*path, position))


@given(documents())
def test_every_key_and_item_of_a_document_has_a_line(text: str) -> None:
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    lines = lines_of(text)
    tables_without_a_header = {path for path in every_path(document) if path not in lines}
    for path in tables_without_a_header:
        assert any(longer[: len(path)] == path for longer in lines), path
    assert set(lines) <= set(every_path(document))
    assert all(1 <= line <= text.count("\n") + 1 for line in lines.values())


@given(st.lists(values(), min_size=1, max_size=6), st.booleans())
def test_each_key_stands_on_the_line_where_it_was_written(items: list[str], windows: bool) -> None:  # noqa: FBT001
    text, wanted = "", {}
    for position, item in enumerate(items):
        wanted[f"key{position}"] = text.count("\n") + 1
        text += f"key{position} = {item}\n"
    lines = lines_of(text.replace("\n", "\r\n") if windows else text)
    assert {key: lines[(key,)] for key in wanted} == wanted


def test_items_of_a_list_and_tables_of_a_list_have_their_own_lines() -> None:
    text = '[[p]]\nwards = [\n  "a", "b",\n\n  "c",\n]\n\n[[p]]\nq.r = 1\n[p.s]\nt = { u = 2 }\n'
    lines = lines_of(text)
    assert [lines[("p", 0, "wards", n)] for n in range(3)] == [3, 3, 5]
    assert lines[("p", 1)] == 8
    assert lines[("p", 1, "q", "r")] == 9
    assert lines[("p", 1, "s")] == 10
    assert lines[("p", 1, "s", "t", "u")] == 11
