# shellcheck shell=sh
# Where Loki runs on a host: in slot a or b, each with its container, ports and directory. One serves; during a handover the other
# starts beside it and takes over, then the first one leaves. `slot` is the one of the release that is deployed.
# The header sets RELEASE, IMAGE, PARAMETER.

# http, grpc and gossip of slot a, then of slot b.
SLOT_PORTS=${LOKI_HOST_PORTS:-3101 9095 7946 3102 9096 7947}
slot=''

other() { case $1 in a) echo b ;; *) echo a ;; esac; }

# port_of <slot> http|grpc|gossip
port_of() {
  case $2 in http) port_column=1 ;; grpc) port_column=2 ;; *) port_column=3 ;; esac
  [ "$1" = a ] || port_column=$((port_column + 3))
  echo "$SLOT_PORTS" | cut -d ' ' -f "$port_column"
}

# What docker starts must not hold the deploy's lock (descriptor 9).
docker() { command docker "$@" 9>&-; }

exists() { docker inspect -f '{{.Id}}' "$1" >/dev/null 2>&1; }
state() { docker inspect -f '{{.State.Status}} {{.RestartCount}}' "$1" 2>/dev/null; }
running() { case $(state "$1") in running*) ;; *) return 1 ;; esac; }
exit_code() { docker inspect -f '{{.State.ExitCode}}' "$1"; }
release_of() { docker inspect -f '{{index .Config.Labels "loki-host.release"}}' "$1" 2>/dev/null || :; }

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

last_lines() {
  say "the last lines of $1 were:"
  docker logs --tail 20 "$1" 2>&1 | redact | cut -c 1-300
}

# Loki runs as 10001 in its image, and has no way to take over a directory that is not its own.
make_data() {
  mkdir -p "$1"
  [ "$(id -u)" = 0 ] || return 0
  case $(ls -dn "$1") in *' 10001 10001 '*) ;; *) chown -R 10001:10001 "$1" ;; esac
}

# run_loki <docker run arguments> <image> <Loki's arguments>: the key pair arrives as a file that is never on a disk.
run_loki() {
  {
    printf 'LOKI_INSTANCE_ID=%s-%s\n' "$(uname -n)" "$slot"
    [ -z "$PARAMETER" ] ||
      printf 'LOKI_S3_ACCESS_KEY_ID=%s\nLOKI_S3_SECRET_ACCESS_KEY=%s\n' "$ACCESS_KEY_ID" "$SECRET_ACCESS_KEY"
  } | docker run --env-file /dev/stdin --network host --user 10001:10001 \
    -v "$ROOT/data/$slot:/loki" -v "$ROOT/releases/$RELEASE:/etc/loki:ro" "$@"
}

# start_loki <Loki's further arguments>: the release's, in its slot. After a reboot, one that never served is not to come back, and
# one that did is, stopped or not (`always`): what it has may be in its log only.
start_loki() {
  run_loki -d --name "loki-$slot" --restart no --stop-timeout 300 \
    --log-opt max-size=50m --log-opt max-file=3 --label "loki-host.release=$RELEASE" "$IMAGE" \
    -config.file=/etc/loki/config.yaml -config.expand-env=true \
    -server.http-listen-address=127.0.0.1 "-server.http-listen-port=$(port_of "$slot" http)" \
    "-server.grpc-listen-port=$(port_of "$slot" grpc)" \
    "-memberlist.bind-port=$(port_of "$slot" gossip)" "-memberlist.advertise-port=$(port_of "$slot" gossip)" \
    "$@" >/dev/null || die "Docker could not start $IMAGE (its words are above)"
}

# ready <port>
ready() {
  loki "$1" '' /ready
  [ "$http_status" = 200 ]
}

# wait_ready <container> <port> <seconds>: fails at once when the container has ended.
wait_ready() {
  wait_started=$(now_ms) wait_report=0
  until ready "$2"; do
    # Loki that is not ready answers 503; another answer is somebody else's.
    if [ "$http_status" != 503 ] && [ "$(state "$1")" != 'running 0' ]; then
      complain 'Loki ended by itself instead of becoming ready'
      return 1
    fi
    wait_now=$(now_ms)
    if [ $((wait_now - wait_started)) -ge $(($3 * 1000)) ]; then
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
