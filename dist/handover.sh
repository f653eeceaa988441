# From the Loki that serves to the next one, without losing a push: the new one starts beside it and shows that it can do its work,
# takes over, and the old one leaves. The two share the compactor's ring, so that only one of them compacts; messages go to the one
# that the gateway sends them to.

start_beside() {
  local begun loki_port outcome=0
  stage=starting
  begun=$(now_ms)
  loki_port=$(port_of "$slot" http)
  say "starting $release${serving:+ beside $serving}"
  vacate "$slot"
  make_data "$slot"
  grep -q 'replication_factor: 1$' "$ROOT/releases/$release/config.yaml" || mark_messages "$slot"
  start_loki "$slot" "$release"
  wait_ready "$slot" "$TIMEOUT" || outcome=$?
  case $outcome in
    1) complain 'Loki ended by itself instead of becoming ready' ;;
    2) complain "Loki was not ready after $(seconds_since "$begun") s: $(http_problem)" ;;
  esac
  [ "$outcome" = 0 ] || {
    last_lines "loki-$slot"
    exit 1
  }
  ready_seconds=$(seconds_since "$begun")
  say "Loki $loki_version is ready ($ready_seconds s)"
  canary "$loki_port" "$loki_port"
  prove_bucket "$loki_port"
}

# vacate <slot>: what a Loki that cannot be started again has written is set aside, for `reclaim`: a new one starts with nothing.
vacate() {
  docker rm -f "loki-$1" >/dev/null 2>&1 || :
  ! has_mark "$1" || mv -T "$ROOT/data/$1" "$ROOT/data/left-$1-$(date +%s)"
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
    ! past $((begun + 20000)) || die "Loki does not take a message: $(http_problem)"
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
    if past $((begun + 20000)); then
      last_lines "loki-$slot"
      die 'Loki could not write to the bucket within 20 s (its words are above). Check the bucket, the key and its policy'
    fi
    nap 0.3
  done
  say "wrote to the bucket ($(seconds_since "$begun") s)"
}

take_over() {
  stage=switching old=${serving:-$(linked current)}
  mark_messages "$slot"
  docker update --restart always "loki-$slot" >/dev/null
  serve "$release"
  follow_current || exit 1
  reads_answer "$release" || {
    last_lines loki-gateway
    die "reads do not answer on port $reads_port: $(http_problem)"
  }
  canary "$port" "$(port_of "$slot" http)"
  ! whole "$old" || point previous "$old"
  stage=switched status=deployed serving=$release
  say "$release serves on port $port of $(uname -n)"
}

# serve <release>: it is the one that `current` names, since now.
serve() {
  utc >"$ROOT/releases/$1/served"
  point current "$1"
}

# drain <slot>: its Loki writes all it holds to the bucket and is gone; or it goes on, if it cannot. One that cannot be started
# again stays as it is: what it holds is in its log, for `reclaim`.
drain() {
  local name="loki-$1" state begun outcome=0
  begun=$(now_ms)
  state=$(state_of "$name")
  if [ -z "$state" ] || ! holds_messages "$1"; then
    discard "$1"
    return 0
  fi
  if [ "$state" = running ] || [ "$(exit_code "$name")" != 0 ]; then
    revive "$1" || outcome=$?
    case $outcome in
      1)
        make_data "$1"
        mark_messages "$1"
        return 0
        ;;
      2) return 1 ;;
    esac
    # Requests that the gateway's old workers hold end within the clients' 0.5 s.
    nap 2
    say "$name writes what it holds to the bucket and ends"
    docker stop "$name" >/dev/null
  fi
  if [ "$(exit_code "$name")" = 0 ] && ! docker logs --tail 200 "$name" 2>&1 | grep -q 'level=error.*upload'; then
    remove_data "$1"
    docker rm "$name" >/dev/null
    say "it has written everything and is gone ($(seconds_since "$begun") s)"
    return 0
  fi
  last_lines "$name"
  docker start "$name" >/dev/null || :
  complain "$name could not write all it holds to the bucket within 300 s. It goes on beside $(linked current), and nothing is lost; the next deploy tries again"
  return 1
}

# discard <slot>: nothing was ever sent to its Loki, if it has one. Marked data is of an earlier one.
discard() {
  docker rm -f "loki-$1" >/dev/null 2>&1 || :
  has_mark "$1" || remove_data "$1"
}

# reclaim <slot>: in that slot, once `drain` has left it, a Loki of the release that serves reads each log that another one left behind,
# and writes what is in it to the bucket.
reclaim() {
  local left
  ! has_mark "$1" || vacate "$1"
  for left in "$ROOT"/data/left-*; do
    [ -d "$left" ] || continue
    say "reading what a Loki that is gone left in ${left##*/}"
    remove_data "$1"
    mv -T "$left" "$ROOT/data/$1"
    start_loki "$1" ''
    drain "$1" || exit 1
    if has_mark "$1"; then
      vacate "$1"
      die "what a Loki that is gone left in $ROOT/data could not be read (see above). It stays there; the next deploy tries again"
    fi
  done
}
