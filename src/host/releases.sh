# The releases of a host: each is a folder with all that Loki and the gateway are started with, except the key.
# `current` is the one that serves: the gateway reads its upstream.conf through it, so that one rename decides. `previous` served before.

# linked current|previous: the release it names.
linked() { readlink "$ROOT/$1" 2>/dev/null | sed 's|.*/||'; }

# Links are renamed into place, so that no reader ever finds none.
point() {
  ln -sfn "releases/$2" "$ROOT/$1.new"
  mv -fT "$ROOT/$1.new" "$ROOT/$1"
}

# recorded <release> <key>: a line of its manifest, or nothing.
recorded() { [ -z "$1" ] || sed -n "s/^$2=//p" "$ROOT/releases/$1/manifest" 2>/dev/null || :; }

# The releases on this host as JSON, oldest first; their names begin with the time.
list_releases() {
  local folder name list=''
  for folder in "$ROOT"/releases/*; do
    [ -f "$folder/manifest" ] || continue
    name=${folder##*/}
    list=$list${list:+,}$(json_object release "$name" created "$(recorded "$name" created)" \
      loki "$(recorded "$name" loki_version)" config "$(recorded "$name" config_sha256 | cut -c 1-12)")
  done
  echo "[$list]"
}

# Keeps the last five, and the images that these name.
prune() {
  local images name
  set -- "$ROOT"/releases/*
  while [ $# -gt 5 ]; do
    case ${1##*/} in
      "$(linked current)" | "$(linked previous)") ;;
      *)
        images="$(recorded "${1##*/}" image) $(recorded "${1##*/}" gateway_image)"
        rm -rf "$1"
        for name in $images; do
          grep -qsxF -e "image=$name" -e "gateway_image=$name" "$ROOT"/releases/*/manifest ||
            docker image rm "$name" >/dev/null 2>&1 || :
        done
        ;;
    esac
    shift
  done
}
