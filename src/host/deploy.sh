# shellcheck shell=sh
# Puts one release of Loki on this host, or leaves the one that runs. The header sets RELEASE, IMAGE, LOKI_VERSION, PORT,
# PARAMETER (empty: the instance's role is used), REGION, TIMEOUT (seconds), FREE_MB, CONFIG (gzip, base64), CONFIG_SHA256.

stage=preparing status=failed serving='' ready_seconds=0 canary_ms=0 guard=''
started=$(now_ms)

# The kernel frees the lock when the last process that holds it is gone, however it went.
take_lock() {
  exec 9>>"$LOCK"
  lock_until=$(($(now_ms) + 180000)) lock_told=''
  until flock -n 9; do
    holder=$(tail -n 1 "$LOCK")
    holder_pid=${holder#process }
    # What an interrupted deploy left is put right within a minute or two; a deploy that runs is no affair of this one.
    case $holder in *' deploys '*) ! kill -0 "${holder_pid%% *}" 2>/dev/null || lock_until=0 ;; esac
    [ "$(now_ms)" -lt "$lock_until" ] || die "this host is taken: $holder. Wait until it has ended, then run again"
    [ -n "$lock_told" ] || say "waiting: $holder"
    lock_told=yes
    nap 0.5
  done
  printf 'process %s deploys %s since %s\n' $$ "$RELEASE" "$(date -u +%Y-%m-%dT%H:%M:%SZ)" >"$LOCK"
}

# Run Command ends a cancelled script with SIGKILL to its process group. Source: amazon-ssm-agent, executers_unix.go.
# So a process in a session of its own waits for the lock and puts the old release back if that happens.
start_guard() {
  [ -f "$0" ] || return 0
  cp "$0" "$ROOT/recover.sh"
  setsid flock "$LOCK" sh "$ROOT/recover.sh" recover </dev/null >"$ROOT/recover.log" 2>&1 9>&- &
  guard=$!
}

manifest() {
  printf '%s=%s\n' release "$RELEASE" created "$(date -u +%Y-%m-%dT%H:%M:%SZ)" image "$IMAGE" \
    loki_version "$LOKI_VERSION" config_sha256 "$CONFIG_SHA256" port "$PORT" \
    credentials_parameter "$PARAMETER" credentials_version "$CREDENTIALS_VERSION"
}

settings() { sed '/^release=/d; /^created=/d'; }

unchanged() {
  current=$(linked current)
  [ -n "$current" ] && [ "$(release_of loki)" = "$current" ] &&
    [ "$(settings <"$ROOT/current/manifest")" = "$(manifest | settings)" ] &&
    case $(state loki) in running*) ready ;; *) false ;; esac
}

write_release() {
  release_dir=$ROOT/releases/$RELEASE
  [ ! -e "$release_dir" ] || die "the release $RELEASE is on this host already"
  rm -rf "$ROOT"/releases/.new
  mkdir -p "$ROOT/releases/.new"
  printf '%s' "$CONFIG" | base64 -d | gzip -dc >"$ROOT/releases/.new/config.yaml"
  manifest >"$ROOT/releases/.new/manifest"
  chmod 755 "$ROOT/releases/.new"
  chmod 644 "$ROOT/releases/.new"/*
  mv "$ROOT/releases/.new" "$release_dir"
}

period_dates() {
  sed -n "/^ *#/d; s/.*from: *['\"]\{0,1\}\([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\).*/\1/p" "$1"
}

# What was written since a new period began lies in the old one's tables, and would not be found: the day that counts
# is that of the deploy, not of the review.
check_periods() {
  [ -f "$ROOT/current/config.yaml" ] || return 0
  for from in $(period_dates "$release_dir/config.yaml"); do
    if period_dates "$ROOT/current/config.yaml" | grep -qxF "$from"; then continue; fi
    [ "$(printf '%s' "$from" | tr -d -)" -gt "$(date -u +%Y%m%d)" ] ||
      die "the period from $from begins today or earlier, and this host has run without it: what came in since would be hidden. Give it a date from tomorrow (UTC) on"
  done
}

# Loki runs as 10001 in its image, and has no way to take over a directory that is not its own.
make_data() {
  mkdir -p "$ROOT/data"
  [ "$(id -u)" = 0 ] || return 0
  case $(ls -dn "$ROOT/data") in *' 10001 10001 '*) ;; *) chown -R 10001:10001 "$ROOT/data" ;; esac
}

pull() {
  ! docker image inspect "$IMAGE" >/dev/null 2>&1 || return 0
  say "pulling $IMAGE"
  pull_started=$(now_ms)
  docker pull --quiet "$IMAGE" >/dev/null ||
    die "could not pull $IMAGE. Check the name, and that this host reaches its registry"
  say "pulled $IMAGE ($(seconds_since "$pull_started") s)"
}

