# After a deploy that failed or was killed: what runs is made to agree with `current`, whatever that names. It is the way back and
# the way on. Sets serving.
settle() {
  local its_slot
  serving=$(linked current)
  if [ -z "$serving" ]; then
    # Nothing was ever sent to what a first deploy left.
    for its_slot in a b; do
      ! exists "loki-$its_slot" || docker rm -f "loki-$its_slot" >/dev/null
      rm -rf "$ROOT/data/$its_slot"
    done
    remove_unserved
    return 0
  fi
  its_slot=$(recorded "$serving" slot)
  if ! revive "$its_slot"; then
    its_slot=$(other "$its_slot")
    revive "$its_slot" || return 1
    serving=$(release_of "loki-$its_slot")
    say "$serving takes over again"
    serve "$serving"
  fi
  remove_unserved
  follow_current && drain "$(other "$its_slot")"
}

# Names of releases begin with the time: what is newer than `current` never served.
remove_unserved() {
  local folder
  for folder in "$ROOT"/releases/*; do
    [ "$(printf '%s\n' "${folder##*/}" "$serving" | LC_ALL=C sort | tail -n 1)" = "$serving" ] || rm -rf "$folder"
  done
}
