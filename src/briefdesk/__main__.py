"""The console script: a subcommand goes to the command line, anything else to the window."""

import gc
import sys
from collections.abc import Sequence

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
    gc.disable()  # nothing of a start is garbage; ``ui.collector`` takes over
    from briefdesk import app

    return app.main(list(arguments))


if __name__ == "__main__":
    sys.exit(main())
