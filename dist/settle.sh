# Puts a host in order, after a deploy that failed or was killed and after anything else that happened to it: one release serves,
# `current` names it, and of what is not needed nothing is left. It is the way back and the way on, and sets serving.
# It takes nothing away that may hold messages: what it cannot repair, the next release replaces.

settle() {
  local one
  # What interrupted writes and removals left.
  rm -rf "$ROOT"/releases/.new "$ROOT"/releases/.removed-*
  for one in "$ROOT"/.staged-*; do kill -0 "$(printf '%s' "${one#*.staged-}" | cut -d - -f 1)" 2>/dev/null || rm -rf "$one"; done
  find_serving
  [ -z "$serving" ] || revive_serving || return 1
  if [ -z "$serving" ]; then
    say 'no Loki of ours serves'
    for one in a b; do holds_messages "$one" || discard "$one"; done
  else
    if whole "$serving"; then
      follow_current || return 1
    else
      say "the folder of $serving is damaged; it serves on until a deploy replaces it"
    fi
    drain "$(other "$serving_slot")" || return 1
  fi
  remove_unserved
}

# Sets serving and serving_slot: the release that `current` names, if a Loki of it is here; else the one that nginx was given; else
# one of which a Loki is here that may hold messages of clients.
find_serving() {
  local name in_a in_b
  serving='' serving_slot=''
  in_a=$(release_of loki-a)
  in_b=$(release_of loki-b)
  for name in "$(linked current)" "$(served "$PORT")"; do
    case $name in
      '') ;;
      "$in_a") serving=$name serving_slot=a ;;
      "$in_b") serving=$name serving_slot=b ;;
    esac
    [ -z "$serving" ] || return 0
  done
  if may_have_served a "$in_a"; then
    serving=$in_a serving_slot=a
  elif may_have_served b "$in_b"; then
    serving=$in_b serving_slot=b
  fi
}

# may_have_served <slot> <release>: before there was a `sequence`, `served` was not written either.
may_have_served() {
  [ -n "$2" ] && holds_messages "$1" && { [ -e "$ROOT/releases/$2/served" ] || [ -z "$(recorded "$2" sequence)" ]; }
}

# Its Loki runs, or the one in the other slot takes over again, or none is left that could. Fails if one runs and is not ready.
revive_serving() {
  local outcome=0 other_slot other_release
  revive "$serving_slot" || outcome=$?
  if [ "$outcome" != 0 ]; then
    other_slot=$(other "$serving_slot")
    other_release=$(release_of "loki-$other_slot")
    if ! may_have_served "$other_slot" "$other_release" || ! revive "$other_slot"; then
      serving=''
      [ "$outcome" = 1 ]
      return
    fi
    serving=$other_release serving_slot=$other_slot
    say "$serving takes over again"
  fi
  confirm_serving
}

# It counts as holding messages, and `current` names it, by a link that nginx can follow in its container. A damaged release is of no
# use to nginx.
confirm_serving() {
  has_mark "$serving_slot" || {
    make_data "$serving_slot"
    mark_messages "$serving_slot"
  }
  if ! whole "$serving"; then
    return 0
  elif [ "$(linked current)" != "$serving" ]; then
    serve "$serving"
  elif [ "$(readlink "$ROOT/current")" != "releases/$serving" ]; then
    point current "$serving"
  fi
}

# A release that this host wrote, and that never came to serve.
remove_unserved() {
  local name
  for name in $(in_order); do
    if [ -n "$(recorded "$name" sequence)" ] && [ ! -e "$ROOT/releases/$name/served" ]; then remove_release "$name"; fi
  done
}
