# Pushes one message through this host's gateway and reads it back from its Loki.
# The header sets PORT, MESSAGE (base64), QUERY, START and END (nanoseconds), TIMEOUT (seconds).

set -eu
started=$(now_ms)
push "$PORT" "$(printf '%s' "$MESSAGE" | base64 -d)" || die "Loki on port $PORT did not take the message: $(http_problem)"
push_ms=$(awk -v s="$http_seconds" 'BEGIN { printf "%d", s * 1000 + 0.5 }')
say "pushed in $push_ms ms"
serving=$(linked current)
slot=$(slot_of "$serving")
[ -n "$slot" ] || die "no Loki of this host serves. Look at it there with: sh $ROOT/settle.sh status"
visible "$(port_of "$slot" http)" "$QUERY" "$START" "$END" "$TIMEOUT" ||
  die "the message was taken but not found within $TIMEOUT s; the last answer was: $(http_problem)"
reads_answer "$serving" ||
  die "the message was found, but reads do not answer on port $(recorded "$serving" reads_port): $(http_problem). Look at it on the host with: docker logs loki-gateway"
visible_ms=$(($(now_ms) - started))
say "read back after $visible_ms ms"
result push_ms: "$push_ms" visible_ms: "$visible_ms"
