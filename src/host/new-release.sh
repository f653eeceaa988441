# The release that is deployed: which one, and its folder.

# What is deployed: what the header says, or an earlier release of this host again, with today's key.
choose_release() {
  release=$RELEASE image=$IMAGE gateway_image=$GATEWAY_IMAGE loki_version=$LOKI_VERSION config_sha256=$CONFIG_SHA256 port=$PORT
  credentials_parameter=$PARAMETER readers_parameter=$READERS_PARAMETER
  [ -z "$ROLLBACK" ] || choose_earlier_release
}

choose_earlier_release() {
  case $ROLLBACK in previous) restored=$(linked previous) ;; *) restored=$ROLLBACK ;; esac
  { [ -n "$restored" ] && [ -f "$ROOT/releases/$restored/config.yaml" ]; } ||
    die "there is no ${restored:-earlier} release here to go back to; there are: $(ls -x "$ROOT/releases" 2>/dev/null)"
  say "going back to $restored"
  image=$(recorded "$restored" image) gateway_image=$(recorded "$restored" gateway_image)
  loki_version=$(recorded "$restored" loki_version) config_sha256=$(recorded "$restored" config_sha256)
  port=$(recorded "$restored" port) credentials_parameter=$(recorded "$restored" credentials_parameter)
  readers_parameter=$(recorded "$restored" readers_parameter)
  release=${RELEASE%-*}-$(printf '%s' "$config_sha256" | cut -c 1-8)
}

manifest() {
  printf '%s=%s\n' release "$release" created "$(utc)" slot "$slot" image "$image" \
    loki_version "$loki_version" config_sha256 "$config_sha256" port "$port" gateway_image "$gateway_image" \
    gateway_sha256 "$({ gateway_config && gateway_reads; } | sha256sum | cut -c 1-64)" \
    credentials_parameter "$credentials_parameter" credentials_version "$credentials_version" \
    readers_parameter "$readers_parameter" readers_version "$readers_version"
}

# What makes a release differ from another one.
settings() { sed '/^release=/d; /^created=/d; /^slot=/d'; }

unpack() { printf '%s' "$1" | base64 -d | gzip -dc; }

loki_config() {
  if [ -n "$restored" ]; then cat "$ROOT/releases/$restored/config.yaml"; else unpack "$CONFIG"; fi
}

gateway_config() {
  if [ -n "$restored" ]; then cat "$ROOT/releases/$restored/nginx.conf"; else unpack "$GATEWAY_CONFIG" | sed "s/@PORT@/$port/g"; fi
}

# Empty where nobody may read.
gateway_reads() {
  if [ -n "$restored" ]; then
    cat "$ROOT/releases/$restored/reads.conf" 2>/dev/null || :
  elif [ -n "$readers_parameter" ]; then
    unpack "$GATEWAY_READS"
  fi
}

write_release() {
  local new="$ROOT/releases/.new"
  [ ! -e "$ROOT/releases/$release" ] || die "the release $release is on this host already"
  release_dir=$ROOT/releases/$release
  rm -rf "$new"
  mkdir -p "$new"
  loki_config >"$new/config.yaml"
  gateway_config >"$new/nginx.conf"
  gateway_reads >"$new/reads.conf"
  write_upstream >"$new/upstream.conf"
  [ ! -e /proc/net/if_inet6 ] || echo "listen [::]:$port backlog=4096;" >"$new/listen-ipv6.conf"
  manifest >"$new/manifest"
  chmod 755 "$new"
  chmod 644 "$new"/*
  [ -z "$readers_parameter" ] || mv "$ROOT/readers/readers.htpasswd" "$new/"
  mv "$new" "$release_dir"
}
