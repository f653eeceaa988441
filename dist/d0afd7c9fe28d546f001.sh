# shellcheck shell=sh
# The gateway: nginx on the port that clients know, in front of the slot that serves. Its config is part of the release, read
# through `current`. The header sets RELEASE, GATEWAY_IMAGE.

# What only the host knows: which slot serves (see nginx.conf). The other one gets what the first does not take, while both run.
write_upstream() {
  printf "upstream loki { server 127.0.0.1:%s max_fails=0; server 127.0.0.1:%s max_fails=0 backup; keepalive 64; }\n" \
    "$(port_of "$slot" http)" "$(port_of "$(other "$slot")" http)"
  printf "map '' \$release { default %s; }\n" "$RELEASE"
}

# run_gateway <docker run arguments> -- <nginx's arguments>
run_gateway() {
  mkdir -p "$ROOT/gateway"
  [ "$(id -u)" != 0 ] || chown 101:101 "$ROOT/gateway"
  docker run --network host --user 101:101 -v "$ROOT:/etc/loki-host:ro" -v "$ROOT/gateway:/run/loki-gateway" "$@" \
    -e stderr -p /run/loki-gateway/ -g 'daemon off;'
}

# A config that nginx does not take would leave the workers on the old one without a word.
check_gateway() {
  gateway_output=$(run_gateway --rm "$GATEWAY_IMAGE" nginx -q -t -c "/etc/loki-host/releases/$RELEASE/nginx.conf" 2>&1) || {
    printf '%s\n' "$gateway_output" | redact
    die 'nginx rejects the config of the gateway (its words are above)'
  }
}

# start_gateway <image>
start_gateway() {
  docker rm -f loki-gateway >/dev/null 2>&1 || :
  run_gateway -d --name loki-gateway --restart always --log-opt max-size=10m --log-opt max-file=2 \
    "$1" nginx -c /etc/loki-host/current/nginx.conf >/dev/null
}

# served <port>: the release that the gateway sends pushes to.
served() {
  request '' 2 --noproxy '*' "http://127.0.0.2:$1/serving"
  [ "$http_status" != 200 ] || printf '%s' "$http_body"
}

# Not by `docker kill`: after that, Docker takes a container for one that was stopped by hand, and starts it no more by itself.
reload_gateway() {
  gateway_pid=$(docker inspect -f '{{.State.Pid}}' loki-gateway)
  [ "${gateway_pid:-0}" -le 1 ] || kill -HUP "$gateway_pid"
}

# Has the gateway follow `current`, and waits until each of several new connections in a row does.
follow_current() {
  follow_release=$(linked current) follow_count=0 follow_started=$(now_ms)
  follow_port=$(recorded "$follow_release" port) follow_image=$(recorded "$follow_release" gateway_image)
  if ! running loki-gateway || [ "$(docker inspect -f '{{.Config.Image}}' loki-gateway)" != "$follow_image" ]; then
    start_gateway "$follow_image" || return 1
  elif [ "$(served "$follow_port")" != "$follow_release" ]; then
    reload_gateway
  fi
  while [ $follow_count -lt 5 ]; do
    if [ "$(served "$follow_port")" = "$follow_release" ]; then
      follow_count=$((follow_count + 1))
    else
      follow_count=0
      if [ "$(now_ms)" -ge $((follow_started + 20000)) ]; then
        complain "the gateway on port $follow_port does not serve $follow_release: $(http_problem)"
        last_lines loki-gateway
        return 1
      fi
      nap 0.2
    fi
  done
}
