import t from 'tap'
import type { ControlResponse, HistoryResponse, MachineResponse, Run } from '../../src/contract-types.js'
import { chartData, stack } from '../../web/chart-data.js'
import { placeOf, votesAround } from '../../web/drawing/histogram.js'
import { scaleOf } from '../../web/drawing/scale.js'
import { createEventParser } from '../../web/event-parser.js'
import { number, percent, relative } from '../../web/format.js'
import { h, textOf } from '../../web/node.js'
import { INITIAL } from '../../web/state.js'
import type { State } from '../../web/state.js'
import { holdsView } from '../../web/views/holds.js'
import { runsView } from '../../web/views/runs.js'
import { savingView } from '../../web/views/saving.js'
import { baseRun, measuredRun } from './planted-runs.js'

t.test('events come out whole, in whatever pieces the stream comes', async t => {
  const text = 'retry: 3000\n\nid: 1\nevent: sync\r\ndata: {"kind":"sync"}\r\n\r\n: alive\n\ndata: a\ndata:b\n\n'
  for (let size = 1; size <= text.length; size++) {
    const seen: string[] = []
    const take = createEventParser(data => { seen.push(data) })
    for (let at = 0; at < text.length; at += size) take(text.slice(at, at + size))
    t.strictSame(seen, ['{"kind":"sync"}', 'a\nb'])
  }
})

t.test('layers add up to the total, and a pause is a gap', async t => {
  const point = (at: number, watts: number, apps: Record<string, number>): HistoryResponse['points'][0] => ({ at, seconds: 10, watts, label: 'modelled', apps, own: 0.1 })
  const { times, layers } = chartData({ points: [point(100, 5, { a: 1, b: 3 }), point(110, 4, { a: 2 }), point(500, 6, { b: 1 })] })
  t.strictSame(times, [100, 110, 111, 500])
  t.strictSame(layers.map(({ id }) => id), ['b', 'a', 'rest'])
  t.strictSame(stack(layers).at(-1), [5, 4, null, 6])
})

t.test('a machine is placed among the votes of its type, also beyond their ends', async t => {
  const histogram = { edges: [-100, 5, 10, 100], counts: [2, 3, 4] }
  t.equal(placeOf(histogram.edges, 7.5), 1.5)
  t.equal(placeOf(histogram.edges, -150), 0)
  t.equal(placeOf(histogram.edges, 150), 3)
  t.strictSame(votesAround(histogram, 7.5), { below: 2, same: 3, above: 4 })
  t.strictSame(votesAround(histogram, 100), { below: 5, same: 4, above: 0 })
})

t.test('a scale is round, holds zero and every value', async t => {
  for (const values of [[10.6, 13.9], [-0.2, 0.3], [-50, 90], [0], [99.9]]) {
    const { low, high, ticks, at } = scaleOf(values)
    t.ok(low <= Math.min(0, ...values) && high >= Math.max(0, ...values), `${low} to ${high}`)
    t.ok(ticks.length >= 2 && ticks.length <= 12)
    t.ok(at(0) >= 0 && at(0) <= 1)
  }
})

t.test('numbers have a real minus sign and no negative nothing', async t => {
  t.strictSame([number(-0.001, 1), percent(-3.25), relative(0, 5), relative(100, 90_000)], ['0', '−3.3 %', 'never', 'in 10 s'])
})

t.test('text stays text, and what is not there leaves no trace', async t => {
  const node = h('p', { class: undefined, hidden: false, title: '<b>' }, null, 'a', [h('b', {}, '<i>'), undefined])
  t.strictSame(node, { tag: 'p', attributes: { title: '<b>' }, children: ['a', { tag: 'b', attributes: {}, children: ['<i>'] }] })
  t.equal(textOf(node), 'a<i>')
})

function stateWith (runs: readonly Run[]): State {
  return { ...INITIAL, reads: { runs: { kind: 'ok', value: { success: true, active: null, automatic: { enabled: false, next_at: null, waiting_for: [] }, runs: [...runs] } } } }
}

const SECONDS = 1_790_000_000
const textIn = (nodes: ReturnType<typeof savingView>): string => nodes.map(textOf).join(' ')

t.test('without a finished trial it says that nothing was measured, and shows no figure', async t => {
  const text = textIn(savingView(stateWith([])))
  t.match(text, 'Not measured yet')
  t.notMatch(text, /\d\s*%/)
})

t.test('a trial that waits is not called running', async t => {
  const trial = { kind: 'plan' as const, state: 'waiting' as const, reason: 'paused by you', pairs: 8, pairs_done: 2, window_s: 60, voided: 0, sensor: null, result: null }
  const of = (changes: object): string => textIn(savingView(stateWith([{ ...baseRun('0000000001aaaa', SECONDS), state: 'trial', trial: { ...trial, ...changes } }])))
  t.match(of({}), 'Trial waiting: paused by you; pair 3 of 8.')
  t.match(of({ state: 'running', reason: 'pair 3 of 8' }), 'Trial running: pair 3 of 8.')
})

t.test('a saving of a plan that is no longer in force is not called one of now', async t => {
  const measured = measuredRun('0000000001aaaa', SECONDS)
  t.match(textIn(savingView(stateWith([{ ...measured, in_force: true }]))), /% Saving/)
  const past = textIn(savingView(stateWith([{ ...baseRun('0000000002bbbb', SECONDS), in_force: true }, measured])))
  t.match(past, /Saved by an earlier plan.*Not now: the plan in force was not measured/)
  t.notMatch(past, /% Saving/)
})

t.test('what is charged for work that was put off is no harm that was measured', async t => {
  const of = (ci95: [number, number]): string =>
    textIn(savingView(stateWith([measuredRun('0000000001aaaa', SECONDS, { outcome: 'none', claim: { basis: 'per_work', saving: -5, ci95 } })])))
  t.match(of([-6, -4]), 'No saving with what was put off charged')
  t.match(of([-6, 1]), 'No detectable effect')
})

t.test('a self-test is called that while it goes on', async t => {
  const run = baseRun('0000000001aaaa', SECONDS)
  t.match(textIn(runsView(stateWith([{ ...run, state: 'observing', plan: null, request: { ...run.request, self_test: true } }]))), 'self-test')
})

t.test('what is only planned does not stand among what is held', async t => {
  const control: ControlResponse = {
    success: true,
    mode: { value: 'apply', source: 'yours' },
    paused_until: null,
    never_touch: [],
    always_allow: [],
    state: 'measuring',
    reason: 'pair 1 of 4',
    plan: { run: '0000000001aaaa', at: SECONDS, apps: [{ app: 'user:Burner', name: 'My burner', level: 'suspend', state: 'waiting', reason: 'saves 1.53 W' }] }
  }
  const machine = { holds: [] } as unknown as MachineResponse
  const text = textIn(holdsView({ ...INITIAL, reads: { machine: { kind: 'ok', value: machine }, control: { kind: 'ok', value: control } } }))
  t.match(text, /^Nothing is held down\. In the plan that is measured.*My burner/)
})
