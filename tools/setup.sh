#!/bin/sh
# Prepares this checkout: system libraries, .venv, the package. Quiet when nothing is missing.
#
#   tools/setup.sh run     what the kiosk needs; what reads aloud, too, where that can be had
#   tools/setup.sh test    and what the tests, the linters and the benchmark need
#
# PYTHON=python3.12 picks a Python; a .venv made by another one is built anew.
set -eu
cd -P "$(dirname "$0")/.."

purpose=${1:-run}
case $purpose in
    run) requirement=. ;;
    test) requirement='.[dev]' ;;
    *) echo "setup: say 'run' or 'test', not '$purpose'." >&2; exit 2 ;;
esac

# What PySide6's wheels load from the system, with the Debian and Ubuntu package that holds it.
# tests/tools/test_setup.py compares this table with the wheels. On Debian 13 and Ubuntu 24.04
# apt knows libglib2.0-0 as another name of libglib2.0-0t64.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libbrotlicommon.so.1 libbrotli1
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libgthread-2.0.so.0 libglib2.0-0
libpulse.so.0 libpulse0
libstdc++.so.6 libstdc++6
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
libz.so.1 zlib1g
libzstd.so.1 libzstd1
'

say() { echo "setup: $*"; }
stop() { echo "setup: $*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# Print version and home of the Python $1; nothing when it does not run or is too old.
identity() {
    "$1" -c 'import sys
if sys.version_info >= (3, 11): print("%d.%d" % sys.version_info[:2], sys.base_prefix)' 2>/dev/null || :
}

# Set python and python_identity: the one asked for, the one that made .venv, or the first that fits.
choose_python() {
    for python in ${PYTHON:-.venv/bin/python python3 python3.14 python3.13 python3.12 python3.11}; do
        python_identity=$(identity "$python")
        [ -z "$python_identity" ] || return 0
    done
    asked=${PYTHON:-python3}
    found=$("$asked" --version 2>/dev/null) || found="no $asked that runs"
    stop "the kiosk needs Python 3.11 or newer; here is $found." \
        "Install one and name it, for example: sudo apt-get install python3.12 python3.12-venv && make run PYTHON=python3.12"
}

# Print what the finished set-up depends on: one line that the stamp file repeats.
fingerprint() {
    echo "$python_identity $PWD $(cat pyproject.toml tools/setup.sh | cksum)"
}

# Tell whether .venv was made here, by the chosen Python, and is whole.
venv_fits() {
    [ "$(identity .venv/bin/python)" = "$python_identity" ] &&
        grep -qF "$PWD/.venv" .venv/bin/activate 2>/dev/null &&
        .venv/bin/python -c 'import pip' 2>/dev/null
}

# Set missing and packages: the libraries and programs that are not here, and what holds them.
# Set voices to the packages for reading aloud that are not here.
find_missing() {
    missing='' packages='' voices=''
    "$python" -c 'import venv, ensurepip' 2>/dev/null ||
        need venv "python${python_identity%% *}-venv"
    [ "$(uname)" = Linux ] || return 0
    if [ "$purpose" = test ]; then
        has Xvfb || need Xvfb xvfb
        has dbus-run-session || need dbus-run-session dbus-daemon
        [ -e /usr/libexec/at-spi-bus-launcher ] || [ -e /usr/lib/at-spi2-core/at-spi-bus-launcher ] ||
            need at-spi-bus-launcher at-spi2-core
    fi
    find_voices
    # A plain user's PATH lacks ldconfig on Debian; some systems have none.
    known=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null) || return 0
    while read -r library package; do
        case $known in
            *"$library "*) ;;
            *) [ -z "$library" ] || need "$library" "$package" ;;
        esac
    done <<LIBRARIES
$libraries
LIBRARIES
}

