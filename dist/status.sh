# `sh settle.sh status`: how this host is, for a person. Changes nothing, and waits for no lock.

status() {
  local name one since
  docker_answers || row docker 'does not answer, so no container is seen'
  name=$(linked current)
  row serves "$(serving_status "$name")"
  since=$(cat "$ROOT/releases/$name/served" 2>/dev/null || recorded "$name" created)
  row since "${since:-never}"
  row gateway "$(gateway_status "$name")"
  row reads "$(reads_status "$name")"
  for one in a b; do row "slot $one" "$(slot_status "$one")"; done
  for one in "$ROOT"/data/left-*; do
    [ ! -d "$one" ] || row left "messages in $one, $(size_mb "$one") MB: the next deploy reads them"
  done
  row deploy "$(deploy_status)"
  row 'last error' "$(cat "$ROOT/last-error" 2>/dev/null || echo none)"
  row disk "$(free_mb "$ROOT") MB free below $ROOT"
}

# serving_status <release that `current` names>
serving_status() {
  if [ -z "$1" ]; then
    echo nothing
  elif whole "$1"; then
    echo "$1: Loki $(recorded "$1" loki_version) on port $(recorded "$1" port)"
  else
    echo "$1, whose folder is damaged: the next deploy replaces it"
  fi
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
  local pushes_to its_port
  running loki-gateway || {
    echo 'does not run'
    return 0
  }
  its_port=$(recorded "$1" port)
  pushes_to=$(served "${its_port:-$PORT}")
  echo "sends pushes to ${pushes_to:-no release: $(http_problem)}"
}

# reads_status <release that should be served>
reads_status() {
  local reads
  reads=$(recorded "$1" reads_port)
  if [ -z "$reads" ]; then
    echo 'nobody may'
  elif reads_answer "$1"; then
    echo "port $reads with TLS, certificate until $(certificate_until "$1")"
  else
    echo "port $reads does not answer as it should: $(http_problem)"
  fi
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
