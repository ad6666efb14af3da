"""`python -m simulator`: serves the simulator alone, with four made-up people; `demo` also starts the bot."""

from __future__ import annotations

import asyncio
import errno
import importlib
import signal
from collections.abc import Coroutine
from typing import Annotated

import typer

from simulator.cast import join_cast
from simulator.limits import Limits
from simulator.server import running
from simulator.world import TOKEN, World

app = typer.Typer(add_completion=False, help=__doc__)
Port = Annotated[int, typer.Option(min=0, max=65535, help="Port on 127.0.0.1; 0 takes a free one.")]
Crowd = Annotated[int, typer.Option(min=0, max=5000, help="So many made-up people have registered already.")]
Token = Annotated[str, typer.Option(help="The token the bot has to use.")]


@app.callback(invoke_without_command=True)
def serve(context: typer.Context, port: Port = 8081, token: Token = TOKEN) -> None:
    """Serves the simulator alone."""
    if context.invoked_subcommand is None:
        _run_on(port, _serve(port, token))


@app.command()
def demo(port: Port = 8081, crowd: Crowd = 0) -> None:
    """Starts the simulator and the bot together."""
    _run_on(port, importlib.import_module("simulator.demo").run(port, crowd))


async def _serve(port: int, token: str) -> None:
    world = World(token=token, limits=Limits())
    join_cast(world)
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with running(world, port=port) as server:
        typer.echo(f"Simulator: {server.url}  (Bot API: {server.base_url}{token})")
        await stop.wait()


def _run_on(port: int, work: Coroutine[object, object, None]) -> None:
    try:
        asyncio.run(work)
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        typer.echo(f"Port {port} is in use already; choose another one with --port.", err=True)
        raise typer.Exit(1) from None


if __name__ == "__main__":
    app()
