# shellcheck shell=sh
# The releases of a host: each is a folder with all that Loki and the gateway are started with, but no key.
# `current` is the one that serves: the gateway reads its upstream.conf through it, so that one rename decides.
# The header sets RELEASE, IMAGE, LOKI_VERSION, PORT, PARAMETER, READERS_PARAMETER, CONFIG, CONFIG_SHA256, GATEWAY_IMAGE, GATEWAY,
# GATEWAY_FOR_READERS; `restored` names the release that is deployed again.

ROOT=${LOKI_HOST_ROOT:-/var/lib/loki-host}
LOCK=$ROOT/lock

linked() { readlink "$ROOT/$1" 2>/dev/null | sed 's|.*/||'; }
# recorded <release> <key>: a line of its manifest, or nothing.
recorded() { [ -z "$1" ] || sed -n "s/^$2=//p" "$ROOT/releases/$1/manifest" 2>/dev/null || :; }

# Links are renamed into place, so that no reader ever finds none.
point() {
  ln -sfn "releases/$2" "$ROOT/$1.new"
  mv -fT "$ROOT/$1.new" "$ROOT/$1"
}

manifest() {
  printf '%s=%s\n' release "$RELEASE" created "$(date -u +%Y-%m-%dT%H:%M:%SZ)" slot "$slot" image "$IMAGE" \
    loki_version "$LOKI_VERSION" config_sha256 "$CONFIG_SHA256" port "$PORT" gateway_image "$GATEWAY_IMAGE" \
    gateway_sha256 "$(gateway_config | sha256sum | cut -c 1-64)" \
    credentials_parameter "$PARAMETER" credentials_version "$CREDENTIALS_VERSION" \
    readers_parameter "$READERS_PARAMETER" readers_version "$READERS_VERSION"
}

# What makes a release differ from another one.
settings() { sed '/^release=/d; /^created=/d; /^slot=/d'; }

unpack() { printf '%s' "$1" | base64 -d | gzip -dc; }

loki_config() {
  if [ -n "$restored" ]; then cat "$ROOT/releases/$restored/config.yaml"; else unpack "$CONFIG"; fi
}

gateway_config() {
  if [ -n "$restored" ]; then
    cat "$ROOT/releases/$restored/nginx.conf"
  else
    if [ -n "$READERS_PARAMETER" ]; then unpack "$GATEWAY_FOR_READERS"; else unpack "$GATEWAY"; fi | sed "s/@PORT@/$PORT/g"
  fi
}

write_release() {
  release_dir=$ROOT/releases/$RELEASE
  [ ! -e "$release_dir" ] || die "the release $RELEASE is on this host already"
  rm -rf "$ROOT/releases/.new"
  mkdir -p "$ROOT/releases/.new"
  loki_config >"$ROOT/releases/.new/config.yaml"
  gateway_config >"$ROOT/releases/.new/nginx.conf"
  write_upstream >"$ROOT/releases/.new/upstream.conf"
  [ ! -e /proc/net/if_inet6 ] || echo "listen [::]:$PORT backlog=4096;" >"$ROOT/releases/.new/listen-ipv6.conf"
  manifest >"$ROOT/releases/.new/manifest"
  chmod 755 "$ROOT/releases/.new"
  chmod 644 "$ROOT/releases/.new"/*
  [ -z "$READERS_PARAMETER" ] || mv "$ROOT/readers/readers.htpasswd" "$ROOT/releases/.new/"
  mv "$ROOT/releases/.new" "$release_dir"
}

# The releases on this host as JSON, oldest first; their names begin with the time.
list_releases() {
  list_comma=''
  printf '['
  for list_dir in "$ROOT"/releases/*; do
    list_name=${list_dir##*/}
    [ -f "$list_dir/manifest" ] || continue
    printf '%s{"release":"%s","created":"%s","loki":"%s","config":"%s"}' "$list_comma" "$list_name" \
      "$(recorded "$list_name" created)" "$(recorded "$list_name" loki_version)" "$(recorded "$list_name" config_sha256 | cut -c 1-12)"
    list_comma=,
  done
  printf ']'
}

# Keeps the last five, and the images that these name.
prune() {
  set -- "$ROOT"/releases/*
  while [ $# -gt 5 ]; do
    case ${1##*/} in
      "$(linked current)" | "$(linked previous)") ;;
      *)
        prune_images="$(recorded "${1##*/}" image) $(recorded "${1##*/}" gateway_image)"
        rm -rf "$1"
        for prune_image in $prune_images; do
          grep -qsxF -e "image=$prune_image" -e "gateway_image=$prune_image" "$ROOT"/releases/*/manifest ||
            docker image rm "$prune_image" >/dev/null 2>&1 || :
        done
        ;;
    esac
    shift
  done
}
