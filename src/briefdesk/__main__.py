"""The console script: a subcommand goes to the command line, anything else to the window."""

import builtins
import gc
import sys
from collections.abc import Callable, Sequence

CANCELLED = 130  # as cli.answers, which is not imported yet when it is needed here


def main() -> int:
    """Run BriefDesk with this process's arguments and return the exit code."""
    try:
        return _run(sys.argv[1:])
    except KeyboardInterrupt:  # Ctrl+C while our modules were still being loaded
        return CANCELLED


def _run(arguments: Sequence[str]) -> int:
    if arguments:
        from briefdesk import cli

        if cli.is_command_line(arguments):
            return cli.main(arguments)
    return window()(list(arguments))


def window() -> Callable[[Sequence[str]], int]:
    """Load the window's program in the cheapest way and return its ``main``."""
    gc.disable()  # nothing of a start is garbage; ``ui.collector`` takes over
    python_import = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - puts its own ``__import__`` into Python

    # It reads the source of every module that is imported later, to look for ``__feature__``
    # switches. We use none: a tenth of the start, and every source in memory, for nothing.
    builtins.__import__ = python_import
    from briefdesk import app

    return app.main


if __name__ == "__main__":
    sys.exit(main())
