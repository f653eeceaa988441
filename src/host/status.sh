# `sh settle.sh status`: how this host is, for a person. Changes nothing, and waits for no lock.

status() {
  local name its_slot
  name=$(linked current)
  row serves "${name:-nothing}${name:+: Loki $(recorded "$name" loki_version) on port $(recorded "$name" port)}"
  row since "$(cat "$ROOT/current/served" 2>/dev/null || recorded "$name" created)"
  row gateway "$(gateway_status "$name")"
  for its_slot in a b; do row "slot $its_slot" "$(slot_status "$its_slot")"; done
  row deploy "$(deploy_status)"
  row 'last error' "$(cat "$ROOT/last-error" 2>/dev/null || echo none)"
  row disk "$(free_mb "$ROOT") MB free below $ROOT"
}

# row <name> <lines>
row() {
  local line
  printf '%s\n' "$2" | while IFS= read -r line; do
    printf '%-12s%s\n' "$1" "$line"
    set -- ''
  done
}

# gateway_status <release that should be served>
gateway_status() {
  local pushes_to
  running loki-gateway || {
    echo 'does not run'
    return 0
  }
  pushes_to=$(served "$(recorded "$1" port)")
  echo "sends pushes to ${pushes_to:-no release: $(http_problem)}"
}

slot_status() {
  local word="is ready" log="$ROOT/data/$1/wal"
  if ! exists "loki-$1"; then
    echo empty
    return 0
  elif ! running "loki-$1"; then
    word="does not run (exit status $(exit_code "loki-$1"))"
  elif ! ready "$(port_of "$1" http)"; then
    word="is not ready ($(http_problem))"
  fi
  echo "$(release_of "loki-$1") $word, port $(port_of "$1" http), write-ahead log $(size_mb "$log") MB"
}

size_mb() { du -sk "$1" 2>/dev/null | awk '{ mb = $1 / 1024 } END { printf "%.1f", mb }'; }

# Nobody holds the lock unless a deploy runs, or what one left is being settled.
deploy_status() {
  if flock -n "$LOCK" true 2>/dev/null; then echo 'none is running'; else tail -n 1 "$LOCK"; fi
}
