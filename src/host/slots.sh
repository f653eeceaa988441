# Where Loki runs on a host: in slot a or b, each with a container, ports and a directory of its own. One serves; during a handover the
# other starts beside it and takes over, then the first one leaves.

other() { case $1 in a) echo b ;; *) echo a ;; esac; }

# port_of <slot> http|grpc|gossip
port_of() {
  local column
  case $2 in http) column=1 ;; grpc) column=2 ;; *) column=3 ;; esac
  [ "$1" = a ] || column=$((column + 3))
  echo "$SLOT_PORTS" | cut -d ' ' -f "$column"
}

# What docker starts must not hold the deploy's lock (descriptor 9).
docker() { command docker "$@" 9>&-; }

exists() { docker inspect -f '{{.Id}}' "$1" >/dev/null 2>&1; }
state() { docker inspect -f '{{.State.Status}} {{.RestartCount}}' "$1" 2>/dev/null; }
running() { case $(state "$1") in running*) ;; *) return 1 ;; esac; }
exit_code() { docker inspect -f '{{.State.ExitCode}}' "$1"; }
release_of() { docker inspect -f '{{index .Config.Labels "loki-host.release"}}' "$1" 2>/dev/null || :; }

last_lines() {
  say "the last lines of $1 were:"
  docker logs --tail 20 "$1" 2>&1 | redact | cut -c 1-300
}

# Replaces the key pair in what it reads; by the shell alone, so that it is in no argument list.
redact() {
  local line secret
  while IFS= read -r line || [ -n "$line" ]; do
    for secret in "$access_key_id" "$secret_access_key"; do
      while [ -n "$secret" ]; do
        case $line in
          *"$secret"*) line="${line%%"$secret"*}***${line#*"$secret"}" ;;
          *) break ;;
        esac
      done
    done
    printf '    %s\n' "$line"
  done
}

# make_data <slot>. Loki runs as user 10001 in its image, and cannot take over a directory that belongs to another user.
make_data() {
  local folder="$ROOT/data/$1"
  mkdir -p "$folder"
  [ "$(id -u)" = 0 ] || return 0
  case $(ls -dn "$folder") in *' 10001 10001 '*) ;; *) chown -R 10001:10001 "$folder" ;; esac
}

# A slot holds messages from when the gateway may send it some, and hosts that share a ring send each other some at once.
hold_messages() { : >"$ROOT/data/$1/holds-messages"; }
holds_messages() { [ -e "$ROOT/data/$1/holds-messages" ]; }

# run_loki <docker run arguments> <image> <Loki's arguments>: the key pair is passed as a file that is never on a disk.
run_loki() {
  {
    printf 'LOKI_INSTANCE_ID=%s-%s\n' "$(uname -n)" "$slot"
    [ -z "$credentials_parameter" ] ||
      printf 'LOKI_S3_ACCESS_KEY_ID=%s\nLOKI_S3_SECRET_ACCESS_KEY=%s\n' "$access_key_id" "$secret_access_key"
  } | docker run --env-file /dev/stdin --network host --user 10001:10001 \
    -v "$ROOT/data/$slot:/loki" -v "$release_dir:/etc/loki:ro" "$@"
}

# start_loki <Loki's further arguments>: the release's, in its slot. After a reboot, one that never served must not come back, and
# one that did must, even if it was stopped (`always`): what it holds may be in its log only.
start_loki() {
  run_loki -d --name "loki-$slot" --restart no --stop-timeout 300 \
    --log-opt max-size=50m --log-opt max-file=3 --label "loki-host.release=$release" "$image" \
    -config.file=/etc/loki/config.yaml -config.expand-env=true \
    -server.http-listen-address=127.0.0.1 "-server.http-listen-port=$(port_of "$slot" http)" \
    "-server.grpc-listen-port=$(port_of "$slot" grpc)" \
    "-memberlist.bind-port=$(port_of "$slot" gossip)" "-memberlist.advertise-port=$(port_of "$slot" gossip)" \
    "$@" >/dev/null || die "Docker could not start $image (its words are above)"
}

# wait_ready <container> <port> <seconds>: fails at once when the container has ended.
wait_ready() {
  local begun now report=0
  begun=$(now_ms)
  until ready "$2"; do
    # Loki that is not ready answers 503; any other answer comes from another process.
    if [ "$http_status" != 503 ] && [ "$(state "$1")" != 'running 0' ]; then
      complain 'Loki ended by itself instead of becoming ready'
      return 1
    fi
    now=$(now_ms)
    if [ $((now - begun)) -ge $(($3 * 1000)) ]; then
      complain "Loki was not ready after $(seconds_since "$begun") s: $(http_problem)"
      return 1
    fi
    if [ "$now" -ge "$report" ]; then
      report=$((now + 3000))
      say "waiting for Loki on $(uname -n): $(seconds_since "$begun") s, $(http_problem)"
    fi
    nap 0.5
  done
}
