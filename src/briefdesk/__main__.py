"""The console script: a subcommand goes to the command line, anything else to the window."""

import sys


def main() -> int:
    """Run BriefDesk with this process's arguments and return the exit code."""
    arguments = sys.argv[1:]
    if arguments:
        from briefdesk import cli

        if cli.is_command_line(arguments):
            return cli.main(arguments)
    from briefdesk import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main())
