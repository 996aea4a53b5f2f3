# The published crates, for the scripts beside this.

# In the order in which they are published: each after those that it depends on.
published="pilotwire-protocol pilotwire pilotwire-directory pilotwire-tokio pilotwire-smol"

fail() {
    printf '%s\n' "$*" >&2
    return 1
}

# Their names, each behind the argument.
of_published() {
    local crate
    for crate in $published; do printf '%s %s ' "$1" "$crate"; done
}

# Has a tool of cargo in this version.
tool() {
    local have
    have=$("$1" --version 2>/dev/null | awk '{print $NF}') || true
    [[ $have == "$2" ]] || cargo install --locked "$1@$2"
}
