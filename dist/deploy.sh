# Puts one release on this host without losing a push, or leaves the one that serves. The way through: `deploy` is the whole story,
# and each of its steps is in a file of its own, in the order of `deployParts` (script.ts). `leave` is how every deploy ends.

deploy() {
  trap leave EXIT
  trap 'complain "the deploy was interrupted"; exit 143' HUP INT TERM
  started=$(now_ms)
  { mkdir -p "$ROOT" && : >>"$LOCK"; } || die "nothing can be written below $ROOT (see above). Free or mount its disk"
  serving=$(linked current)
  choose_release
  preflight
  take_lock
  settle || die 'this host could not be put in order (see above)'
  slot=$(other "${serving_slot:-$(slot_of "$(linked current)")}")
  compared_with=$(latest_release)
  if unchanged; then
    confirm_unchanged
    return 0
  fi
  check_rerun
  check_version
  pull "$image"
  pull "$gateway_image"
  write_release
  verify_config
  check_periods
  check_gateway
  start_guard
  start_beside
  adopt
  take_over
  end_gap
  drain "$(other "$slot")" || exit 1
  reclaim "$(other "$slot")"
  prune
}

confirm_unchanged() {
  release=$serving
  say "$serving already runs with this config, image and key"
  renew_certificate
  canary "$port" "$(port_of "$serving_slot" http)"
  status=unchanged
  reclaim "$slot"
}

# Ends a deploy, whatever happened: one release serves, the new one or the one before, and the result line says which.
leave() {
  local code=$?
  trap - EXIT
  trap '' HUP INT TERM
  set +e
  [ "$code" = 0 ] || [ "$complaints" -gt 0 ] ||
    complain "a command of the deploy failed with exit status $code, after the last line that is shown (its own words are among the others)"
  case $stage in
    preparing) say "nothing was switched on $(uname -n); ${serving:-no Loki of ours} runs as before" ;;
    switched) ;;
    *) go_back ;;
  esac
  case $written:$status in yes:failed | yes:rolled-back) remove_release "$release" ;; esac
  rm -rf "$STAGED" "$STAGED-login"
  [ -z "$guard" ] || kill "$guard" 2>/dev/null
  report
  exit "$code"
}

go_back() {
  complain "the deploy of $release did not succeed"
  if [ "$stage" = switching ]; then switch_back; fi
  settle || return 0
  case $serving in
    '') ;;
    "$release") say "$release serves on $(uname -n) all the same: no other could be started again" ;;
    *)
      status=rolled-back
      say "$serving serves on $(uname -n) as before"
      ;;
  esac
}

# To the release that served, unless it is damaged; after a first deploy, to none. What the new one took meanwhile goes to the bucket.
switch_back() {
  if whole "$old"; then
    point current "$old"
  elif [ -z "$old" ]; then
    rm -f "$ROOT/current" "$ROOT/releases/$release/served"
    ! exists loki-gateway || docker rm -f loki-gateway >/dev/null
    drain "$slot" || :
    give_back
  fi
}

report() {
  result status "$status" release "$serving" loki "$(recorded "$serving" loki_version)" seconds: "$(seconds_since "$started")" \
    ready_seconds: "$ready_seconds" canary_ms: "$canary_ms" gap_ms: "$gap_ms" releases: "$(list_releases)" \
    upgrade_first "$upgrade_first" certificate_until "$(certificate_until "$serving")" ca: "$(authority_of "$serving")"
}

usage() {
  echo "sh $0 status: what serves, both slots, the last error, the disk"
  echo "flock $LOCK sh $0 settle: settles what an interrupted deploy left"
}

set -eu
umask 022
# The copy on the host's disk is for a person, and deploys nothing.
case ${0##*/}:${1:-} in
  *:settle)
    docker_answers || die 'Docker does not answer'
    echo "process $$ settles what an interrupted deploy left" >"$LOCK"
    settle
    ;;
  *:status)
    load_parts
    status
    ;;
  settle.sh:*) usage ;;
  *) deploy ;;
esac
