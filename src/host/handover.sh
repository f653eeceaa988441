# From the Loki that serves to the next one, without losing a push: the new one starts beside it and shows that it can do its work,
# takes over, and the old one leaves. The two share the compactor's ring, so that only one of them compacts; messages go to the one
# that the gateway sends them to.

start_beside() {
  local begun loki_port
  stage=starting
  begun=$(now_ms)
  loki_port=$(port_of "$slot" http)
  say "starting $release${serving:+ beside $serving}"
  make_data "$slot"
  grep -q 'replication_factor: 1$' "$release_dir/config.yaml" || hold_messages "$slot"
  start_with_neighbour
  wait_ready "loki-$slot" "$loki_port" "$TIMEOUT" || {
    last_lines "loki-$slot"
    exit 1
  }
  ready_seconds=$(seconds_since "$begun")
  say "Loki $loki_version is ready ($ready_seconds s)"
  canary "$loki_port" "$loki_port"
  prove_bucket "$loki_port"
}

# The compactors of both slots find each other by gossip. Loki before 2.9 has no cluster label, and would join strangers;
# such a process compacts 10 minutes after its start.
start_with_neighbour() {
  if grep -q 'cluster_label:' "$release_dir/config.yaml"; then
    start_loki "-memberlist.join=127.0.0.1:$(port_of a gossip)" "-memberlist.join=127.0.0.1:$(port_of b gossip)"
  else
    start_loki
  fi
}

# canary <port to push to> <port to read from>
canary() {
  local begun second line stream
  second=$(date +%s)
  line="loki-host canary $release $$ $second"
  stream=$(json_object stream: "$(json_object type verify environment check)" values: "[[\"${second}000000000\",\"$line\"]]")
  begun=$(now_ms)
  # Right after a start, Loki may answer 500 until its ring is seen everywhere.
  until push "$1" "$(json_object streams: "[$stream]")"; do
    [ "$(now_ms)" -lt $((begun + 20000)) ] || die "Loki does not take a message: $(http_problem)"
    case $http_status in 400 | 401 | 403 | 404) die "Loki refuses a message: $(http_problem)" ;; esac
    nap 0.5
  done
  visible "$2" "{type=\"verify\",environment=\"check\"} |= \"$line\"" "$second" "$((second + 60))" 30 ||
    die "Loki took a message but does not find it: $(http_problem)"
  canary_ms=$(($(now_ms) - begun))
  say "pushed a message and read it back ($canary_ms ms)"
}

# Loki takes messages even if S3 refuses its key, and only logs that: what it flushes has to arrive in the bucket.
# grep without -q reads to the end, so that printf never finds its reader gone.
prove_bucket() {
  local begun
  begun=$(now_ms)
  loki "$1" '' /flush --request POST
  until loki "$1" '' /metrics && printf '%s\n' "$http_body" | grep '^loki_ingester_chunks_stored_total{.*} [1-9]' >/dev/null; do
    if [ "$(now_ms)" -ge $((begun + 20000)) ]; then
      last_lines "loki-$slot"
      die 'Loki could not write to the bucket within 20 s (its words are above). Check the bucket, the key and its policy'
    fi
    nap 0.3
  done
  say "wrote to the bucket ($(seconds_since "$begun") s)"
}

take_over() {
  stage=switching old=$(linked current)
  hold_messages "$slot"
  docker update --restart always "loki-$slot" >/dev/null
  serve "$release"
  follow_current || exit 1
  canary "$port" "$(port_of "$slot" http)"
  [ -z "$old" ] || point previous "$old"
  stage=switched status=deployed serving=$release
  say "$release serves on port $port of $(uname -n)"
}

# serve <release>: it is the one that `current` names, since now.
serve() {
  utc >"$ROOT/releases/$1/served"
  point current "$1"
}

# drain <slot>: its Loki writes all it holds to the bucket and is gone; or it goes on, if it cannot.
drain() {
  local name="loki-$1" begun
  begun=$(now_ms)
  exists "$name" || return 0
  if ! holds_messages "$1"; then
    docker rm -f "$name" >/dev/null
    rm -rf "$ROOT/data/$1"
    return 0
  fi
  if running "$name" || [ "$(exit_code "$name")" != 0 ]; then
    revive "$1" || return 1
    # Requests that the gateway's old workers hold end within the clients' 0.5 s.
    nap 2
    say "$(release_of "$name") writes what it holds to the bucket and ends"
    docker stop "$name" >/dev/null
  fi
  if [ "$(exit_code "$name")" = 0 ] && ! docker logs --tail 200 "$name" 2>&1 | grep -q 'level=error.*upload'; then
    docker rm "$name" >/dev/null
    rm -rf "$ROOT/data/$1"
    say "it has written everything and is gone ($(seconds_since "$begun") s)"
    return 0
  fi
  last_lines "$name"
  docker start "$name" >/dev/null || :
  complain "$(release_of "$name") could not write all it holds to the bucket within 300 s. It goes on beside $(linked current), and nothing is lost; the next deploy tries again"
  return 1
}

# revive <slot>: a Loki that ended by itself replays its log.
revive() {
  local deadline
  exists "loki-$1" || return 1
  running "loki-$1" || {
    say "loki-$1 does not run; starting it again"
    docker start "loki-$1" >/dev/null || return 1
  }
  deadline=$(($(now_ms) + 120000))
  until ready "$(port_of "$1" http)"; do
    if [ "$(now_ms)" -ge $deadline ]; then
      complain "loki-$1 is not ready: $(http_problem). Look at it with: docker logs loki-$1"
      return 1
    fi
    nap 0.5
  done
}
