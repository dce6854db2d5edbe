/**
 * A launchctl that behaves as the recorded one: state in $FOLDER, output and exit codes as captured. Files steer it: `no-gui` (no login
 * at the screen), `busy` (so many bootstraps fail with 5), `leaving` (so many prints still find a job that was booted out), `broken`
 * (bootstrap never works), `state` (what print says of a loaded job).
 */
export const LAUNCHCTL = `
count () { n=$(/bin/cat "$FOLDER/$1" 2>/dev/null || echo 0); [ "$n" -gt 0 ] && echo $((n - 1)) > "$FOLDER/$1" && return 0; return 1; }
case $1 in
  version) echo 'Darwin Bootstrapper Version 7.0.0'; exit 0 ;;
  print)
    case $2 in
      gui/*/*|user/*/*)
        [ "$(/bin/cat "$FOLDER/loaded" 2>/dev/null)" = "$2" ] && { /bin/cat "$FOLDER/state"; exit 0; }
        [ "$(/bin/cat "$FOLDER/gone" 2>/dev/null)" = "$2" ] && count leaving && { /bin/cat "$FOLDER/state"; exit 0; }
        echo "Could not find service in domain" >&2; exit 113 ;;
      gui/*) [ -e "$FOLDER/no-gui" ] && { echo 'Could not find domain for' >&2; exit 125; }; echo "$2 = {"; exit 0 ;;
      *) echo "$2 = {"; exit 0 ;;
    esac ;;
  enable|kickstart) exit 0 ;;
  bootstrap)
    [ -e "$FOLDER/broken" ] && { echo 'Bootstrap failed: 5: Input/output error' >&2; exit 5; }
    count busy && { echo 'Bootstrap failed: 5: Input/output error' >&2; exit 5; }
    echo "$2/org.pqs-network.pqsd" > "$FOLDER/loaded"; exit 0 ;;
  bootout)
    [ "$(/bin/cat "$FOLDER/loaded" 2>/dev/null)" = "$2" ] || { echo 'Boot-out failed: 3: No such process' >&2; exit 3; }
    /bin/mv "$FOLDER/loaded" "$FOLDER/gone"; exit 0 ;;
esac
exit 64`

/** `launchctl print` of a job, as captured, with its state and what follows from it. */
export function printOf (state: string, lines: readonly string[] = []): string {
  return `gui/501/org.pqs-network.pqsd = {
\tactive count = 1
\tpath = /Users/u/Library/LaunchAgents/org.pqs-network.pqsd.plist
\ttype = LaunchAgent
\tstate = ${state}

\tprogram = /opt/homebrew/opt/node/bin/node
\tdefault environment = {
\t\tPATH => /usr/bin:/bin:/usr/sbin:/sbin
\t}
\tdomain = gui/501 [100041]
\tminimum runtime = 30
\texit timeout = 20
\truns = 2
${lines.map(line => `\t${line}\n`).join('')}
\tresource coalition = {
\t\tID = 12345
\t\tstate = active
\t\tpid = 1
\t}
\tspawn type = daemon (3)
\tproperties = runatload | inferred program
}
`
}
