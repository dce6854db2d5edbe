import { readFileSync } from 'node:fs'
import t from 'tap'
import { matches } from '../../src/contract.js'
import { createRuleIndex } from '../../src/machine/protect-index.js'
import type { Platform, Suspect } from '../../src/machine/protect-rules.js'
import { RULES } from './protecting.js'

const INDEX = { darwin: createRuleIndex(RULES.rules, 'darwin'), linux: createRuleIndex(RULES.rules, 'linux') }
const ruleOf = (platform: Platform, process: Suspect['process'], bundle?: string): string | undefined => INDEX[platform].find({ process, bundle })?.id
const named = (platform: Platform, name: string): string | undefined => ruleOf(platform, { name, executable: `/opt/x/${name}` })

t.test('every class of the list is there, on both systems', async t => {
  const list: ReadonlyArray<[string, string, string]> = [
    ['init', 'launchd', 'systemd'], ['display', 'WindowServer', 'gnome-shell'], ['login', 'loginwindow', 'sddm-helper'], ['desktop-shell', 'Finder', 'xdg-desktop-portal'],
    ['audio', 'coreaudiod', 'wireplumber'], ['bluetooth', 'bluetoothd', 'bluetoothd'], ['input', 'TextInputMenuAgent', 'ibus-daemon'], ['remote', 'sshd', 'sshd-session'],
    ['shell', 'zsh', 'bash'], ['terminal', 'iTerm2', 'konsole'], ['multiplexer', 'tmux', 'tmux: server'], ['credentials', 'secd', 'polkitd'], ['bus', 'distnoted', 'dbus-broker'],
    ['network', 'configd', 'NetworkManager'], ['backup-and-update', 'backupd', 'packagekitd'], ['virtual-machine', 'vmware-vmx', 'qemu-system-x86_64'],
    ['security', 'syspolicyd', 'auditd'], ['debugger', 'lldb', 'gdb'], ['monitor', 'Activity Monitor', 'htop'], ['accessibility', 'VoiceOver', 'orca']
  ]
  for (const [rule, mac, linux] of list) {
    t.equal(named('darwin', mac), rule, mac)
    t.equal(named('linux', linux), rule, linux)
  }
  t.strictSame(RULES.rules.map(({ id }) => id).filter(id => !list.some(([rule]) => rule === id)), ['system-folder'])
})

t.test('a part of a name protects nobody', async t => {
  for (const name of ['systemd-explorer', 'kernel-of-truth', 'MySystem', 'bashful', 'Dockable', 'Finder2', 'xterm.js', 'Sshd', 'screenshot']) {
    t.equal(named('linux', name), undefined, name)
    t.equal(named('darwin', name), undefined, name)
  }
})

t.test('the names of one system are not those of the other', async t => {
  t.equal(named('linux', 'Dock'), undefined)
  t.equal(named('darwin', 'gnome-shell'), undefined)
})

t.test('a process is known by its path as well as by its name', async t => {
  t.equal(ruleOf('linux', { name: 'renamed', executable: '/usr/bin/bash' }), 'shell')
  t.equal(ruleOf('linux', { name: 'bash', executable: '/usr/bin/bash (deleted)' }), 'shell')
  t.equal(ruleOf('linux', { name: 'renamed', executable: '/usr/bin/bash (deleted)' }), 'shell')
  t.equal(ruleOf('linux', { name: '.gnome-shell-wr', executable: '/nix/store/abc/bin/.gnome-shell-wrapped' }), 'display')
  t.equal(ruleOf('darwin', { name: '-zsh' }), 'shell')
  t.equal(ruleOf('darwin', { name: '(bash)' }), 'shell')
  t.equal(ruleOf('linux', { name: 'python3', executable: '/usr/bin/python3.12', command: ['python3', '-u', '/usr/bin/onboard', 'zsh'] }), 'accessibility')
  t.equal(ruleOf('linux', { name: 'python3', executable: '/usr/bin/python3.12', command: ['python3', '/home/me/train.py', 'onboard'] }), undefined)
})

t.test('a name that the kernel has cut off at 15 bytes is completed, but only where the path is not known', async t => {
  t.equal(ruleOf('linux', { name: 'gnome-session-b' }), 'login')
  t.equal(ruleOf('linux', { name: 'gnome-session' }), undefined)
  t.equal(ruleOf('linux', { name: 'gnome-session-b', executable: '/opt/gnome-session-b' }), undefined)
})

t.test('folders of the system hold by whole components, and Safari\'s pages are not meant', async t => {
  t.equal(ruleOf('darwin', { name: 'agent', executable: '/System/Library/CoreServices/agent' }), 'system-folder')
  t.equal(ruleOf('darwin', { name: 'agent', executable: '/System/LibraryOfMine/agent' }), undefined)
  t.equal(ruleOf('darwin', { name: 'agent', executable: '/Users/me/System/Library/agent' }), undefined)
  t.equal(ruleOf('darwin', { name: 'com.apple.WebKit.WebContent', executable: '/System/Library/Frameworks/WebKit.framework/com.apple.WebKit.WebContent' }), undefined)
  t.equal(ruleOf('linux', { name: 'gsd-sound', executable: '/usr/libexec/gsd-sound' }), 'system-folder')
  t.equal(ruleOf('linux', { name: 'WebKitWebProcess', executable: '/usr/libexec/webkit2gtk-4.1/WebKitWebProcess' }), undefined)
})

t.test('bundle ids are compared as a whole', async t => {
  const renamed = { name: 'App', executable: '/Applications/App.app/Contents/MacOS/App' }
  t.equal(ruleOf('darwin', renamed, 'com.googlecode.iterm2'), 'terminal')
  t.equal(ruleOf('darwin', renamed, 'com.googlecode.iterm2.fan'), undefined)
  t.equal(ruleOf('linux', renamed, 'com.googlecode.iterm2'), undefined)
})

t.test('ordinary apps are free', async t => {
  for (const name of ['Google Chrome', 'Safari', 'Slack', 'firefox', 'chrome', 'code', 'spotify', 'Docker Desktop', 'node', 'python3']) {
    t.equal(named('darwin', name), undefined, name)
    t.equal(named('linux', name), undefined, name)
  }
})

t.test('the shipped rules have the shape, ids once, and nothing else passes', async t => {
  const file: unknown = JSON.parse(readFileSync(new URL('../../data/protected.json', import.meta.url), 'utf8'))
  t.ok(matches('protection-rules', file))
  t.equal(new Set(RULES.rules.map(({ id }) => id)).size, RULES.rules.length)
  const [first] = RULES.rules
  for (const broken of [{ ...first, pattern: '.*' }, { ...first, linux: {} }, { ...first, linux: { names: ['a/b'] } }, { ...first, linux: { folders: ['/usr/'] } }, { ...first, reason: '' }]) {
    t.notOk(matches('protection-rules', { ...RULES, rules: [broken] }), JSON.stringify(broken))
  }
})
