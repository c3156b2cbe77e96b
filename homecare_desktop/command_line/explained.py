"""Help that explains every command at once."""

from collections.abc import Iterator

import click


class Explained(click.Group):
    """A group whose help shows each command with all that can be said to it."""

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write every command's usage line and what it does."""
        with formatter.section("Commands"):
            for path, command in _all_commands(self, ()):
                inner = click.Context(command, info_name=" ".join(path), parent=ctx)
                formatter.write_usage(" ".join(path), " ".join(_pieces(command, inner)), prefix="")
                with formatter.indentation():
                    formatter.write_text(command.get_short_help_str(limit=200))


def _all_commands(
    group: click.Group, path: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], click.Command]]:
    for name, command in group.commands.items():
        if not isinstance(command, click.Group) or command.invoke_without_command:
            yield (*path, name), command
        if isinstance(command, click.Group):
            yield from _all_commands(command, (*path, name))


def _pieces(command: click.Command, context: click.Context) -> Iterator[str]:
    """Yield what ``command`` takes, as it is typed; brackets mark what may be left out."""
    parameters = [parameter for parameter in command.get_params(context) if "--help" not in parameter.opts]
    for parameter in sorted(parameters, key=lambda one: (isinstance(one, click.Option), not one.required)):
        yield from _piece(parameter, context)


def _piece(parameter: click.Parameter, context: click.Context) -> Iterator[str]:
    value = parameter.make_metavar(context)
    if not isinstance(parameter, click.Option):
        yield value
        return
    typed = parameter.opts[0] if parameter.is_flag else f"{parameter.opts[0]} {value.strip('[]')}"
    more = " …" if parameter.multiple else ""
    yield f"{typed}{more}" if parameter.required else f"[{typed}{more}]"
