import fc from 'fast-check'
import t from 'tap'
import { matches } from '../../src/contract.js'
import type { Apps } from '../../src/contract-types.js'
import { outermostBundle } from '../../src/machine/catalogue-bundle.js'
import { compilePath, matchesName } from '../../src/machine/catalogue-pattern.js'
import { programOf } from '../../src/machine/catalogue-program.js'
import { compileRules } from '../../src/machine/catalogue-rules.js'
import { createMatcher, readCatalogue } from '../../src/machine/catalogue.js'
import { sampleOf } from './sample.js'

const HOME = '/home/alice'
const catalogue = compileRules(readCatalogue(), 'catalogue', HOME)
const matcher = createMatcher([catalogue])
const idOf = (executable: string, cgroup = ''): string | undefined => matcher.appOf(sampleOf({ pid: 9, executable, cgroup }))?.id

t.test('the catalogue is whole: every entry means something and has a public id', async t => {
  const { apps, version } = readCatalogue()
  t.ok(Object.keys(apps).length >= 45)
  t.ok(version !== undefined)
  t.strictSame(catalogue.faults, [])
  const wanted = ['Chrome', 'Safari', 'Firefox', 'Xcode', 'VS Code', 'Slack', 'Discord', 'Spotify', 'Teams', 'Zoom', 'Docker']
  for (const id of wanted) t.ok(apps[id], id)
})

t.test('no two apps of the catalogue claim the same place', async t => {
  const seen = new Set<string>()
  for (const [id, { match }] of Object.entries(readCatalogue().apps)) {
    for (const each of match) {
      t.equal(seen.has(JSON.stringify(each)), false, `${id}: ${JSON.stringify(each)}`)
      seen.add(JSON.stringify(each))
    }
  }
})

t.test('an app is known by its bundle, and so are the helpers inside', async t => {
  t.equal(idOf('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'), 'Chrome')
  t.equal(idOf('/Applications/Google Chrome.app/Contents/Frameworks/Google Chrome Framework.framework/Versions/1/Helpers/Google Chrome Helper (GPU).app/Contents/MacOS/Google Chrome Helper (GPU)'), 'Chrome')
  t.equal(idOf('/System/Cryptexes/App/System/Applications/Safari.app/Contents/MacOS/Safari'), 'Safari')
  t.equal(idOf(`${HOME}/Applications/Slack.app/Contents/MacOS/Slack`), 'Slack')
  t.equal(idOf('/private/var/folders/ab/cdef/X/AppTranslocation/0A-1B/d/Slack.app/Contents/MacOS/Slack'), 'Slack')
  t.equal(idOf('/Applications/Adobe Photoshop 2026/Adobe Photoshop 2026.app/Contents/MacOS/Adobe Photoshop 2026'), 'Photoshop')
})

t.test('a bundle inside another app belongs to that app, unless a longer path says otherwise', async t => {
  t.equal(idOf('/Applications/Xcode.app/Contents/Applications/Instruments.app/Contents/MacOS/Instruments'), 'Xcode')
  t.equal(idOf('/Applications/Xcode.app/Contents/Developer/Applications/Simulator.app/Contents/MacOS/Simulator'), 'Simulator')
})

t.test('an app is known by its installation on Linux, and so are its helpers', async t => {
  t.equal(idOf('/opt/google/chrome/chrome'), 'Chrome')
  t.equal(idOf('/opt/google/chrome/chrome_crashpad_handler'), 'Chrome')
  t.equal(idOf('/usr/lib/firefox/firefox-bin'), 'Firefox')
  t.equal(idOf('/snap/firefox/4173/usr/lib/firefox/firefox'), 'Firefox')
  t.equal(idOf(`${HOME}/.local/share/JetBrains/Toolbox/apps/intellij-idea-ultimate/jbr/bin/java`), 'IntelliJ IDEA')
  t.equal(idOf('/app/bin/whatever', '/user.slice/user-1000.slice/user@1000.service/app.slice/app-flatpak-org.mozilla.firefox-4711.scope'), 'Firefox')
  t.equal(idOf('/app/idea', '/a/app-flatpak-com.jetbrains.IntelliJ\\x2dIDEA\\x2dCommunity-4711.scope'), 'IntelliJ IDEA')
})

t.test('a name that merely contains an app’s is not that app', async t => {
  const strangers = [
    '/opt/google/chrome-remote-desktop/chrome', '/usr/bin/chrome', '/tmp/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Not Slack.app/Contents/MacOS/Slack', '/Applications/Slack.app.bak/Contents/MacOS/Slack', '/opt/google/chrome',
    '/home/mallory/opt/google/chrome/chrome', '/Applications/slack.app/Contents/MacOS/Slack', '/snap/firefox-beta/1/firefox', '/usr/bin/vlc-wrapper'
  ]
  for (const path of strangers) t.equal(idOf(path), undefined, path)
  t.equal(idOf('/app/x', '/a/app-flatpak-org.mozilla.firefox.evil-4711.scope'), undefined)
  t.equal(idOf('/app/x', '/a/app-flatpak-org.mozilla.firefox-4711.scope/inner'), undefined)
})

t.test('an interpreter is what it runs, and only where an entry says so', async t => {
  const app = (command: string[], executable = '/usr/bin/python3.11'): string | undefined =>
    matcher.appOf(sampleOf({ pid: 9, name: 'python3.11', executable, command }))?.id
  t.equal(matcher.isInterpreter('/usr/bin/python3.11'), true)
  t.equal(matcher.isInterpreter('/usr/bin/perl'), false)
  t.equal(app(['python3', '/usr/bin/calibre']), 'Calibre')
  t.equal(app(['python3', '-W', 'ignore', '/usr/bin/calibre', '--detach']), 'Calibre')
  t.equal(app(['python3', '/usr/bin/editor', '/usr/bin/calibre']), undefined)
  t.equal(app(['python3', '-c', 'pass', '/usr/bin/calibre']), undefined)
  t.equal(app(['python3', '/usr/bin/calibre'], '/usr/bin/perl'), undefined)
})

