# The gateway: nginx on the port that clients know, in front of the slot that serves. Its config is part of the release, read
# through `current`.

# What is known on the host only: which slot serves (see nginx.conf). While both run, the other one gets what the first does not take.
write_upstream() {
  printf "upstream loki { server 127.0.0.1:%s max_fails=0; server 127.0.0.1:%s max_fails=0 backup; keepalive 64; }\n" \
    "$(port_of "$slot" http)" "$(port_of "$(other "$slot")" http)"
  printf "map '' \$release { default %s; }\n" "$release"
}

# give_to_nginx <file or folder>: nginx is user 101 in its image.
give_to_nginx() { [ "$(id -u)" != 0 ] || chown 101:101 "$1"; }

# run_gateway <docker run arguments> <image> <nginx and its arguments>
run_gateway() {
  mkdir -p "$ROOT/gateway"
  give_to_nginx "$ROOT/gateway"
  docker run --network host --user 101:101 -v "$ROOT:/etc/loki-host:ro,z" -v "$ROOT/gateway:/run/loki-gateway:z" "$@" \
    -e stderr -p /run/loki-gateway/ -g 'daemon off;'
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

gateway_pid() { docker inspect -f '{{.State.Pid}}' loki-gateway; }

# Not by `docker kill`: Docker then takes the container for one that was stopped by hand, and no longer starts it by itself.
reload_gateway() {
  local pid
  pid=$(gateway_pid)
  [ "${pid:-0}" -le 1 ] || kill -HUP "$pid"
}

# Docker keeps the folders that a container was started with, even if they were replaced since: nginx would read the old ones.
sees_folders() {
  local root seen
  root=/proc/$(gateway_pid)/root
  for seen in "$root/etc/loki-host:$ROOT" "$root/run/loki-gateway:$ROOT/gateway"; do
    [ ! -d "${seen%:*}" ] || [ "$(inode "${seen%:*}")" = "$(inode "${seen#*:}")" ] || return 1
  done
}
inode() { stat -Lc %d:%i "$1" 2>/dev/null; }

# Makes the gateway follow `current`, and waits until each of several new connections in a row does.
follow_current() {
  local name follow_port follow_image in_a_row=0 deadline=$(($(now_ms) + 20000))
  name=$(linked current)
  follow_port=$(recorded "$name" port)
  follow_image=$(recorded "$name" gateway_image)
  if [ "$(docker inspect -f '{{.State.Status}} {{.Config.Image}}' loki-gateway 2>/dev/null)" != "running $follow_image" ] ||
    ! sees_folders; then
    start_gateway "$follow_image" || return 1
  elif [ "$(served "$follow_port")" != "$name" ]; then
    reload_gateway
  fi
  while [ $in_a_row -lt 5 ]; do
    if [ "$(served "$follow_port")" = "$name" ]; then
      in_a_row=$((in_a_row + 1))
    elif past "$deadline"; then
      complain "the gateway on port $follow_port does not serve $name: $(http_problem)"
      last_lines loki-gateway
      return 1
    else
      in_a_row=0
      nap 0.2
    fi
  done
}
