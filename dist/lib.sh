# What every script on a host begins with: output, JSON, time.

# The reader of the output may be gone; the deploy still has to end in a known state.
trap '' PIPE
say() { printf '==> %s\n' "$*" 2>/dev/null || :; }

# Prints an error. `settle.sh status` shows those of the latest run that had any.
complain() {
  complaints=$((complaints + 1))
  printf 'error: %s\n' "$*" >&2 2>/dev/null || :
  if [ "$complaints" = 1 ]; then
    printf '%s %s\n' "$(utc)" "$*" 2>/dev/null >"$ROOT/last-error" || :
  else
    printf '%s %s\n' "$(utc)" "$*" 2>/dev/null >>"$ROOT/last-error" || :
  fi
}

die() {
  complain "$*"
  exit 1
}

# result <key> <value> …: the line the runner looks for.
result() { printf 'loki-host-result %s\n' "$(json_object "$@")" 2>/dev/null || :; }

# json_object <key> <value> …: one JSON object. A value is text; after a key that ends in a colon it is JSON already.
json_object() {
  local comma=''
  printf '{'
  while [ $# -gt 0 ]; do
    case $1 in
      *:) printf '%s"%s":%s' "$comma" "${1%:}" "$2" ;;
      *) printf '%s"%s":"%s"' "$comma" "$1" "$(json_escape "$2")" ;;
    esac
    comma=,
    shift 2
  done
  printf '}'
}
json_escape() { printf '%s' "$1" | tr -d '\000-\037' | sed 's/[\\"]/\\&/g'; }

utc() { date -u +%Y-%m-%dT%H:%M:%SZ; }

# Milliseconds that no change of the clock disturbs. Source: proc(5), /proc/uptime in 1/100 s.
now_ms() {
  local uptime
  read -r uptime _ </proc/uptime
  echo "${uptime%.*}${uptime#*.}0"
}
past() { [ "$(now_ms)" -ge "$1" ]; }
seconds_since() { awk -v ms="$(($(now_ms) - $1))" 'BEGIN { printf "%.1f", ms / 1000 }'; }

# Not every sleep takes a fraction.
nap() { sleep "$1" 2>/dev/null || sleep 1; }
