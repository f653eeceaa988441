# One deploy at a time on a host, and what becomes of one that is killed.

# The kernel frees the lock when the last process that holds it is gone, however it ended.
take_lock() {
  local deadline holder holder_pid waiting=''
  exec 9>>"$LOCK"
  deadline=$(($(now_ms) + 180000))
  until flock -n 9; do
    holder=$(tail -n 1 "$LOCK")
    holder_pid=${holder#process }
    # What an interrupted deploy left is settled within a minute or two; a deploy that runs is not waited for.
    case $holder in *' deploys '*) ! kill -0 "${holder_pid%% *}" 2>/dev/null || deadline=0 ;; esac
    ! past "$deadline" || die "another process works on this host: $holder. Wait until it has ended, then run again"
    [ -n "$waiting" ] || say "waiting: $holder"
    waiting=yes
    nap 0.5
  done
  printf 'process %s deploys %s since %s\n' $$ "$release" "$(utc)" >"$LOCK"
}

# Run Command ends a cancelled script with SIGKILL to its process group. Source: amazon-ssm-agent, executers_unix.go.
# So a process in a session of its own waits for the lock, and settles the host if that happens.
start_guard() {
  [ -f "$0" ] || return 0
  cp "$0" "$ROOT/settle.sh.new"
  mv -f "$ROOT/settle.sh.new" "$ROOT/settle.sh"
  setsid flock "$LOCK" sh "$ROOT/settle.sh" settle </dev/null >"$ROOT/settle.log" 2>&1 9>&- &
  guard=$!
}
