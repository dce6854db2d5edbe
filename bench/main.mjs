// npm run bench [-- daemon|sync|hub|optimizer|machine|holds|page|trials|day …] [--idle SECONDS] [--day SECONDS] [--blocks N]
// [--arms A,B] [--into FILE] [--still SECONDS]: prints one table a section, ours beside the peer's, measured on this machine; a peer's
// figure from elsewhere is marked as quoted.
import { cpus, totalmem } from 'node:os'
import { daemonBench } from './daemon.mjs'
import { dayBench } from './day/day.mjs'
import { holdsBench } from './holds.mjs'
import { hubBench } from './hub.mjs'
import { machineBench } from './machine.mjs'
import { annealBench } from './optimizer-anneal.mjs'
import { circuitBench } from './optimizer-circuit.mjs'
import { exactBench } from './optimizer-exact.mjs'
import { mpsBench } from './optimizer-mps.mjs'
import { planBench } from './optimizer-plan.mjs'
import { pageBench } from './page.mjs'
import { syncBench } from './sync.mjs'
import { trialBench } from './trials.mjs'

const PARTS = { annealing: annealBench, certificates: exactBench, circuits: circuitBench, 'matrix product states': mpsBench }
const REST = { machine: machineBench, holds: holdsBench, page: pageBench, trials: trialBench, plans: planBench, day: dayBench }
const SECTIONS = { daemon: daemonBench, sync: syncBench, hub: hubBench, ...REST, ...PARTS }
const GROUPS = { optimizer: [...Object.keys(PARTS), 'plans'] }
const args = process.argv.slice(2)
const idleSeconds = optionOf('--idle') ?? 60
const day = { daySeconds: optionOf('--day'), dayBlocks: optionOf('--blocks'), dayArms: textOf('--arms')?.split(','), dayInto: textOf('--into'), dayStill: optionOf('--still') }
const named = args.flatMap(arg => GROUPS[arg] ?? (arg in SECTIONS ? [arg] : []))

console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`)
for (const name of named.length === 0 ? Object.keys(SECTIONS) : named) {
  const report = createReport(name)
  await SECTIONS[name](report, { idleSeconds, ...day })
  report.print()
}

function optionOf (name) {
  const text = textOf(name)
  return text === undefined ? undefined : Number(text)
}

function textOf (name) {
  const at = args.indexOf(name)
  return at === -1 ? undefined : args[at + 1]
}

function createReport (title) {
  const rows = []
  return {
    row: row => { rows.push(row) },
    print: () => {
      console.log(`\n${title}\n| what | ours | peer | ratio | spread | aim |\n|---|---|---|---|---|---|`)
      for (const { what, ours, peer, ratio, spread = '', aim = '', note } of rows) {
        console.log(`| ${what}${note === undefined ? '' : ` (${note})`} | ${figure(ours)} | ${figure(peer)} | ${figure(ratio)} | ${spread} | ${aim} |`)
      }
    }
  }
}

function figure (value) {
  if (value === undefined) return ''
  if (typeof value !== 'number') return String(value)
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)
}
