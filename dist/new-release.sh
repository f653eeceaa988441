# The release that is deployed: which one, and its folder.

# What the header says, or an earlier release of this host again, with today's key.
choose_release() {
  release=$RELEASE image=$IMAGE gateway_image=$GATEWAY_IMAGE loki_version=$LOKI_VERSION config_sha256=$CONFIG_SHA256 port=$PORT
  credentials_parameter=$PARAMETER readers_parameter=$READERS_PARAMETER
  reads_port=$READS_PORT plain_reads=$PLAIN_READS reads_names=$READS_NAMES certificate_parameter=$CERTIFICATE_PARAMETER
  [ -z "$ROLLBACK" ] || choose_earlier_release
  [ -n "$readers_parameter" ] || reads_port='' plain_reads='' reads_names='' certificate_parameter=''
}

choose_earlier_release() {
  case $ROLLBACK in previous) restored=$(linked previous) ;; *) restored=$ROLLBACK ;; esac
  whole "$restored" ||
    die "there is no ${restored:+release }${restored:-earlier release} here to go back to; there are: $(whole_releases | paste -sd ' ' -)"
  say "going back to $restored"
  image=$(recorded "$restored" image)
  loki_version=$(recorded "$restored" loki_version) config_sha256=$(recorded "$restored" config_sha256)
  port=$(recorded "$restored" port) credentials_parameter=$(recorded "$restored" credentials_parameter)
  readers_parameter=$(recorded "$restored" readers_parameter)
  choose_earlier_gateway
  release=${RELEASE%-*}-$(printf '%s' "$config_sha256" | cut -c 1-8)
}

# Of before reads took TLS, the gateway is not taken: passwords would cross the network in clear text again.
choose_earlier_gateway() {
  [ -z "$readers_parameter" ] || [ -n "$(recorded "$restored" reads_port)" ] || return 0
  gateway_of=$restored
  gateway_image=$(recorded "$restored" gateway_image)
  reads_port=$(recorded "$restored" reads_port) plain_reads=$(recorded "$restored" plain_reads)
  reads_names=$(recorded "$restored" reads_names) certificate_parameter=$(recorded "$restored" certificate_parameter)
}

# A command has the time it was sent at in the name of its release, so one that ran here before is known by it. What serves may be
# newer. If the release is not whole, the host gives it a name of its own: Loki and nginx may know the first one still.
check_rerun() {
  local name
  for name in $(in_order); do
    case $name in "${RELEASE%-*}"-*)
      ! whole "$name" || die "the release $name is on this host already: a command that is run again deploys nothing. Start a new deploy" ;;
    esac
  done
  while [ -e "$ROOT/releases/$release" ] || in_use "$release"; do
    say "what is left of $release cannot be used; it is made anew under another name"
    release=$(date -u +%Y%m%dT%H%M%SZ)-${release##*-}
    nap 1
  done
}

manifest() {
  printf '%s=%s\n' release "$release" sequence "$(next_sequence)" created "$(utc)" slot "$slot" image "$image" \
    loki_version "$loki_version" config_sha256 "$config_sha256" port "$port" gateway_image "$gateway_image" \
    gateway_sha256 "$({ gateway_config && gateway_reads; } | sha256sum | cut -c 1-64)" \
    credentials_parameter "$credentials_parameter" credentials_version "$credentials_version" \
    reads_port "$reads_port" plain_reads "$plain_reads" reads_names "$reads_names" \
    certificate_parameter "$certificate_parameter" certificate_version "$certificate_version" \
    readers_parameter "$readers_parameter" readers_version "$readers_version"
}

# What makes a release differ from another one.
settings() { sed '/^release=/d; /^sequence=/d; /^created=/d; /^slot=/d'; }

# Defines what certificate.sh, images.sh and status.sh have.
load_parts() {
  local parts
  parts=$(unpack "$PACKED_PARTS")
  eval "$parts"
}

unpack() { printf '%s' "$1" | base64 -d | gzip -dc; }

loki_config() {
  if [ -n "$restored" ]; then cat "$ROOT/releases/$restored/config.yaml"; else unpack "$CONFIG"; fi
}

gateway_config() {
  if [ -n "$gateway_of" ]; then cat "$ROOT/releases/$gateway_of/nginx.conf"; else unpack "$GATEWAY_CONFIG" | sed "s/@PORT@/$port/g"; fi
}

# Empty where nobody may read.
gateway_reads() {
  if [ -n "$gateway_of" ]; then
    cat "$ROOT/releases/$gateway_of/reads.conf" 2>/dev/null || :
  elif [ -n "$readers_parameter" ]; then
    unpack "$GATEWAY_READS" | sed "s/@READS_PORT@/$reads_port/g"
  fi
}

# The addresses that may read without TLS, as nginx's `geo` takes them.
write_plain_readers() {
  local one
  for one in $plain_reads; do echo "$one yes;"; done
}

# write_listens <folder>: what nginx listens on besides the port for pushes over IPv4.
write_listens() {
  local ipv6=''
  [ ! -e /proc/net/if_inet6 ] || ipv6=yes
  [ -z "$ipv6" ] || echo "listen [::]:$port backlog=4096;" >"$1/listen-ipv6.conf"
  [ -n "$reads_port" ] || return 0
  {
    echo "listen $reads_port ssl backlog=4096;"
    [ -z "$ipv6" ] || echo "listen [::]:$reads_port ssl backlog=4096;"
    echo 'ssl_certificate certificate.pem;'
    echo 'ssl_certificate_key certificate.pem;'
  } >"$1/listen-tls.conf"
}

write_release() {
  local new="$ROOT/releases/.new"
  rm -rf "$new"
  mkdir -p "$new"
  loki_config >"$new/config.yaml"
  gateway_config >"$new/nginx.conf"
  gateway_reads >"$new/reads.conf"
  write_upstream >"$new/upstream.conf"
  write_plain_readers >"$new/plain-readers.conf"
  write_listens "$new"
  manifest >"$new/manifest"
  chmod 755 "$new"
  chmod 644 "$new"/*
  [ -z "$reads_port" ] || [ -n "$certificate_parameter" ] || issue_certificate "$STAGED"
  [ -z "$readers_parameter" ] || mv "$STAGED"/* "$new/"
  mv -T "$new" "$ROOT/releases/$release"
  written=yes
}
