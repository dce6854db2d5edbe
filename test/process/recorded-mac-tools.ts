/** The commands of a Mac as shell scripts that write down how they were called and answer from the files of a folder. */
export function macTools (folder: string): Readonly<Record<string, string>> {
  const script = (name: string, body: string): string => `#!/bin/sh\nFOLDER='${folder}'\necho "${name} $*" >> "$FOLDER/calls"\n${body}\n`
  const files = (cases: Readonly<Record<string, string>>): string =>
    `case "$*" in\n${Object.entries(cases).map(([args, file]) => `  '${args}'*) exec /bin/cat "$FOLDER/${file}" ;;`).join('\n')}\nesac\nexit 1`
  return {
    ps: script('ps', PS),
    taskpolicy: script('taskpolicy', TASKPOLICY),
    ioreg: script('ioreg', files({ '-arn AppleSmartBattery': 'battery', '-c IOHIDSystem': 'hid' })),
    pmset: script('pmset', files({ '-g assertions': 'assertions', '-g batt': 'batt', '-g therm': 'therm', '-g': 'settings' })),
    lsappinfo: script('lsappinfo', files({ front: 'front', 'info -only pid -only bundleid ASN:': 'info', 'listen +becameFrontmost forever': 'told' })),
    notifyutil: script('notifyutil', files({ '-g com.apple.system.thermalpressurelevel': 'pressure' }))
  }
}

// The state is set for a process number and kept, as the kernel of a Mac keeps it.
const TASKPOLICY = `
case "$1 $2" in
  '-b -p') : > "$FOLDER/background/$3" ;;
  '-B -p') rm -f "$FOLDER/background/$3" ;;
  *) exit 64 ;;
esac`

// Four ways to ask: for everything, for everybody's parents and priorities, for one start time, for the times of some. Real processes are
// looked up in /proc, and this program itself is one of them.
const PS = String.raw`
look () {
  read -r line < "/proc/$1/stat" || return 1
  start=$(TZ=UTC LC_ALL=C /bin/ps -o lstart= -p "$1") || return 1
  uid=$(/bin/ps -o uid= -p "$1")
  set -- $(printf '%s' "$line" | sed 's/.*) //')
  letter=$1
  shift 11
  ticks=$(($1 + $2)); nice=$6
  time=$(printf '%3d:%02d.%02d' $((ticks / 6000)) $((ticks / 100 % 60)) $((ticks % 100)))
}
everybody () {
  cat "$FOLDER/real"
  echo "$PPID 1 /usr/local/bin/node"
}
case "$1" in
  -Axo)
    cat "$FOLDER/recorded"
    everybody | while read -r pid parent path; do
      look "$pid" 2> /dev/null || continue
      printf '%5d %5d %5d %2d %6d %-4s %-8s %s %13s %s\n' "$pid" "$parent" $uid "$nice" 4096 "$letter" '??' "$start" "$time" "$path"
    done ;;
  -A)
    everybody | while read -r pid parent path; do
      look "$pid" 2> /dev/null || continue
      priority=31; [ ! -e "$FOLDER/background/$pid" ] || priority=4
      printf '%5d %5d %5d %3d %s\n' "$pid" "$parent" $uid "$priority" "$start"
    done ;;
  *)
    for last; do :; done
    found=1
    for pid in $(echo "$last" | tr , ' '); do
      look "$pid" 2> /dev/null || continue
      found=0
      case "$2" in
        pid=) printf '%5d %s %-4s %s\n' "$pid" "$start" "$letter" "$time" ;;
        *) printf '%-28s %-4s\n' "$start" "$letter" ;;
      esac
    done
    exit $found ;;
esac`
