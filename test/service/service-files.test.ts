import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { parse } from 'plist'
import t from 'tap'
import { programInPlist, renderPlist } from '../../src/service/launchd-plist.js'
import { programInUnit, renderUnit } from '../../src/service/systemd-unit.js'

const DTD = new URL('./fixtures/PropertyList-1.0.dtd', import.meta.url).pathname
const PARTS = { label: 'org.example.pqsd', log: '/Users/u/Library/Logs/pqsd/pqsd.log' }
const HARD = { node: '/opt/a & b/<node>', main: '/Users/u/100 % "pqs" $HOME \\ \'x\'/main.js', environment: { PQS_HOME: '/Users/ü & co' } }
const without = (tool: string): { skip: string } | Record<string, never> =>
  spawnSync(tool, ['--version']).error === undefined ? {} : { skip: `${tool} is not installed` }

t.test('the plist is valid against Apple\'s DTD', without('xmllint'), async t => {
  const file = join(t.testdir(), 'a.plist')
  writeFileSync(file, await renderPlist(HARD, PARTS))
  // The DTD that the file names is on Apple's server and is not fetched; that is a warning only.
  const validate = (): number | null => spawnSync('xmllint', ['--nonet', '--noout', '--dtdvalid', DTD, file]).status
  t.equal(validate(), 0)
  writeFileSync(file, readFileSync(file, 'utf8').replace('<true/>', '<yes/>'))
  t.not(validate(), 0, 'the validator would have found a fault')
})

t.test('libplist makes of the plist what it makes of its own', without('plistutil'), async t => {
  const folder = t.testdir()
  const [xml, binary, back] = ['a.plist', 'b.plist', 'c.plist'].map(name => join(folder, name)) as [string, string, string]
  writeFileSync(xml, await renderPlist(HARD, PARTS))
  execFileSync('plistutil', ['-i', xml, '-o', binary])
  execFileSync('plistutil', ['-i', binary, '-o', back])
  t.strictSame(parse(readFileSync(back, 'utf8')), parse(readFileSync(xml, 'utf8')))
})

t.test('another parser reads the plist back as it was meant', async t => {
  t.strictSame(parse(await renderPlist(HARD, PARTS)), {
    Label: PARTS.label,
    ProgramArguments: [HARD.node, HARD.main, 'run'],
    EnvironmentVariables: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', ...HARD.environment },
    KeepAlive: { SuccessfulExit: false },
    RunAtLoad: true,
    WorkingDirectory: '/',
    Umask: 0o77,
    ThrottleInterval: 30,
    ExitTimeOut: 20,
    ProcessType: 'Standard',
    LowPriorityIO: true,
    StandardOutPath: PARTS.log,
    StandardErrorPath: PARTS.log
  })
})

t.test('systemd finds nothing to complain about in the unit', without('systemd-analyze'), async t => {
  const file = join(t.testdir(), 'pqsd.service')
  writeFileSync(file, await renderUnit({ node: process.execPath, main: '/tmp/50 % "x" $y/main.js', environment: { PQS_HOME: '/tmp/a b%c' } }))
  const { status, stderr } = spawnSync('systemd-analyze', ['verify', '--user', '--man=no', file], {
    encoding: 'utf8', env: { ...process.env, XDG_RUNTIME_DIR: t.testdirName }
  })
  // It also looks at units of this system that are not ours.
  t.notMatch(stderr.split('\n').filter(line => line.includes('pqsd')).join('\n'), /./)
  t.equal(status, 0, stderr)
})

t.test('any path comes back from both files, and control characters are refused', async t => {
  // eslint-disable-next-line no-control-regex -- these are what is refused
  const path = fc.string({ minLength: 1, unit: 'binary' }).filter(text => !/[\u0000-\u001f\u007f\ud800-\udfff]/.test(text)).map(text => `/${text}`)
  await fc.assert(fc.asyncProperty(path, path, async (node, main) => {
    const program = { node, main, environment: { PQS_HOME: main } }
    t.strictSame(programInPlist(await renderPlist(program, PARTS)), { node, main })
    t.strictSame(programInUnit(await renderUnit(program)), { node, main })
  }), { numRuns: 50 })
  const evil = { ...HARD, node: '/a\nExecStartPre=/bin/rm' }
  await t.rejects(renderUnit(evil), { code: 'SERVICE_FAILED' })
  await t.rejects(renderPlist(evil, PARTS), { code: 'SERVICE_FAILED' })
})

t.test('the daemon is ended by TERM and given the time that letting go takes, in both', async t => {
  const plist = readFileSync(new URL('../../launchd/pqsd.plist', import.meta.url), 'utf8')
  const unit = readFileSync(new URL('../../systemd/pqsd.service', import.meta.url), 'utf8')
  t.match(plist, /<key>ExitTimeOut<\/key>\s*<integer>20</)
  t.match(unit, /^TimeoutStopSec=20$/m)
})