t.test('the program of an interpreter is its script, jar, module or class', async t => {
  t.equal(programOf(['java', '-Xmx2g', '-cp', 'a.jar:b.jar', 'com.intellij.idea.Main', 'x']), 'com.intellij.idea.Main')
  t.equal(programOf(['java', '-jar', '/opt/x.jar']), '/opt/x.jar')
  t.equal(programOf(['python3', '-m', 'http.server']), 'http.server')
  t.equal(programOf(['node', '--import', 'tsx', '--', 'main.js']), 'main.js')
  t.equal(programOf(['node', '-e', 'x', 'main.js']), undefined)
  t.equal(programOf(['node']), undefined)
  t.equal(programOf([]), undefined)
})

t.test('the user’s own apps come first, and their ids say whose they are', async t => {
  const own: Apps = { apps: { Browsers: { name: 'Browsers', match: [{ directory: '/opt/google/chrome' }] }, Home: { name: 'Home', match: [{ executable: '~/bin/tool*' }] } } }
  const rules = compileRules(own, 'user', HOME)
  const both = createMatcher([rules, catalogue])
  t.match(both.appOf(sampleOf({ pid: 1, executable: '/opt/google/chrome/chrome' })), { id: 'user:Browsers', origin: 'user' })
  t.equal(both.appOf(sampleOf({ pid: 1, executable: `${HOME}/bin/tool-2` }))?.id, 'user:Home')
  t.equal(both.appOf(sampleOf({ pid: 1, executable: '/opt/vivaldi/vivaldi' }))?.id, 'Vivaldi')
})

t.test('an id of the user’s fits no shape that leaves the machine', async t => {
  const rules = compileRules({ apps: { Mine: { name: 'Mine', match: [{ executable: '/opt/mine' }] } } }, 'user', HOME)
  const id = createMatcher([rules]).appOf(sampleOf({ pid: 1, executable: '/opt/mine' }))?.id ?? ''
  t.equal(matches('user-settings', { process_optimizations: { Chrome: { cpu_limit: 20 } } }), true)
  t.equal(matches('user-settings', { process_optimizations: { [id]: { cpu_limit: 20 } } }), false)
})

t.test('an entry that means nothing is named, and the rest still holds', async t => {
  const apps: Apps = {
    apps: {
      Bad: { name: 'Bad', match: [{ command: 'x' }, { executable: '/a/../b' }, { executable: '/opt/a', snap: 'b' }, { directory: '/a/./b' }] },
      Good: { name: 'Good', match: [{ bundle: '/opt/My.app' }] }
    }
  }
  const rules = compileRules(apps, 'user', HOME)
  t.equal(rules.faults.length, 4)
  t.equal(createMatcher([rules]).appOf(sampleOf({ pid: 1, executable: '/opt/My.app/Contents/MacOS/My' }))?.id, 'user:Good')
})

t.test('the shape refuses what would match everything', async t => {
  const wrong = [{ directory: '/' }, { directory: '/usr' }, { directory: '~' }, { executable: 'chrome' }, { bundle: 'Slack' }, { flatpak: 'firefox' }, { snap: '*' }, {}, { name: 'x' }]
  for (const match of wrong) t.equal(matches('apps', { apps: { A: { name: 'A', match: [match] } } }), false, JSON.stringify(match))
  t.equal(matches('apps', { apps: { 'user:A': { name: 'A', match: [{ snap: 'a' }] } } }), false)
})

t.test('a star stays within one name of a path', async t => {
  const pattern = compilePath('/opt/idea-*/bin/idea', HOME)
  t.equal(pattern?.isPath('/opt/idea-2026.1/bin/idea'), true)
  t.equal(pattern?.isPath('/opt/idea-x/y/bin/idea'), false)
  t.equal(pattern?.isPath('/opt/idea-2026.1/bin/idea/more'), false)
  t.equal(pattern?.holds('/opt/idea-2026.1/bin/idea/more'), true)
  t.equal(pattern?.holds('/opt/idea-2026.1/bin/idea'), false)
  t.equal(compilePath('relative/path', HOME), undefined)
})

t.test('a name fits a pattern exactly when a regular expression says so', async () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 12 })
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '.'), maxLength: 12 })
  fc.assert(fc.property(text, name, (pattern, each) => {
    const expression = new RegExp(`^${pattern.replace(/\*+/g, '*').replaceAll('.', '\\.').replaceAll('*', '.*')}$`)
    return matchesName(pattern, each) === expression.test(each)
  }), { numRuns: 2000 })
})

t.test('a hostile pattern ends', async t => {
  t.equal(matchesName('*a'.repeat(120), `${'a'.repeat(240)}b`), false)
})

t.test('the outermost bundle counts', async t => {
  t.strictSame(outermostBundle('/A/One.app/Contents/Two.app/Contents/MacOS/x'), { name: 'One.app', folder: '/A' })
  t.equal(outermostBundle('/usr/bin/x.app'), undefined)
  t.equal(outermostBundle('x.app/y'), undefined)
})

t.test('no path makes the catalogue throw', async () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (executable, cgroup) => {
    matcher.appOf(sampleOf({ pid: 1, executable, cgroup, command: [executable, cgroup] }))
    return idOf(executable, cgroup) === undefined
  }), { numRuns: 300 })
})