verify_config() {
  verify_started=$(now_ms)
  verify_output=$(run_loki --rm "$IMAGE" -config.file=/etc/loki/config.yaml -config.expand-env=true \
    -verify-config 2>&1) || {
    printf '%s\n' "$verify_output" | redact
    die "Loki $LOKI_VERSION rejects the config (its words are above)"
  }
  say "Loki $LOKI_VERSION accepts the config ($(seconds_since "$verify_started") s)"
}

canary() {
  canary_line="loki-host canary $RELEASE $$ $(date +%s)"
  canary_ns=$(date +%s)000000000
  canary_body="{\"streams\":[{\"stream\":{\"type\":\"verify\",\"environment\":\"check\"},\"values\":[[\"$canary_ns\",\"$canary_line\"]]}]}"
  canary_started=$(now_ms)
  # Right after a start, Loki may answer 500 until its ring is seen everywhere.
  until push "$canary_body"; do
    [ "$(now_ms)" -lt $((canary_started + 20000)) ] || die "Loki does not take a message: $(http_problem)"
    case $http_status in 400 | 401 | 403 | 404) die "Loki refuses a message: $(http_problem)" ;; esac
    nap 0.5
  done
  visible "{type=\"verify\",environment=\"check\"} |= \"$canary_line\"" \
    "${canary_ns%?????????}" "$((${canary_ns%?????????} + 60))" 30 ||
    die "Loki took a message but does not find it again: $(http_problem)"
  canary_ms=$(($(now_ms) - canary_started))
  say "pushed a message and read it back ($canary_ms ms)"
}

switch() {
  stage=switching
  switch_started=$(now_ms)
  start_guard
  if exists loki; then
    docker rename loki loki-previous
    say "stopping $(release_of loki-previous)"
    docker stop loki-previous >/dev/null
    say "stopped it ($(seconds_since "$switch_started") s)"
  fi
  ready_started=$(now_ms)
  start_loki || die "Docker could not start $IMAGE (its words are above)"
  wait_ready "$TIMEOUT" || exit 1
  ready_seconds=$(seconds_since "$ready_started")
  say "Loki $LOKI_VERSION is ready ($ready_seconds s); nothing was taken for $(seconds_since "$switch_started") s"
  canary
  if [ -n "$(linked current)" ]; then point previous "$(linked current)"; fi
  point current "$RELEASE"
  stage=switched status=deployed serving=$RELEASE
  if exists loki-previous; then docker rm loki-previous >/dev/null; fi
  prune
}

# Keeps the last five; their names begin with the time.
prune() {
  set -- "$ROOT"/releases/*
  while [ $# -gt 5 ]; do
    case ${1##*/} in "$(linked current)" | "$(linked previous)") ;; *) rm -rf "$1" ;; esac
    shift
  done
}

leave() {
  code=$?
  trap - EXIT
  trap '' HUP INT TERM
  set +e
  [ $stage != preparing ] || serving=$(release_of loki 2>/dev/null)
  if [ $stage = switching ]; then
    complain "the deploy of $RELEASE did not succeed"
    if roll_back; then status=rolled-back; fi
  elif [ $status = failed ]; then
    say "nothing was switched on $(uname -n); ${serving:-no Loki} runs as before"
  fi
  case $status in deployed | unchanged) ;; *) [ -z "${release_dir:-}" ] || rm -rf "$release_dir" ;; esac
  if [ -n "$guard" ]; then kill "$guard" 2>/dev/null; fi
  loki_version=$LOKI_VERSION
  case $status in deployed | unchanged) ;; *) loki_version=$(recorded "$serving" loki_version) ;; esac
  result "{\"status\":\"$status\",\"release\":\"$serving\",\"loki\":\"$loki_version\",\"seconds\":$(seconds_since "$started"),\"ready_seconds\":$ready_seconds,\"canary_ms\":$canary_ms}"
  exit "$code"
}

deploy() {
  trap leave EXIT
  trap 'complain "the deploy was interrupted"; exit 143' HUP INT TERM
  mkdir -p "$ROOT"
  preflight
  take_lock
  (recover) || :
  if unchanged; then
    serving=$current
    say "$serving already runs with this config, image and key"
    canary
    status=unchanged
    return 0
  fi
  pull
  write_release
  check_periods
  make_data
  verify_config
  switch
  say "$RELEASE serves on port $PORT of $(uname -n)"
}

set -eu
umask 022
case ${1:-deploy} in
  recover)
    echo "process $$ is putting back what an interrupted deploy replaced" >"$LOCK"
    recover
    ;;
  *) deploy ;;
esac
