# shellcheck shell=sh
# Puts one release on this host without a push lost, or leaves the one that serves. The header sets RELEASE, IMAGE, LOKI_VERSION,
# PORT, PARAMETER (empty: the instance's role is used), READERS_PARAMETER (empty: nobody reads), REGION, TIMEOUT (seconds), FREE_MB,
# CONFIG (gzip, base64), CONFIG_SHA256, ROLLBACK (empty, `previous` or the name of a release), UPGRADE_STOPS.

stage=preparing status=failed serving='' ready_seconds=0 canary_ms=0 gap_ms=0 guard='' restored='' upgrade_first=''
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
# So a process in a session of its own waits for the lock and puts things right if that happens.
start_guard() {
  [ -f "$0" ] || return 0
  cp "$0" "$ROOT/settle.sh"
  setsid flock "$LOCK" sh "$ROOT/settle.sh" settle </dev/null >"$ROOT/settle.log" 2>&1 9>&- &
  guard=$!
}

# An earlier release of this host is deployed again, as a new one with today's key.
restore() {
  case $ROLLBACK in previous) restored=$(linked previous) ;; *) restored=$ROLLBACK ;; esac
  [ -n "$restored" ] && [ -f "$ROOT/releases/$restored/config.yaml" ] ||
    die "there is no ${restored:-earlier} release here to go back to; there are: $(ls -x "$ROOT/releases" 2>/dev/null)"
  say "going back to $restored"
  IMAGE=$(recorded "$restored" image) LOKI_VERSION=$(recorded "$restored" loki_version)
  CONFIG_SHA256=$(recorded "$restored" config_sha256) PORT=$(recorded "$restored" port)
  GATEWAY_IMAGE=$(recorded "$restored" gateway_image) PARAMETER=$(recorded "$restored" credentials_parameter)
  READERS_PARAMETER=$(recorded "$restored" readers_parameter)
  RELEASE=${RELEASE%-*}-$(printf '%s' "$CONFIG_SHA256" | cut -c 1-8)
}

unchanged() {
  [ -n "$serving" ] && [ "$(release_of "loki-$(other "$slot")")" = "$serving" ] &&
    [ "$(settings <"$ROOT/current/manifest")" = "$(manifest | settings)" ] &&
    ready "$(port_of "$(other "$slot")" http)" && [ "$(served "$PORT")" = "$serving" ]
}

period_dates() {
  sed -n "/^ *#/d; s/.*from: *['\"]\{0,1\}\([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\).*/\1/p" "$1"
}
begun() { [ "$(printf '%s' "$1" | tr -d -)" -le "$(date -u +%Y%m%d)" ]; }

# What was written since a period began lies in its tables, and is found by that period alone: the day that counts is that of
# the deploy, not of the review.
check_periods() {
  [ -f "$ROOT/current/config.yaml" ] || return 0
  for from in $(period_dates "$release_dir/config.yaml"); do
    if period_dates "$ROOT/current/config.yaml" | grep -qxF "$from"; then continue; fi
    ! begun "$from" ||
      die "the period from $from begins today or earlier, and this host has run without it: what came in since would be hidden. Give it a date from tomorrow (UTC) on"
  done
  for from in $(period_dates "$ROOT/current/config.yaml"); do
    if period_dates "$release_dir/config.yaml" | grep -qxF "$from"; then continue; fi
    ! begun "$from" ||
      die "the period from $from has begun, and this config is without it: what came in since would be hidden. Keep the period"
  done
}

# older <version> <version>: by its first two numbers.
older() {
  [ "${1%.*}" != "${2%.*}" ] &&
    [ "$(printf '%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n | head -n 1)" = "$1" ]
}

# What a Loki wrote, the one after the next may not find; and an older one knows less than what is in the bucket.
check_version() {
  serving_version=$(recorded "$serving" loki_version)
  [ -n "$serving_version" ] && [ -z "$restored" ] || return 0
  ! older "$LOKI_VERSION" "$serving_version" ||
    die "this host runs Loki $serving_version, and $LOKI_VERSION is older. To go back to a release that ran here, give \`rollback\`"
  for stop in $UPGRADE_STOPS; do
    if older "$serving_version" "$stop"; then
      upgrade_first=$stop
      die "this host runs Loki $serving_version: deploy $stop first, then $LOKI_VERSION. With \`upgrade: stepwise\` the action does both"
    fi
  done
}

pull() {
  ! docker image inspect "$1" >/dev/null 2>&1 || return 0
  say "pulling $1"
  pull_started=$(now_ms)
  docker pull --quiet "$1" >/dev/null ||
    die "could not pull $1. Check the name, and that this host reaches its registry"
  say "pulled $1 ($(seconds_since "$pull_started") s)"
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

deploy() {
  trap leave EXIT
  trap 'complain "the deploy was interrupted"; exit 143' HUP INT TERM
  { mkdir -p "$ROOT" && : >>"$LOCK"; } || die "nothing can be written below $ROOT (see above). Free or mount its disk"
  serving=$(linked current)
  [ -z "$ROLLBACK" ] || restore
  preflight
  take_lock
  settle || die 'what an earlier deploy left is not in order (see above)'
  slot=$(other "$(recorded "$serving" slot)")
  if unchanged; then
    say "$serving already runs with this config, image and key"
    canary "$PORT" "$(port_of "$(other "$slot")" http)"
    status=unchanged
    return 0
  fi
  check_version
  pull "$IMAGE"
  pull "$GATEWAY_IMAGE"
  write_release
  verify_config
  check_periods
  check_gateway
  start_guard
  start_beside
  adopt
  take_over
  adopted
  drain "$(other "$slot")" || exit 1
  prune
}

switch_back() {
  if [ -n "$old" ]; then
    point current "$old"
  else
    rm -f "$ROOT/current"
    ! exists loki-gateway || docker rm -f loki-gateway >/dev/null
    give_back
  fi
}

leave() {
  code=$?
  trap - EXIT
  trap '' HUP INT TERM
  set +e
  [ "$code" = 0 ] || [ $complaints -gt 0 ] ||
    complain "a command of the deploy failed, with exit status $code, after the last line that is shown (its own words are among the others)"
  case $stage in
    preparing) say "nothing was switched on $(uname -n); ${serving:-no Loki of ours} runs as before" ;;
    switched) ;;
    *)
      complain "the deploy of $RELEASE did not succeed"
      if [ $stage = switching ]; then switch_back; fi
      if settle && [ -n "$serving" ]; then
        status=rolled-back
        say "$serving serves on $(uname -n) as before"
      fi
      ;;
  esac
  case $status in deployed | unchanged) ;; *) [ -z "${release_dir:-}" ] || rm -rf "$release_dir" ;; esac
  if [ -n "$guard" ]; then kill "$guard" 2>/dev/null; fi
  report
  exit "$code"
}

report() {
  result "{\"status\":\"$status\",\"release\":\"$serving\",\"loki\":\"$(recorded "$serving" loki_version)\",\"seconds\":$(seconds_since "$started"),\"ready_seconds\":$ready_seconds,\"canary_ms\":$canary_ms,\"gap_ms\":$gap_ms,\"releases\":$(list_releases),\"upgrade_first\":\"$upgrade_first\"}"
}

set -eu
umask 022
case ${1:-deploy} in
  settle)
    echo "process $$ is putting right what an interrupted deploy left" >"$LOCK"
    settle
    ;;
  *) deploy ;;
esac
