# shellcheck shell=sh
# The containers and releases of a host. `loki` serves; during a switch the one it replaces waits as `loki-previous`.
# The header sets RELEASE, IMAGE, PORT. A container carries its release as a label; $ROOT/current is the release
# that was found good, so the two agree unless a deploy was interrupted.

ROOT=${LOKI_HOST_ROOT:-/var/lib/loki-host}
LOCK=$ROOT/lock

# What docker starts must not hold the deploy's lock (descriptor 9).
docker() { command docker "$@" 9>&-; }

exists() { docker inspect -f '{{.Id}}' "$1" >/dev/null 2>&1; }
state() { docker inspect -f '{{.State.Status}} {{.RestartCount}}' "$1" 2>/dev/null; }
release_of() { docker inspect -f '{{index .Config.Labels "loki-host.release"}}' "$1" 2>/dev/null || :; }
linked() { readlink "$ROOT/$1" 2>/dev/null | sed 's|.*/||'; }
# recorded <release> <key>: a line of its manifest.
recorded() { sed -n "s/^$2=//p" "$ROOT/releases/$1/manifest" 2>/dev/null; }

# Links are renamed into place, so that no reader ever finds none.
point() {
  ln -s "releases/$2" "$ROOT/$1.new"
  mv -fT "$ROOT/$1.new" "$ROOT/$1"
}

# Replaces the two secrets in what it reads; by the shell alone, so that they are in no argument list.
redact() {
  while IFS= read -r redact_line || [ -n "$redact_line" ]; do
    for redact_secret in "${ACCESS_KEY_ID:-}" "${SECRET_ACCESS_KEY:-}"; do
      while [ -n "$redact_secret" ]; do
        case $redact_line in
          *"$redact_secret"*) redact_line="${redact_line%%"$redact_secret"*}***${redact_line#*"$redact_secret"}" ;;
          *) break ;;
        esac
      done
    done
    printf '    %s\n' "$redact_line"
  done
}

# run_loki <docker run arguments> -- <Loki's arguments>: the key pair arrives as a file that is never on a disk.
run_loki() {
  if [ -n "$PARAMETER" ]; then
    printf 'LOKI_S3_ACCESS_KEY_ID=%s\nLOKI_S3_SECRET_ACCESS_KEY=%s\n' "$ACCESS_KEY_ID" "$SECRET_ACCESS_KEY"
  fi | docker run --env-file /dev/stdin --network host --user 10001:10001 \
    -v "$ROOT/data:/loki" -v "$ROOT/releases/$RELEASE:/etc/loki:ro" "$@"
}

start_loki() {
  run_loki -d --name loki --restart unless-stopped --stop-timeout 300 --log-opt max-size=50m --log-opt max-file=3 \
    --label "loki-host.release=$RELEASE" "$IMAGE" \
    -config.file=/etc/loki/config.yaml -config.expand-env=true "-server.http-listen-port=$PORT" >/dev/null
}

ready() {
  loki '' /ready
  [ "$http_status" = 200 ]
}

# wait_ready <seconds>: fails at once when the container has ended.
wait_ready() {
  wait_started=$(now_ms) wait_report=0
  until ready; do
    case $(state loki) in 'running 0') ;; *)
      complain "Loki ended by itself instead of becoming ready"
      return 1
      ;;
    esac
    wait_now=$(now_ms)
    if [ $((wait_now - wait_started)) -ge $(($1 * 1000)) ]; then
      complain "Loki was not ready after $(seconds_since "$wait_started") s: $(http_problem)"
      return 1
    fi
    if [ "$wait_now" -ge "$wait_report" ]; then
      wait_report=$((wait_now + 3000))
      say "waiting for Loki on $(uname -n): $(seconds_since "$wait_started") s, $(http_problem)"
    fi
    nap 0.5
  done
}

# Takes away what was being deployed and lets the release before it serve again. Sets serving; fails if none does.
roll_back() {
  if exists loki-previous || [ "$(release_of loki)" = "$RELEASE" ]; then
    if exists loki; then
      say "removing $(release_of loki); its last lines were:"
      docker logs --tail 20 loki 2>&1 | redact | cut -c 1-300
      docker rm -f loki >/dev/null
    fi
    if exists loki-previous; then docker rename loki-previous loki; fi
  fi
  serving=$(release_of loki)
  if [ -z "$serving" ]; then
    say "there is no older release to put back: no Loki runs on $(uname -n)"
    return 1
  fi
  PORT=$(recorded "$serving" port)
  say "starting $serving again"
  # A stop that was under way may end it once more after the first start.
  for attempt in 1 2; do
    docker start loki >/dev/null || :
    if wait_ready 120; then
      say "$serving serves again on $(uname -n)"
      return 0
    fi
    say "attempt $attempt to start $serving did not succeed"
  done
  complain "$serving is not ready on $(uname -n). Look at it there with: docker logs loki"
  return 1
}

# After a deploy that was killed: keeps its release if that was found good, puts the old one back if not.
recover() {
  recover_kept=$(release_of loki)
  recover_good=$(linked current)
  if [ "$recover_kept" = "$recover_good" ] && [ -n "$recover_good" ]; then
    if exists loki-previous; then docker rm -f loki-previous >/dev/null; fi
  elif [ -n "$recover_kept" ] || exists loki-previous; then
    say 'a deploy was interrupted here; putting the release before it back'
    RELEASE=$recover_kept
    recover_status=0
    roll_back || recover_status=1
    [ -z "$recover_kept" ] || rm -rf "$ROOT/releases/$recover_kept"
    return $recover_status
  fi
}
