# What the checks of platforms share. To be sourced at the root of the work tree.

# All that is built for other systems, apart from what is built for this one, and small: nobody looks into it.
CARGO_TARGET_DIR=$(realpath -m "${CARGO_TARGET_DIR:-target}")/platforms
export CARGO_TARGET_DIR
export CARGO_PROFILE_DEV_DEBUG=none CARGO_PROFILE_TEST_DEBUG=none CARGO_INCREMENTAL=0

published="pilotwire-protocol pilotwire pilotwire-directory pilotwire-tokio pilotwire-smol"

not_checked() {
    printf 'NOT CHECKED: platforms, %s, for %s\n' "$1" "$2"
}

has_target() {
    rustup target list --installed 2>/dev/null | grep -qx "$1" || rustup target add "$1"
}

# Installs packages of Debian's, if that can be done here.
install() {
    [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null || return 1
    DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@" ||
        { apt-get update -q && DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"; }
}

# Runs a command that tests something, and says how many tests passed, which must be some: `counted NAME COMMAND..`.
counted() {
    local name=$1 output passed ignored
    shift
    output=$(mktemp)
    if ! "$@" 2>&1 | tee "$output"; then
        rm -f "$output"
        printf 'platforms, %s: failed\n' "$name" >&2
        return 1
    fi
    read -r passed ignored < <(awk '/^test result: / { passed += $4; ignored += $8 }
        END { print passed + 0, ignored + 0 }' "$output")
    rm -f "$output"
    if ((passed == 0)); then
        printf 'platforms, %s: no test ran\n' "$name" >&2
        return 1
    fi
    printf 'platforms, %s: %d tests passed, %d ignored\n' "$name" "$passed" "$ignored"
}

of_published() {
    local crate
    for crate in $published; do printf '%s ' -p "$crate"; done
}
