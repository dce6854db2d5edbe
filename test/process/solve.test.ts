import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import t from 'tap'
import { readQubo } from '../../src/optimizer/qubo-file.js'
import { energyOf } from '../../src/optimizer/qubo.js'
import { MAIN, freshHome, runCommand } from './harness.js'

const caseFile = (name: string): string => new URL(`../optimizer/cases/${name}`, import.meta.url).pathname

interface Solution {
  readonly energy: number
  readonly bits: readonly number[]
  readonly solvers: ReadonlyArray<{ readonly solver: string, readonly state: string, readonly energy: number, readonly time_ms: number }>
  readonly [key: string]: unknown
}

const solutionOf = (stdout: string): Solution => JSON.parse(stdout) as Solution

t.test('solves a file with every solver side by side and says what it knows', async t => {
  const home = freshHome(t)
  const file = caseFile('gka1c.qubo')
  const { code, stdout, stderr } = await runCommand(['solve', file, '--json', '--budget-ms', '20000'], { home })
  t.equal(code, 0, stderr)
  const solution = solutionOf(stdout)
  t.match(solution, { success: true, energy: -5058, proven: true, gap: 0, stopped: 'proven' })
  // on a busy machine the circuit or its baseline may not be done soon after the proof; nothing is then said about them
  t.not(solution['quantum_advantage'], true)
  t.equal(energyOf(readQubo(readFileSync(file, 'utf8'), 'qubo'), Uint8Array.from(solution.bits)), -5058)
  const answered = solution.solvers.filter(({ solver, state }) => solver !== 'circuit' || state === 'answered')
  t.ok(answered.every(({ state, energy, time_ms: ms }) => state === 'answered' && energy >= -5058 && ms >= 0), stdout)
  t.ok(['anneal', 'exact', 'circuit'].every(name => solution.solvers.some(({ solver }) => solver === name)))
  const certificate = solution['certificate'] as { readonly bits: unknown, readonly nodes: unknown }
  t.ok(Array.isArray(certificate.bits) && Array.isArray(certificate.nodes), 'typed arrays are written as arrays')
})

t.test('a cut is maximised, from standard input too, and one solver stops at its target', async t => {
  const home = freshHome(t)
  const input = readFileSync(caseFile('pm1d_80.0.mc'), 'utf8')
  const args = ['solve', '-', '--format', 'mc', '--solver', 'anneal', '--target', '-227', '--budget-ms', '20000', '--json']
  t.match(solutionOf((await runCommand(args, { home, input })).stdout), { energy: -227, cut: 227, solver: 'anneal', stopped: 'target' })
})

t.test('lines for a person: energy, certainty, who did what', async t => {
  const args = ['solve', caseFile('gka1c.qubo'), '--solver', 'greedy', '--budget-ms', '300']
  const { stdout } = await runCommand(args, { home: freshHome(t) })
  t.match(stdout, /^Energy +-\d+, by greedy$/m)
  t.match(stdout, /^Certainty +not known/m)
  t.match(stdout, /^ {2}greedy +-\d+/m)
})

