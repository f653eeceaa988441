# What a release is judged by before it starts: whether it serves already, its version, its images, its config.

unchanged() {
  [ -n "$serving" ] && whole "$serving" &&
    [ "$(settings <"$ROOT/current/manifest")" = "$(manifest | settings)" ] &&
    ready "$(port_of "$serving_slot" http)" && [ "$(served "$port")" = "$serving" ]
}

# The one that serves or should; where that is damaged, the latest that is whole.
latest_release() {
  local name
  name=$(linked current)
  if whole "$name"; then echo "$name"; else whole_releases | tail -n 1; fi
}

# A Loki may not find what the one two steps before it wrote, and an older one does not know all that is in the bucket.
check_version() {
  local served_version stop
  served_version=$(recorded "$compared_with" loki_version)
  [ -n "$served_version" ] && [ -z "$restored" ] || return 0
  ! older "$loki_version" "$served_version" ||
    die "this host runs Loki $served_version, and $loki_version is older. To go back to a release that ran here, use \`rollback\`"
  for stop in $UPGRADE_STOPS; do
    if older "$served_version" "$stop"; then
      upgrade_first=$stop
      die "this host runs Loki $served_version: deploy $stop first, then $loki_version. With \`upgrade: stepwise\` the action does both"
    fi
  done
}

# older <version> <version>: by its first two numbers.
older() {
  [ "${1%.*}" != "${2%.*}" ] &&
    [ "$(printf '%s\n' "$1" "$2" | sort -t . -k 1,1n -k 2,2n | head -n 1)" = "$1" ]
}

verify_config() {
  local begun output
  begun=$(now_ms)
  output=$(run_loki "$slot" --rm "$image" -config.file=/etc/loki/config.yaml -config.expand-env=true -verify-config 2>&1) || {
    printf '%s\n' "$output" | redact
    die "Loki $loki_version rejects the config (its words are above)"
  }
  say "Loki $loki_version accepts the config ($(seconds_since "$begun") s)"
}

# What was written since a period began lies in that period's tables, and is found through that period only. The day that counts is
# the day of the deploy, not that of the review.
check_periods() {
  local from config="$ROOT/releases/$release/config.yaml" before="$ROOT/releases/$compared_with/config.yaml"
  [ -n "$compared_with" ] || return 0
  for from in $(period_dates "$config"); do
    has_period "$before" "$from" || ! has_begun "$from" ||
      die "the period from $from begins today or earlier, and this host has run without it: what came in since would be hidden. Give it a date from tomorrow (UTC) on"
  done
  for from in $(period_dates "$before"); do
    has_period "$config" "$from" || ! has_begun "$from" ||
      die "the period from $from has begun, and this config no longer has it: what came in since would be hidden. Keep the period"
  done
}
period_dates() {
  sed -n "/^ *#/d; s/.*from: *['\"]\{0,1\}\([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\).*/\1/p" "$1"
}
has_period() { period_dates "$1" | grep -xF "$2" >/dev/null; }
has_begun() { [ "$(printf '%s' "$1" | tr -d -)" -le "$(date -u +%Y%m%d)" ]; }

# nginx that rejects a config at a reload goes on with the old one and reports no error.
check_gateway() {
  local output
  output=$(run_gateway --rm "$gateway_image" nginx -q -t -c "/etc/loki-host/releases/$release/nginx.conf" 2>&1) || {
    printf '%s\n' "$output" | redact
    die 'nginx rejects the config of the gateway (its words are above)'
  }
}
