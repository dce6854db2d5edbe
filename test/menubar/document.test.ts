import fc from 'fast-check'
import t from 'tap'
import type { Test } from 'tap'
import { encodeArgument, menubarDocument, titleText } from '../../src/menubar/document.js'
import type { MenubarProgram } from '../../src/menubar/document.js'
import type { Menu } from '../../src/menubar/menu.js'
import { allEntries, readMenu } from './grammar.js'

const PROGRAMS: readonly MenubarProgram[] = ['swiftbar', 'xbar', 'argos']
const PLUGIN = '/Users/ann lee/Library/Application Support/xbar/plugins/pqsd.30s.sh'
const HOSTILE = [
  'a | bash=/bin/rm param1=-rf', '---', '-- deeper', '-----', '--', '', ' ', 'two\nlines', 'tab\there', '"quoted" \'too\'', '`id` $(id) $HOME',
  'x; rm -rf ~', '<b>bold</b> &amp; &', 'back\\nslash \\', '\u001b[31mred', 'exe.\u202egpj', ':cat: :sf.trash:', '⚡️ 日本語 العربية', '~~~', 'x'.repeat(300), '\u2028', '\ud800', '=', 'a=b', "it's"
]

function menuWith (name: string): Menu {
  return {
    bar: name,
    sections: [
      [{ title: name }, { title: 'plain', href: 'http://127.0.0.1:5002/' }],
      [],
      [{ title: `Held: ${name}`, items: [{ title: name, run: ['release', name], chosen: true }, { title: 'Why', items: [{ title: name }] }] }, { title: 'last', run: ['revert'] }]
    ]
  }
}

function check (t: Test, name: string, program: MenubarProgram): void {
  const shown = readMenu(menubarDocument(menuWith(name), { program, plugin: PLUGIN }), program)
  t.equal(shown.bar.length, 1)
  t.strictSame(shown.menu.map(({ separator }) => separator), [false, false, true, false, false])
  t.strictSame(shown.menu[3]?.items.map(({ items }) => items.length), [0, 1])
  const [release] = shown.menu[3]?.items ?? []
  t.strictSame(release?.command.slice(0, 2), [PLUGIN, 'release'])
  t.equal(decodeURIComponent(release?.command[2] ?? ''), name.replace(/[\ud800-\udfff]/gu, '\ufffd'))
  t.match(release?.command[2] ?? '', /^[A-Za-z0-9._%-]*$/)
  t.strictSame(allEntries(shown).map(({ command }) => command.length > 0), [false, false, false, false, false, true, false, false, true])
  t.strictSame(shown.menu[1]?.parameters['href'], 'http://127.0.0.1:5002/')
  // eslint-disable-next-line no-control-regex -- control characters are what must not be there
  for (const { text } of allEntries(shown)) t.notMatch(text, /[\u0000-\u001f\u202a-\u202e\u2066-\u2069|\\]|🐈|⌘/)
}

t.test('whatever an app is called, the menu keeps its shape and every entry calls what it should', async t => {
  for (const program of PROGRAMS) for (const name of HOSTILE) check(t, name, program)
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...PROGRAMS), (name, program) => { check(t, name, program) }), { numRuns: 60 })
})

t.test('names that are no trouble stay readable', async t => {
  t.equal(titleText('Größe: 日本語 (Helper)'), 'Größe: 日本語 (Helper)')
  t.equal(titleText(':cat: & <b>'), ':cat: & <b>')
  for (const program of PROGRAMS) t.equal(readMenu(menubarDocument({ bar: ':cat: & <b>', sections: [] }, { program, plugin: PLUGIN }), program).bar[0]?.text, ':cat: & <b>')
})

t.test('an argument is what a URL and every shell takes as it stands', async () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), text => /^[A-Za-z0-9._%-]*$/.test(encodeArgument(text)) && decodeURIComponent(encodeArgument(text)) === text))
})

t.test('a plugin whose path could not be quoted is refused', async t => {
  for (const plugin of ['pqsd.sh', '/a"b', "/a'b", '/a|b', '/a$(id)', '/a`id`', '/a\\b', '/a\nb', '']) {
    t.throws(() => menubarDocument(menuWith('x'), { program: 'argos', plugin }), { code: 'BAD_REQUEST' })
  }
})

t.test('the reader of these tests sees what a program would fall for', async t => {
  t.throws(() => readMenu('x\n---\ny | checked=true', 'xbar'), /unknown parameter/)
  t.throws(() => readMenu('x\n---\na <b', 'argos'), /markup/)
  t.throws(() => readMenu('x\n---\na | bash="/a b; id"', 'argos'), /shell/)
  t.strictSame(readMenu('x\n---\na | bash="/a b"', 'argos').menu[0]?.command, ['/a', 'b'])
  t.strictSame(readMenu('x\n---\na | bash="/a b" param1=c', 'swiftbar').menu[0]?.command, ['/a b', 'c'])
})
