# Takes over from a container `loki` that was started by hand, with a ring in memory and no volume: what it holds is written to
# the bucket first. A port can have one owner only, so here there is a gap; it is measured.

# The part of the preflight: what can be said before anything is started.
check_foreign() {
  [ -z "$(linked current)" ] && exists loki || return 0
  running loki || complain "a container named loki is here and does not run: what it holds may not be in the bucket. Start it, $ASIDE"
  ready "$port" || complain "a container named loki is here that does not answer on port $port ($(http_problem)). Give its port as \`port\`, $ASIDE"
}

ASIDE='or set it aside: docker rename loki loki-before'

adopt() {
  [ -z "$serving$(linked current)" ] && exists loki || return 0
  stage=adopting
  say "taking over from the container loki: it writes what it holds to the bucket while it serves"
  flush_foreign
  gap_started=$(now_ms)
  say 'it stops taking messages and writes the rest'
  shut_foreign_down
  docker update --restart no loki >/dev/null
  docker stop -t 300 loki >/dev/null
  docker rename loki "loki-before-$release"
}

# Most of it goes while it still serves, so that the gap is short.
flush_foreign() {
  local deadline=$(($(now_ms) + 300000))
  request '' 60 --noproxy '*' --request POST "http://127.0.0.1:$port/flush"
  until loki "$port" '' /metrics && printf '%s\n' "$http_body" | grep -E '^(cortex|loki)_ingester_flush_queue_length 0$' >/dev/null; do
    ! past "$deadline" || die "the container loki did not write what it holds within 300 s: $(http_problem). Nothing was changed"
    nap 0.5
  done
}

# The way of 2.x, then that of 3.x. Both answer when everything is written.
shut_foreign_down() {
  request '' 300 --noproxy '*' --request POST "http://127.0.0.1:$port/ingester/flush_shutdown"
  [ "$http_status" != 404 ] ||
    request '' 300 --noproxy '*' --request POST "http://127.0.0.1:$port/ingester/shutdown?flush=true&terminate=false"
  case $http_status in 200 | 204) return 0 ;; esac
  docker restart -t 300 loki >/dev/null || :
  die "the container loki could not write what it holds to the bucket ($(http_problem)); it was started again. Look at it with: docker logs loki"
}

# end_gap: the gateway has the port.
end_gap() {
  [ -n "$gap_started" ] || return 0
  gap_ms=$(($(now_ms) - gap_started))
  say "no message was taken for $gap_ms ms. The old container is kept, stopped: docker rm loki-before-$release when you are sure"
}

# The way back from `adopt`.
give_back() {
  exists "loki-before-$release" || return 0
  say 'starting the container loki again'
  docker rename "loki-before-$release" loki
  docker update --restart unless-stopped loki >/dev/null
  docker start loki >/dev/null
}
