// A user with an app of his own that burns processors, on an X11 desktop whose tools are recorded answers, first on PATH.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, closeSync, copyFileSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { setPriority, tmpdir } from 'node:os'
import { join } from 'node:path'

// Each process has a window of its own, whose number is the process's.
const activeOf = pid => `_NET_ACTIVE_WINDOW(WINDOW): window id # 0x${pid.toString(16)}\n`
const TREE = 'for each in 1 2 3 4 5 6 7 8 9; do (while :; do :; done) & done; while :; do :; done'

export function recordedDesktop () {
  const home = mkdtempSync(join(tmpdir(), 'pqs-bench-'))
  const [bin, burner] = [join(home, 'bin'), join(home, 'burner')]
  for (const folder of [bin, join(home, '.pqs')]) mkdirSync(folder, { mode: 0o700 })
  // A copy, because a shell by its own name is protected.
  copyFileSync('/bin/dash', burner)
  chmodSync(burner, 0o755)
  writeFileSync(join(home, '.pqs', 'apps.json'), JSON.stringify({ apps: { Burner: { name: 'My burner', match: [{ executable: burner }] } } }))
  const [active, told] = [join(bin, 'active'), join(bin, 'told')]
  execFileSync('mkfifo', [told])
  const pipe = openSync(told, 'r+')
  const script = (name, text) => { writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 }) }
  script('pw-dump', "echo '[]'")
  script('busctl', 'echo \'{"type":"a(ssssuu)","data":[[]]}\'')
  script('xprop', `case "$1" in -spy) /bin/cat '${active}'; exec /bin/cat '${told}' ;;\n-root) exec /bin/cat '${active}' ;;\n*) printf '_NET_WM_PID(CARDINAL) = %d\\n' "$2" ;; esac`)
  const [tree, bystander] = [spawn(burner, ['-c', TREE], { detached: true, stdio: 'ignore' }), spawn('sleep', ['1000'], { detached: true, stdio: 'ignore' })]
  setPriority(tree.pid, 0)
  const setFront = pid => {
    writeFileSync(active, activeOf(pid))
    writeSync(pipe, activeOf(pid))
  }
  setFront(bystander.pid)
  return {
    home,
    tree: tree.pid,
    bystander: bystander.pid,
    setFront,
    env: {
      PATH: `${bin}:/usr/bin:/bin`,
      ...{ DISPLAY: ':7', SWAYSOCK: '', WAYLAND_DISPLAY: '', HYPRLAND_INSTANCE_SIGNATURE: '' },
      ...{ PQS_PROTECT_MIN_AGE_S: '10', PQS_CONTROL_DWELL_S: '1' }
    },
    close: () => {
      for (const leader of [tree.pid, bystander.pid]) process.kill(-leader, 'SIGKILL')
      closeSync(pipe)
      rmSync(home, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

/** State letter, scheduling policy, processor seconds of a process and of its children that have ended, as the kernel tells them. */
export function kernelOf (pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [seconds, ended] = [11, 13].map(at => (Number(fields[at]) + Number(fields[at + 1])) / 100)
  return { state: fields[0], policy: Number(fields[38]), seconds, ended }
}