t.test('exports the problem without solving it, and writes to a file when asked', async t => {
  const home = freshHome(t)
  const coo = await runCommand(['solve', caseFile('gka1c.qubo'), '--export', 'coo'], { home })
  t.match(coo.stdout, /^# vartype=BINARY\n/)
  const out = join(home, 'problem.json')
  t.equal((await runCommand(['solve', caseFile('gka1c.qubo'), '--export', 'bqm', '--out', out], { home })).stdout, '')
  t.match(JSON.parse(readFileSync(out, 'utf8')), { num_variables: 40, num_interactions: 625 })
})

t.test('exports the circuit that was run', async t => {
  const home = freshHome(t)
  const small = join(home, 'small.qubo')
  writeFileSync(small, '3 3\n1 1 -1\n1 2 2\n2 3 -3\n')
  const { stdout, stderr } = await runCommand(['solve', small, '--export', 'qasm', '--layers', '2', '--budget-ms', '20000'], { home })
  t.match(stdout, /^OPENQASM 3\.0;\n/, stderr)
  t.equal(stdout.split('\n').filter(line => line.startsWith('// layer')).length, 2)
  const json = solutionOf((await runCommand(['solve', small, '--export', 'qasm', '--json', '--budget-ms', '20000'], { home })).stdout)
  t.match(json, { energy: -3, solver: 'circuit', export: { format: 'qasm', text: /^OPENQASM/ } })
})

t.test('faults of the input name the line, faults of the options name the option', async t => {
  const home = freshHome(t)
  const bad = join(home, 'bad.qubo')
  writeFileSync(bad, '3 2\n1 2 5\n2 1 4\n')
  const refused = await runCommand(['solve', bad], { home })
  t.equal(refused.code, 1)
  t.match(refused.stderr, /bad\.qubo, line 3: the pair 2 1 stands in line 2 already/)
  t.match(JSON.parse((await runCommand(['solve', bad, '--json'], { home })).stdout), { success: false, code: 'BAD_REQUEST' })
  for (const args of [
    [join(home, 'none.qubo')], [join(home, 'bad.txt')], [bad, '--solver', 'best'], [bad, '--budget-ms', '0'], [bad, '--seed', '1.5'], [bad, '--target', ''],
    [bad, '--layers', 'x'], [bad, '--seed', '0x10'], [bad, '--target', 'Infinity'], [bad, '--bond', '0'], [bad, '--export', 'pdf'], [bad, '--format', 'txt']
  ]) t.equal((await runCommand(['solve', ...args], { home })).code, 2, args.join(' '))
})

t.test('an interrupt prints the best so far', async t => {
  const home = freshHome(t)
  const preload = "data:text/javascript,process.on('worker', () => process.stderr.write('thread'))"
  const args = ['--import', preload, MAIN, 'solve', caseFile('bqp250-1.qubo'), '--budget-ms', '600000', '--json']
  const child = spawn(process.execPath, args, { env: { ...process.env, PQS_HOME: home } })
  t.teardown(() => { child.kill('SIGKILL') })
  const output = text(child.stdout)
  let told = ''
  for await (const chunk of child.stderr) {
    told += String(chunk)
    if (told.includes('thread')) break // the search has begun: it has a thread
  }
  child.kill('SIGINT')
  const [code] = await once(child, 'exit') as [number]
  t.equal(code, 0)
  t.match(solutionOf(await output), { success: true, stopped: 'aborted' })
})

const SNAPSHOT = {
  apps: [
    { id: 'indexer', name: 'File indexer', watts: 4, levels: { deprioritise: { saving: 0.25, impact: 0.1 }, suspend: { saving: 1, impact: 0.5 } } },
    { id: 'call', watts: 6, levels: {} }
  ],
  settings: { aggressive_mode: true }
}

t.test('optimize plans from a snapshot, as a table and as JSON', async t => {
  const home = freshHome(t)
  const file = join(home, 'snapshot.json')
  writeFileSync(file, JSON.stringify(SNAPSHOT))
  const table = await runCommand(['optimize', '--from', file], { home })
  t.equal(table.code, 0, table.stderr)
  t.match(table.stdout, /File indexer +suspend +4\.00 +4\.00 {2}saves 4\.00 W/)
  t.match(table.stdout, /Predicted +4\.00 of 10\.00 W saved, not measured/)
  const json = await runCommand(['optimize', '--from', '-', '--json', '--budget-ms', '20000'], { home, input: JSON.stringify(SNAPSHOT) })
  t.match(JSON.parse(json.stdout), { success: true, variables: 2, energy: 7, saved_watts: 4, proven: true, apps: [{ app: 'indexer', level: 'suspend' }, { app: 'call', level: 'keep' }] })
})

t.test('optimize refuses what is no snapshot', async t => {
  const home = freshHome(t)
  // Without a snapshot the daemon is asked for a run, and none is there.
  t.equal((await runCommand(['optimize'], { home })).code, 5)
  t.equal((await runCommand(['optimize', '--from', join(home, 'none.json')], { home })).code, 2)
  t.match(await runCommand(['optimize', '--from', '-'], { home, input: '{' }), { code: 1, stderr: /not JSON/ })
  t.match(await runCommand(['optimize', '--from', '-'], { home, input: '{"apps":[{"id":"a","watts":-1,"levels":{}}]}' }), { code: 1, stderr: /watts must be >= 0/ })
})

t.test('the optimizer is importable as a library', async t => {
  const script = `
    import { createQubo, createSolverPool, solvePortfolio } from 'pqs-network/optimizer'
    const pool = createSolverPool()
    const answer = await solvePortfolio(pool, createQubo(2, [{ i: 0, j: 1, weight: -2 }, { i: 0, j: 0, weight: 1 }]), { timeMs: 20000, seed: 1 })
    console.log(answer.energy, answer.proven)
    await pool.close()`
  // a package can import itself by its own name
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: new URL('../..', import.meta.url) })
  const [out, problems] = await Promise.all([text(child.stdout), text(child.stderr)])
  t.equal(out, '-1 true\n', problems)
})