# Note what reads aloud and is not here: the tests need it, the kiosk does without.
find_voices() {
    has speech-dispatcher || voice speech-dispatcher
    has espeak-ng || voice espeak-ng
    for folder in lib libexec local/libexec; do
        [ ! -e "/usr/$folder/speech-dispatcher-modules/sd_espeak-ng" ] || return 0
    done
    voice speech-dispatcher-espeak-ng
}

# Note that the package $1 would read aloud.
voice() {
    if [ "$purpose" = test ]; then need "$1" "$1"; else voices="$voices $1"; fi
}

# Note that $1 is missing and that the package $2 holds it.
need() {
    missing="$missing $1"
    case " $packages " in *" $2 "*) ;; *) packages="$packages $2" ;; esac
}

# Install the missing packages, or say in one line how.
install_missing() {
    if ! has apt-get; then
        case $missing in
            *" venv"*) stop "$python has no venv module; install it, and these if they are missing:$missing" ;;
        esac
        echo "setup: install these with this system's package manager:$missing" >&2
        return 0
    fi
    if [ "$(id -u)" = 0 ]; then
        as_root='env'
    elif has sudo && sudo -n true 2>/dev/null; then
        as_root='sudo -n env'
    else
        stop "some system packages are missing. Run this, then try again: sudo apt-get install$packages"
    fi
    say "installing system packages:$packages"
    log=$(mktemp)
    # An update may fail for one of several sources; the install then decides.
    $as_root DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 || :
    # shellcheck disable=SC2086 # both hold several words
    if ! $as_root DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
        $packages >>"$log" 2>&1 </dev/null; then
        grep '^[EW]:' "$log" >&2 || :
        rm -f "$log"
        stop "that failed. Run this by hand, then try again: sudo apt-get install$packages"
    fi
    rm -f "$log"
}

# Install what reads aloud, or say in one line how; without it the kiosk is silent, and says so.
install_voices() {
    as_root=''
    if [ "$(id -u)" = 0 ]; then
        as_root='env'
    elif has sudo && sudo -n true 2>/dev/null; then
        as_root='sudo -n env'
    fi
    if has apt-get && [ -n "$as_root" ]; then
        say "installing what reads aloud:$voices"
        [ -n "$missing" ] || $as_root DEBIAN_FRONTEND=noninteractive apt-get update >/dev/null 2>&1 || :
        # shellcheck disable=SC2086 # it holds several words
        ! $as_root DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends \
            $voices >/dev/null 2>&1 </dev/null || return 0
    fi
    say "the kiosk can't read aloud yet. For that, run: sudo apt-get install$voices"
}

# Build .venv with the chosen Python.
make_venv() {
    say "making .venv with Python ${python_identity%% *}"
    # Written out: after --clear, .venv/bin/python could not go on as its own maker.
    maker=$("$python" -c 'import sys; print(getattr(sys, "_base_executable", sys.executable))')
    "$maker" -m venv --clear .venv || stop "could not make .venv; see above."
}

install_package() {
    say "installing Python packages into .venv (some 250 MB the first time)"
    # Without the hook that compiles the words of the screen: the build would fetch Qt once more.
    HATCH_BUILD_NO_HOOKS=true .venv/bin/python -m pip install --quiet --disable-pip-version-check \
        --editable "$requirement" ||
        stop "could not install the Python packages; see above. The first set-up needs the internet."
}

# Compile the words of the screen where a catalog is newer than what was made of it.
compile_words() {
    for catalog in resources/translations/*.ts; do
        if [ -e "$catalog" ] && [ ! "${catalog%.ts}.qm" -nt "$catalog" ]; then
            .venv/bin/python -m tools.translations compile ||
                stop "could not compile the words of the screen; see above."
            return
        fi
    done
}

choose_python
stamp=.venv/.ready-for-$purpose
if [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]; then
    compile_words
    exit 0
fi

find_missing
[ -z "$missing" ] || install_missing
[ -z "$voices" ] || install_voices
venv_fits || make_venv
install_package
compile_words
fingerprint >"$stamp"
[ "$purpose" = run ] || fingerprint >.venv/.ready-for-run
say "ready"
