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

# slot_of <release>: the one in its manifest, else the one with a Loki of it, else nothing.
slot_of() {
  local one
  [ -n "$1" ] || return 0
  if recorded "$1" slot | grep -x '[ab]'; then return 0; fi
  for one in a b; do
    [ "$(release_of "loki-$one")" != "$1" ] || echo "$one"
  done
}

# What docker starts must not hold the deploy's lock (descriptor 9).
docker() { command docker "$@" 9>&-; }

docker_answers() { docker info >/dev/null 2>&1; }
# state_of <container>: running, exited, …; nothing if there is none.
state_of() { docker inspect -f '{{.State.Status}}' "$1" 2>/dev/null || :; }
exists() { [ -n "$(state_of "$1")" ]; }
running() { [ "$(state_of "$1")" = running ]; }
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

# A slot holds messages from when the gateway may send it some, and hosts that share a ring send each other some at once.
# What a Loki holds whose release is not known any more, nobody knows.
mark_messages() { : >"$ROOT/data/$1/holds-messages"; }
has_mark() { [ -e "$ROOT/data/$1/holds-messages" ]; }
holds_messages() {
  local name
  ! has_mark "$1" || return 0
  name=$(release_of "loki-$1")
  [ -n "$name" ] && { [ ! -e "$ROOT/releases/$name/manifest" ] || [ -e "$ROOT/releases/$name/served" ]; }
}

# make_data <slot>. Loki runs as user 10001 in its image, and cannot take over a directory that belongs to another user.
make_data() {
  local folder="$ROOT/data/$1"
  mkdir -p "$folder"
  [ "$(id -u)" = 0 ] || return 0
  case $(ls -dn "$folder") in *' 10001 10001 '*) ;; *) chown -R 10001:10001 "$folder" ;; esac
}

# remove_data <slot>. The mark goes first: what is left of an interrupted removal does not count as messages.
remove_data() {
  rm -f "$ROOT/data/$1/holds-messages"
  rm -rf "${ROOT:?}/data/$1"
}

# Mounts end in `z`: where SELinux is enforced, a container may read and write what is labelled for containers only.
# run_loki <slot> <docker run arguments> <image> <Loki's arguments>: the key pair is passed as a file that is never on a disk.
run_loki() {
  local in_slot="$1"
  shift
  {
    printf 'LOKI_INSTANCE_ID=%s-%s\n' "$(uname -n)" "$in_slot"
    [ -z "$credentials_parameter" ] ||
      printf 'LOKI_S3_ACCESS_KEY_ID=%s\nLOKI_S3_SECRET_ACCESS_KEY=%s\n' "$access_key_id" "$secret_access_key"
  } | docker run --env-file /dev/stdin --network host --user 10001:10001 \
    -v "$ROOT/data/$in_slot:/loki:z" -v "$ROOT/releases/$release:/etc/loki:ro,z" "$@"
}

# start_loki <slot> <release it is known by>: with the config of the release that is deployed. After a reboot, one that never served
# must not come back, and one that did must, even if it was stopped (`always`): what it holds may be in its log only.
# The compactors of both slots find each other by gossip. Loki before 2.9 has no cluster label, and would join strangers;
# such a process compacts 10 minutes after its start.
start_loki() {
  local in_slot="$1" name="$2"
  set --
  if grep -q 'cluster_label:' "$ROOT/releases/$release/config.yaml"; then
    set -- "-memberlist.join=127.0.0.1:$(port_of a gossip)" "-memberlist.join=127.0.0.1:$(port_of b gossip)"
  fi
  run_loki "$in_slot" -d --name "loki-$in_slot" --restart no --stop-timeout 300 \
    --log-opt max-size=50m --log-opt max-file=3 --label "loki-host.release=$name" "$image" \
    -config.file=/etc/loki/config.yaml -config.expand-env=true \
    -server.http-listen-address=127.0.0.1 "-server.http-listen-port=$(port_of "$in_slot" http)" \
    "-server.grpc-listen-port=$(port_of "$in_slot" grpc)" \
    "-memberlist.bind-port=$(port_of "$in_slot" gossip)" "-memberlist.advertise-port=$(port_of "$in_slot" gossip)" \
    "$@" >/dev/null || die "Docker could not start $image (its words are above)"
}

# wait_ready <slot> <seconds>: fails with 1 when its Loki ends by itself, and with 2 when it runs and is not ready in time. Docker may
# start it again, and once is no reason to give up.
wait_ready() {
  local begun now state first='' report=0 gone=0
  begun=$(now_ms)
  until ready "$(port_of "$1" http)"; do
    # Loki that is not ready answers 503; any other answer comes from another process.
    if [ "$http_status" != 503 ]; then
      state=$(docker inspect -f '{{.State.Status}} {{.RestartCount}}' "loki-$1" 2>/dev/null) || return 1
      first=${first:-${state#* }}
      case $state in running*) gone=0 ;; *) gone=$((gone + 1)) ;; esac
      if [ "$gone" = 10 ] || [ "${state#* }" -ge $((first + 3)) ]; then return 1; fi
    fi
    now=$(now_ms)
    [ $((now - begun)) -lt $(($2 * 1000)) ] || return 2
    if [ "$now" -ge "$report" ]; then
      report=$((now + 3000))
      say "waiting for Loki on $(uname -n): $(seconds_since "$begun") s, $(http_problem)"
    fi
    if [ "$gone" = 0 ]; then nap 0.5; else nap 0.1; fi
  done
}

# revive <slot>: a Loki that ended by itself replays its log. Fails as wait_ready does.
revive() {
  local outcome=0
  case $(state_of "loki-$1") in
    '') return 1 ;;
    running) ;;
    *)
      say "loki-$1 does not run; starting it again"
      docker start "loki-$1" >/dev/null || return 1
      ;;
  esac
  wait_ready "$1" 120 || outcome=$?
  case $outcome in
    1)
      say "loki-$1 ends by itself whenever it is started"
      last_lines "loki-$1"
      ;;
    2) complain "loki-$1 is not ready after 120 s: $(http_problem). Look at it with: docker logs loki-$1" ;;
  esac
  return "$outcome"
}
