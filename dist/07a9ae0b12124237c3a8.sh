# shellcheck shell=sh
# From the Loki that serves to the next one, without a push lost: the new one starts beside it and shows that it can do its work,
# takes over, and the old one leaves. `settle` is the way back and the way on: what runs is made to agree with `current`.
# The two share the compactor's ring, so that one of them compacts; messages go to the one that the gateway sends them to.

# canary <port to push to> <port to read from>
canary() {
  canary_line="loki-host canary $RELEASE $$ $(date +%s)"
  canary_ns=$(date +%s)000000000
  canary_body="{\"streams\":[{\"stream\":{\"type\":\"verify\",\"environment\":\"check\"},\"values\":[[\"$canary_ns\",\"$canary_line\"]]}]}"
  canary_started=$(now_ms)
  # Right after a start, Loki may answer 500 until its ring is seen everywhere.
  until push "$1" "$canary_body"; do
    [ "$(now_ms)" -lt $((canary_started + 20000)) ] || die "Loki does not take a message: $(http_problem)"
    case $http_status in 400 | 401 | 403 | 404) die "Loki refuses a message: $(http_problem)" ;; esac
    nap 0.5
  done
  visible "$2" "{type=\"verify\",environment=\"check\"} |= \"$canary_line\"" \
    "${canary_ns%?????????}" "$((${canary_ns%?????????} + 60))" 30 ||
    die "Loki took a message but does not find it again: $(http_problem)"
  canary_ms=$(($(now_ms) - canary_started))
  say "pushed a message and read it back ($canary_ms ms)"
}

# Loki takes messages with a key that S3 refuses, and tells its log only: what is flushed has to arrive in the bucket.
# grep without -q reads to the end, so that printf never finds its reader gone.
prove_bucket() {
  prove_started=$(now_ms)
  loki "$1" '' /flush --request POST
  until loki "$1" '' /metrics && printf '%s\n' "$http_body" | grep '^loki_ingester_chunks_stored_total{.*} [1-9]' >/dev/null; do
    if [ "$(now_ms)" -ge $((prove_started + 20000)) ]; then
      last_lines "loki-$slot"
      die 'Loki could not write to the bucket within 20 s (its words are above). Check the bucket, the key and its policy'
    fi
    nap 0.3
  done
  say "wrote to the bucket ($(seconds_since "$prove_started") s)"
}

# The compactors of both slots find each other by gossip. Loki before 2.9 has no cluster label, and would mix with strangers;
# such a process compacts 10 minutes after its start.
start_with_neighbour() {
  if grep -q 'cluster_label:' "$release_dir/config.yaml"; then
    start_loki "-memberlist.join=127.0.0.1:$(port_of a gossip)" "-memberlist.join=127.0.0.1:$(port_of b gossip)"
  else
    start_loki
  fi
}

# A slot holds messages from when the gateway may send it some, and hosts that share a ring send each other some at once.
hold_messages() { : >"$ROOT/data/$1/holds-messages"; }
holds_messages() { [ -e "$ROOT/data/$1/holds-messages" ]; }

start_beside() {
  stage=starting ready_started=$(now_ms) start_port=$(port_of "$slot" http)
  say "starting $RELEASE${serving:+ beside $serving}"
  make_data "$ROOT/data/$slot"
  grep -q 'replication_factor: 1$' "$release_dir/config.yaml" || hold_messages "$slot"
  start_with_neighbour
  wait_ready "loki-$slot" "$start_port" "$TIMEOUT" || {
    last_lines "loki-$slot"
    exit 1
  }
  ready_seconds=$(seconds_since "$ready_started")
  say "Loki $LOKI_VERSION is ready ($ready_seconds s)"
  canary "$start_port" "$start_port"
  prove_bucket "$start_port"
}

take_over() {
  stage=switching old=$(linked current)
  hold_messages "$slot"
  docker update --restart always "loki-$slot" >/dev/null
  point current "$RELEASE"
  follow_current || exit 1
  canary "$PORT" "$(port_of "$slot" http)"
  [ -z "$old" ] || point previous "$old"
  stage=switched status=deployed serving=$RELEASE
  say "$RELEASE serves on port $PORT of $(uname -n)"
}

# drain <slot>: its Loki writes all it has to the bucket and is gone; or it goes on, if it cannot.
drain() {
  drain_name=loki-$1 drain_started=$(now_ms)
  exists "$drain_name" || return 0
  if ! holds_messages "$1"; then
    docker rm -f "$drain_name" >/dev/null
    rm -rf "$ROOT/data/$1"
    return 0
  fi
  if running "$drain_name" || [ "$(exit_code "$drain_name")" != 0 ]; then
    revive "$1" || return 1
    # Requests that the gateway's old workers hold end within the clients' 0.5 s.
    nap 2
    say "$(release_of "$drain_name") writes what it has to the bucket and ends"
    docker stop "$drain_name" >/dev/null
  fi
  if [ "$(exit_code "$drain_name")" = 0 ] && ! docker logs --tail 200 "$drain_name" 2>&1 | grep -q 'level=error.*upload'; then
    docker rm "$drain_name" >/dev/null
    rm -rf "$ROOT/data/$1"
    say "it has written everything and is gone ($(seconds_since "$drain_started") s)"
    return 0
  fi
  last_lines "$drain_name"
  docker start "$drain_name" >/dev/null || :
  complain "$(release_of "$drain_name") could not write all it has to the bucket within 300 s. It goes on beside $(linked current), nothing is lost; the next deploy tries again"
  return 1
}

# revive <slot>: a Loki that ended by itself replays its log.
revive() {
  exists "loki-$1" || return 1
  running "loki-$1" || {
    say "loki-$1 does not run; starting it again"
    docker start "loki-$1" >/dev/null || return 1
  }
  revive_until=$(($(now_ms) + 120000))
  until ready "$(port_of "$1" http)"; do
    if [ "$(now_ms)" -ge $revive_until ]; then
      complain "loki-$1 is not ready: $(http_problem). Look at it there with: docker logs loki-$1"
      return 1
    fi
    nap 0.5
  done
}

# After a deploy that failed or was killed: the release that `current` names serves, and no other is here.
settle() {
  serving=$(linked current)
  if [ -z "$serving" ]; then
    # Nothing was ever sent to what a first deploy left.
    for settle_slot in a b; do
      ! exists "loki-$settle_slot" || docker rm -f "loki-$settle_slot" >/dev/null
      rm -rf "$ROOT/data/$settle_slot"
    done
    remove_unserved
    return 0
  fi
  settle_slot=$(recorded "$serving" slot)
  if ! revive "$settle_slot"; then
    settle_slot=$(other "$settle_slot")
    revive "$settle_slot" || return 1
    serving=$(release_of "loki-$settle_slot")
    say "$serving takes over again"
    point current "$serving"
  fi
  remove_unserved
  follow_current && drain "$(other "$settle_slot")"
}

# Names of releases begin with the time: what is newer than `current` never served.
remove_unserved() {
  for unserved in "$ROOT"/releases/*; do
    [ "$(printf '%s\n' "${unserved##*/}" "$serving" | LC_ALL=C sort | tail -n 1)" = "$serving" ] || rm -rf "$unserved"
  done
}
