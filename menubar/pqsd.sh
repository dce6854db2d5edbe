#!/bin/sh
# <xbar.title>PQS Network</xbar.title>
# <xbar.version>@version@</xbar.version>
# <xbar.author>PQS Network</xbar.author>
# <xbar.desc>Power, what was proven to save some of it, what is held down right now and how to let it go.</xbar.desc>
# <xbar.dependencies>sh,curl</xbar.dependencies>
# <swiftbar.hideRunInTerminal>true</swiftbar.hideRunInTerminal>
# <swiftbar.runInBash>false</swiftbar.runInBash>
# pqsd menu bar plugin, for SwiftBar, xbar and Argos. The daemon writes the menu; this asks for it and passes clicks on.
set -u
PQS_HOME=${PQS_HOME:-$HOME}

state=$PQS_HOME/.pqs
note=$state/menubar-note
plugin=${SWIFTBAR_PLUGIN_PATH:-$0}
case $plugin in /*) ;; *) plugin=$PWD/$plugin ;; esac
program=xbar
[ -z "${SWIFTBAR:-}" ] || program=swiftbar
[ -z "${ARGOS_VERSION:-}" ] || program=argos

# One value of the file in which the running daemon says where it is.
runtime () {
  sed -n "s/.*\"$1\": *\"\{0,1\}\([^\"\\,]*\).*/\1/p" "$state/runtime.json" 2>/dev/null
}

# ask PATH [curl options]: the answer, and on a line of its own the HTTP status. Without a daemon curl's exit code.
# The token goes through a pipe, where the list of processes does not show it.
ask () {
  path=$1
  shift
  port=$(runtime port)
  socket=$(runtime socket)
  [ -n "$port" ] || return 7
  if [ -S "$socket" ]; then
    set -- --unix-socket "$socket" "$@" "http://localhost$path"
  else
    kill -0 "$(runtime pid)" 2>/dev/null || return 7 # after a crash anybody may listen there
    set -- "$@" "http://127.0.0.1:$port$path"
  fi
  if [ -r "$state/token" ]; then printf 'header = "Authorization: Bearer %s"\n' "$(cat "$state/token")"; fi |
    curl -q --config - --silent --noproxy '*' --max-time 60 --write-out '\n%{http_code}' "$@"
}

# act DONE METHOD PATH [JSON]: what came of a click is shown in the menu for two minutes.
act () {
  done=$1 method=$2 path=$3
  shift 3
  [ $# -eq 0 ] || set -- --header 'content-type: application/json' --data "$1"
  if answer=$(ask "$path" --request "$method" "$@"); then
    message=$(printf '%s' "$answer" | sed -n 's/.*"message":"\([^"\\]*\).*/\1/p' | LC_ALL=C tr -cd ' -{}~')
    case ${answer##*
} in
      2*) message=${message:-$done} ;;
      *) message="Not done: ${message:-the daemon refused}" ;;
    esac
  else
    message='Not done: the daemon does not answer'
  fi
  (umask 077 && printf '%.200s\n' "$message" > "$note") 2>/dev/null
}

show () {
  answer=$(ask /api/menubar --get --data-urlencode "program=$program" --data-urlencode "plugin=$plugin" --data "port=$(runtime port)") || { down; return; }
  menu=${answer%
*}
  case ${answer##*
} in
    200) ;;
    *) trouble "it answers with HTTP status ${answer##*
}"; return ;;
  esac
  recent=$(find "$note" -mmin -2 2>/dev/null)
  if [ -n "$recent" ]; then
    printf '%s\n---\n%s\n%s' "${menu%%
---*}" "→ $(cat "$note")" "---${menu#*
---}"
  else
    printf '%s' "$menu"
  fi
}

down () {
  cat <<'MENU'
⚡ off
---
pqsd is not running
Start it in a terminal: pqsd run
To start it now and with every login: pqsd install
To let go of whatever an ended daemon held: pqsd revert
---
Refresh | refresh=true
MENU
}

trouble () {
  printf '⚡ ?\n---\npqsd is running, but %s\nFind out why in a terminal: pqsd doctor\n---\nRefresh | refresh=true\n' "$1"
}

case ${1-} in
  '') show ;;
  sync) act 'Synced' POST /api/network/sync ;;
  contribute) act 'Contributed' POST /api/network/contribute ;;
  optimize) act 'A run has begun' POST /api/optimize ;;
  revert) act 'Everything runs freely again' POST /api/revert ;;
  pause) act 'Paused for an hour' PUT /api/control '{"pause_s":3600}' ;;
  resume) act 'Goes on' PUT /api/control '{"pause_s":0}' ;;
  mode)
    case ${2-} in
      observe | apply) act "Mode: $2" PUT /api/control "{\"mode\":\"$2\"}" ;;
      *) exit 2 ;;
    esac ;;
  release)
    case ${2-} in
      '' | *[!A-Za-z0-9._%-]*) exit 2 ;; # anything else is no encoded id
      *) act 'It runs freely again' DELETE "/api/holds/$2" ;;
    esac ;;
  *) exit 2 ;;
esac
