# The releases of a host: each is a folder with all that Loki and the gateway are started with, except the key.
# `current` is the one that serves: the gateway reads its upstream.conf through it, so that one rename decides. `previous` served before.

# linked current|previous: the release it names, or nothing. A folder in its place is a copy of one, which its manifest names.
linked() {
  local name
  if [ -L "$ROOT/$1" ]; then
    name=$(readlink "$ROOT/$1" | sed 's|/*$||; s|.*/||')
  else
    name=$(sed -n 's/^release=//p' "$ROOT/$1/manifest" 2>/dev/null || :)
  fi
  ! is_name "$name" || echo "$name"
}

is_name() { case $1 in '' | *[!0-9A-Za-z-]*) return 1 ;; esac; }

# point current|previous <release>. Links are renamed into place, so that no reader ever finds none.
point() {
  [ -L "$ROOT/$1" ] || rm -rf "${ROOT:?}/$1"
  ln -sfn "releases/$2" "$ROOT/$1.new"
  mv -fT "$ROOT/$1.new" "$ROOT/$1"
}

# recorded <release> <key>: a line of its manifest, or nothing.
recorded() { [ -z "$1" ] || sed -n "s/^$2=//p" "$ROOT/releases/$1/manifest" 2>/dev/null || :; }

# whole <release>: all of its folder is there, as it was written. The last line of a manifest is that of readers_version.
whole() {
  local folder="$ROOT/releases/$1"
  [ -n "$1" ] && [ -s "$folder/upstream.conf" ] && grep -qs '^readers_version=' "$folder/manifest" &&
    [ "$(hash_of "$folder/config.yaml")" = "$(recorded "$1" config_sha256)" ] &&
    [ "$(hash_of "$folder/nginx.conf" "$folder/reads.conf")" = "$(recorded "$1" gateway_sha256)" ] &&
    { [ -z "$(recorded "$1" readers_parameter)" ] || [ -s "$folder/readers.htpasswd" ]; } &&
    { [ -z "$(recorded "$1" reads_port)" ] || [ -s "$folder/certificate.pem" ]; }
}

hash_of() { cat "$@" 2>/dev/null | sha256sum | cut -c 1-64; }

# The releases on this host, oldest first, in the order it got them: the time in a name is that of whoever sent it. A release of
# before there was a `sequence` counts by the time at which the host wrote it.
in_order() {
  local folder name
  for folder in "$ROOT"/releases/*; do
    name=${folder##*/}
    ! is_name "$name" || echo "$(sequence_of "$name") $(recorded "$name" created | grep -xE '[0-9TZ:-]+' || echo 0) $name"
  done | sort -k 1,1n -k 2,2 | sed 's/.* //'
}
sequence_of() { recorded "$1" sequence | grep -xE '[0-9]{1,9}' || echo 0; }
next_sequence() {
  local name
  for name in $(in_order); do sequence_of "$name"; done | awk '$1 > last { last = $1 } END { print last + 1 }'
}

# The releases that `rollback` can name, oldest first.
whole_releases() {
  local name
  for name in $(in_order); do
    ! whole "$name" || echo "$name"
  done
}

# The same as JSON.
list_releases() {
  local name list=''
  for name in $(whole_releases); do
    list=$list${list:+,}$(json_object release "$name" created "$(recorded "$name" created)" \
      loki "$(recorded "$name" loki_version)" config "$(recorded "$name" config_sha256 | cut -c 1-12)")
  done
  echo "[$list]"
}

# in_use <release>: it serves, or served last, or a Loki that is here was started from it.
in_use() {
  case " $(linked current) $(linked previous) $(release_of loki-a) $(release_of loki-b) " in *" $1 "*) ;; *) return 1 ;; esac
}

# remove_release <release>: the only way in which one is removed, and never one that is in use. Without Docker, nobody knows which is.
remove_release() {
  [ -e "$ROOT/releases/$1" ] && docker_answers && ! in_use "$1" || return 0
  # Renamed first: what is left of an interrupted removal is not taken for a release.
  mv -fT "$ROOT/releases/$1" "$ROOT/releases/.removed-$1" && rm -rf "$ROOT/releases/.removed-$1"
}

# Keeps the last five, and the images that these name.
prune() {
  local name images one
  for name in $(in_order | awk '{ line[NR] = $0 } END { for (i = 1; i <= NR - 5; i++) print line[i] }'); do
    images="$(recorded "$name" image) $(recorded "$name" gateway_image)"
    remove_release "$name"
    for one in $images; do
      grep -qsxF -e "image=$one" -e "gateway_image=$one" "$ROOT"/releases/*/manifest ||
        docker image rm "$one" >/dev/null 2>&1 || :
    done
  done
}
