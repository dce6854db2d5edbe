# Resumes stopped processes when the daemon is gone, however it went. Plain POSIX shell, so that it needs almost no memory.
# Standard input, written by the daemon:
#   stop PID START   from now on this process may be stopped; START is its start time, see started()
#   cont PID START   it will not be stopped any more
#   beat N           answered by `ok N`; renews the lease on everything that may be stopped
# End of input: the daemon is gone. No beat for LEASE seconds: it hangs; what it held is resumed and `lapsed` is printed.
# Usage: sh guardian.sh LEASE SOURCE
#   SOURCE is `proc` where start times are those of /proc/PID/stat, `ps` where they are those that `ps -o lstart=` prints

# Who wants to end the daemon's whole group must not end the last one that can resume. Its own input ends it.
trap '' HUP INT QUIT TERM PIPE USR2
set -fu
lease=$1
source=$2
newline='
'
held=
watcher=

# Prints nothing for a process that is gone. The name in /proc/PID/stat may hold spaces, brackets and line ends.
started () {
  if [ "$source" = proc ]; then
    stat=
    { while read -r line || [ -n "$line" ]; do stat="$stat $line"; done < "/proc/$1/stat"; } 2> /dev/null || return 0
    [ -n "$stat" ] || return 0
    set -- ${stat##*)}
    found=${20}
  else
    set -- $(TZ=UTC LC_ALL=C ps -o lstart= -p "$1" 2> /dev/null)
    found="$*"
  fi
}

resume () {
  IFS=$newline
  for entry in $held; do
    unset IFS
    set -- $entry
    pid=$1
    shift
    found=
    started "$pid"
    # A process number may belong to somebody else by now.
    if [ -n "$found" ] && [ "$found" = "$*" ]; then kill -CONT "$pid" 2> /dev/null; fi
  done
  unset IFS
}

forget () {
  rest=
  IFS=$newline
  for entry in $held; do [ "$entry" = "$1" ] || rest="$rest$entry$newline"; done
  unset IFS
  held=$rest
}

# The shell cannot wait for a line with a limit, so a second one waits, and only while something may be stopped.
watch () {
  if [ -n "$watcher" ]; then
    kill -USR1 "$watcher" 2> /dev/null
    wait "$watcher" 2> /dev/null
    watcher=
  fi
  [ -n "$held" ] || return 0
  (
    sleeper=
    trap '[ -z "$sleeper" ] || kill -KILL "$sleeper"; exit 0' USR1
    sleep "$lease" < /dev/null > /dev/null 2>&1 &
    sleeper=$!
    wait "$sleeper"
    resume
    echo lapsed
  ) < /dev/null 2> /dev/null &
  watcher=$!
}

while read -r verb pid start; do
  set -- ${start:-}
  case $verb in
    stop) forget "$pid $*"; held="$held$pid $*$newline" ;;
    cont) forget "$pid $*" ;;
    beat) watch; echo "ok $pid" 2> /dev/null ;;
  esac
done
resume
held=
watch
