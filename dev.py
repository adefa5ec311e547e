"""One command for everything around the code: set up, run, test, check, measure.

``python3 dev.py run`` and ``python3 dev.py test`` work as the first command after a clone. The
file needs nothing but Python's standard library; what the other commands need is installed into
``.venv`` from ``requirements.lock``, by hash.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
LOCK = ROOT / "requirements.lock"
TRANSLATIONS = ROOT / "resources" / "translations"
SAMPLE = ROOT / "resources" / "sample"
PDF_LOCK = ROOT / "tests" / "pdfcheck" / "requirements.lock"
PDF_VENV = ROOT / ".cache" / "pdfcheck"

# What Qt loads from the system, and the Debian package that holds it.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
# Programs that some tests drive; those tests report a skip where the program is missing.
TEST_PROGRAMS = {"strace": "strace", "Xvfb": "xvfb", "xauth": "xauth", "openbox": "openbox"}
SOAK_PROGRAMS = TEST_PROGRAMS | {"soffice": "libreoffice-writer-nogui"}
PDF_PROGRAMS = {
    "javac": "openjdk-17-jdk-headless",
    "/usr/share/java/jaxb-runtime.jar": "libjaxb-java",
    "qpdf": "qpdf",
}


class SetUpError(Exception):
    """The machine lacks something that only its owner can add; the text says what."""


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code."""
    version = sys.version_info[:2]
    if not (3, 11) <= version < (3, 14):
        print(f"BriefDesk needs Python 3.11, 3.12 or 3.13; this is {version[0]}.{version[1]}.")
        return 2
    parser = argparse.ArgumentParser(prog="dev.py", description="Set up, run, test and check.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for name, (_, text) in COMMANDS.items():
        commands.add_parser(name, help=text, add_help=False)
    chosen, rest = parser.parse_known_args(arguments[:1])[0].command, arguments[1:]
    try:
        return COMMANDS[chosen][0](rest)
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 2
    except subprocess.CalledProcessError as error:
        print(f"This step failed: {shlex.join(map(str, error.cmd))}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


# --- set-up --------------------------------------------------------------------------------------


def set_up(programs: dict[str, str] | None = None) -> None:
    """Bring system libraries, ``.venv`` and compiled translations up to date.

    ``programs`` are programs or files (→ Debian package) that the command can do without.
    """
    install_system_packages(programs or {})
    install_environment()
    compile_translations()


def install_system_packages(programs: dict[str, str]) -> None:
    """Install what Linux lacks through apt when root; else say which line does it."""
    if sys.platform != "linux":
        return
    needed = [package for library, package in LIBRARIES.items() if not loads(library)]
    if importlib.util.find_spec("ensurepip") is None:
        needed.insert(0, "python3-venv")
    wished = [
        package
        for program, package in programs.items()
        if not (shutil.which(program) or Path(program).is_file())
    ]
    if not needed and not wished:
        return
    packages = shlex.join([*needed, *wished])
    if shutil.which("apt-get") is None:
        lines = f"Missing on this system (Debian's package names): {packages}"
    elif os.geteuid() != 0:
        lines = f"Missing on this system; this line installs it:\n  sudo apt-get install {packages}"
    else:
        print(f"Installing system packages: {packages}", flush=True)
        apt = ["apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        step([*apt, "update"], environment, quiet=True)
        install = [*apt, "install", "--yes", "--no-install-recommends", *needed, *wished]
        step(install, environment, quiet=True)
        return
    if needed:
        raise SetUpError(lines)
    print(f"{lines}\nWithout it some tests are skipped.", flush=True)


def loads(library: str) -> bool:
    """Tell whether the system's loader finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install_environment() -> None:
    """Make ``.venv`` from the lock, unless it already is what the lock says."""
    stamp = VENV / "stamp"
    facts = [sys.version.encode(), str(ROOT).encode()]
    facts += [path.read_bytes() for path in (ROOT / "pyproject.toml", LOCK)]
    wanted = hashlib.sha256(b"\0".join(facts)).hexdigest()
    if stamp.is_file() and stamp.read_text() == wanted:
        return
    print("Setting up .venv; this takes about a minute.", flush=True)
    make_environment(VENV, LOCK)
    step([*pip(PYTHON), "--no-deps", "--no-build-isolation", "--editable", str(ROOT)])
    stamp.write_text(wanted)


def make_environment(folder: Path, lock: Path) -> None:
    """Make a virtual environment that holds exactly what a lock file names, by hash."""
    # Only wheels: building a source package would fetch tools that no lock names.
    own = getattr(sys, "_base_executable", sys.executable)
    step([own, "-m", "venv", "--clear", str(folder)])
    python = folder / BIN.name / PYTHON.name
    step([*pip(python), "--require-hashes", "--only-binary", ":all:", "--requirement", str(lock)])


def pip(python: Path) -> list[str]:
    """Return the beginning of a quiet ``pip install``."""
    return [str(python), "-m", "pip", "install", "--quiet", "--no-input",
            "--disable-pip-version-check"]  # fmt: skip


def compile_translations() -> None:
    """Compile each ``.ts`` file that is newer than its ``.qm`` file."""
    for source in sorted(TRANSLATIONS.glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.is_file() or compiled.stat().st_mtime <= source.stat().st_mtime:
            release = [str(BIN / "pyside6-lrelease"), "-silent", str(source), "-qm", str(compiled)]
            step(release)


def step(
    command: list[str], environment: dict[str, str] | None = None, *, quiet: bool = False
) -> None:
    """Run a step of the set-up; show its output only if it fails when ``quiet``."""
    if not quiet:
        subprocess.run(command, check=True, cwd=ROOT, env=environment)
        return
    done = subprocess.run(
        command, check=False, cwd=ROOT, env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    if done.returncode:
        sys.stderr.buffer.write(done.stdout)
        done.check_returncode()


def call(command: list[str], **environment: str) -> int:
    """Run a program of ``.venv`` in the project's root and return its exit code."""
    settings = {**os.environ, **environment}
    settings.pop("PYTHONDONTWRITEBYTECODE", None)  # a second start must find its bytecode
    code = subprocess.run(command, check=False, cwd=ROOT, env=settings).returncode
    return code if code >= 0 else 128 - code


# --- commands ------------------------------------------------------------------------------------


def run(arguments: list[str]) -> int:
    """Start BriefDesk; without a display make the memo of the sample briefing instead."""
    set_up()
    here = [str(Path(item).absolute()) if Path(item).is_file() else item for item in arguments]
    if here or has_display():
        return call([str(BIN / "briefdesk"), *here])
    print("There is no display here, so no window: making the sample's annotated memo.", flush=True)
    memo = ROOT / "build" / "sample-memo.pdf"
    memo.parent.mkdir(exist_ok=True)
    annotated = [str(SAMPLE / "briefing.txt"), "--annotations", str(SAMPLE / "annotations.json")]
    code = call([str(BIN / "briefdesk"), "memo", *annotated, "--to", str(memo)])
    if not code:
        print(f"The memo is {memo}")
    return code


def has_display() -> bool:
    """Tell whether Qt can open a window."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def test(arguments: list[str]) -> int:
    """Run all tests with small counts, a process for each processor; else what pytest is told."""
    set_up(TEST_PROGRAMS)
    options = arguments or ["-q", "-n", "auto", "--dist", "worksteal"]
    return call([str(PYTHON), "-m", "pytest", *options], **offscreen())


def soak(arguments: list[str]) -> int:
    """Run the tests with the full counts of the issues; this takes long."""
    set_up(SOAK_PROGRAMS)
    return call([str(PYTHON), "-m", "pytest", *arguments], BRIEFDESK_SOAK="1", **offscreen())


def offscreen() -> dict[str, str]:
    """Return the setting that keeps test windows off the screen, unless one was chosen."""
    return {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}


def check(arguments: list[str]) -> int:
    """Run every static check and every gate on data; sum up."""
    refuse(arguments)
    set_up()
    steps = {
        "format": ["ruff", "format", "--check", "."],
        "lint": ["ruff", "check", "."],
        "imports": ["lint-imports"],
        "types": ["mypy"],
        "dead code": ["vulture"],
        "dependencies": ["deptry", "."],
        "data": ["pytest", "-q", "tests/architecture/test_data.py"],
    }
    failed = []
    for name, (program, *options) in steps.items():
        print(f"\n== {name}", flush=True)
        if call([str(BIN / program), *options], **offscreen()):
            failed.append(name)
    print(f"\ncheck: {'failed: ' + ', '.join(failed) if failed else 'all clean'}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run one bench of tests/bench, or all."""
    set_up()
    folder = ROOT / "tests" / "bench"
    known = sorted(path.stem for path in folder.glob("[a-z]*.py"))
    if arguments and arguments[0] not in known:
        raise SetUpError(f"There is no bench {arguments[0]!r}; there are: {', '.join(known)}.")
    names, options = (arguments[:1], arguments[1:]) if arguments else (known, [])
    paths = {"PYTHONPATH": str(ROOT)}
    codes = [
        call([str(PYTHON), str(folder / f"{name}.py"), *options], **paths, **offscreen())
        for name in names
    ]
    return max(codes)


def pdfcheck(arguments: list[str]) -> int:
    """Check written PDFs with tools that are never shipped (veraPDF and others)."""
    set_up(PDF_PROGRAMS)
    stamp = PDF_VENV / "stamp"
    wanted = hashlib.sha256(PDF_LOCK.read_bytes() + sys.version.encode()).hexdigest()
    if not stamp.is_file() or stamp.read_text() != wanted:
        make_environment(PDF_VENV, PDF_LOCK)
        stamp.write_text(wanted)
    command = [str(PYTHON), "-m", "pytest", "tests/pdfcheck", *arguments]
    return call(command, BRIEFDESK_PDFCHECK=str(PDF_VENV), **offscreen())


def lock(arguments: list[str]) -> int:
    """Bring the two locks up to pyproject.toml (needs uv; ``--upgrade`` moves versions)."""
    if shutil.which("uv") is None:
        raise SetUpError("Writing the lock needs uv on the PATH: pip install uv.")
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--quiet"]
    options += ["--no-config", "--no-header", "--no-annotate", "--no-emit-index-url", *arguments]
    wanted = {LOCK: ["pyproject.toml", "--group", "dev"], PDF_LOCK: ["--group", "pdfcheck"]}
    return max(
        call(["uv", "pip", "compile", *sources, *options, "--output-file", str(path)])
        for path, sources in wanted.items()
    )


def refuse(arguments: list[str]) -> None:
    """Stop a command that takes no arguments from ignoring some."""
    if arguments:
        raise SetUpError(f"This command takes no arguments; got: {shlex.join(arguments)}.")


COMMANDS = {
    "run": (run, "start BriefDesk; arguments go to briefdesk"),
    "test": (test, "run the tests, or what pytest is told"),
    "soak": (soak, "run the tests with full counts"),
    "check": (check, "format, lint, contracts, types, dead code, dependencies, data"),
    "bench": (bench, "run one bench of tests/bench, or all"),
    "pdfcheck": (pdfcheck, "check written PDFs with veraPDF and others"),
    "lock": (lock, "write requirements.lock anew (needs uv); --upgrade moves versions"),
}

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
