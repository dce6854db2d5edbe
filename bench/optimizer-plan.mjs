// Plans of generated machines: twenty apps with all levels, forty variables, the default run of `pqsd optimize`. Wall time depends
// on what else the machine does; CPU seconds are those of all solver threads, their start included.
import { limitsOf } from '../dist/optimizer/budget.js'
import { createSolverPool } from '../dist/optimizer/pool.js'
import { solvePortfolio } from '../dist/optimizer/portfolio.js'
import { buildProblem } from '../dist/optimizer/problem.js'
import { createRandom } from '../dist/optimizer/random.js'

const SEEDS = Array.from({ length: 20 }, (_, i) => i + 1)

export async function planBench ({ row }) {
  const [walls, seconds] = [[], []]
  let [proven, size] = [0, Infinity]
  for (const seed of SEEDS) {
    const snapshot = snapshotOf(createRandom(seed))
    const { qubo } = buildProblem(snapshot)
    const pool = createSolverPool() // a pool of its own, so that the start of its threads counts
    const answer = await solvePortfolio(pool, qubo, { ...limitsOf(snapshot, qubo.size), seed })
    await pool.close()
    walls.push(answer.wallMs)
    seconds.push(answer.cpuSeconds)
    proven += answer.proven ? 1 : 0
    size = Math.min(size, qubo.size)
  }
  const note = `${SEEDS.length} snapshots, at least ${size} variables, ${proven} proven optimal`
  row({ what: 'plan of 20 apps: wall ms, median', note, ours: median(walls), aim: '< 1000', spread: spread(walls) })
  row({ what: 'the same: CPU seconds of the solver threads, median', ours: median(seconds), aim: '< 2', spread: spread(seconds) })
}

function snapshotOf ({ float }) {
  const between = (low, high) => low + (high - low) * float()
  const apps = Array.from({ length: 20 }, (_, i) => ({
    id: `app${i}`,
    name: `App ${i}`,
    watts: between(0.2, 6),
    cores: between(0.1, 2),
    levels: {
      deprioritise: { saving: between(0.1, 0.35), impact: between(0, 0.3) },
      cap: { saving: between(0.3, 0.6), impact: between(0.5, 1.5) },
      suspend: { saving: between(0.9, 1), impact: between(1, 5) }
    }
  }))
  const group = (from, to, watts) => ({ apps: apps.slice(from, to).map(({ id }) => id), watts })
  return {
    apps,
    related: [group(0, 4, 0.5), group(8, 11, 0.8)],
    efficiency_cores: 4,
    temperature: between(70, 84),
    weights: { impact: 1, crowding: 0.3, thermal: 0.05 },
    settings: { aggressive_mode: true, thermal_threshold: 80 }
  }
}

function median (values) {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2
}

function spread (values) {
  return `${Math.min(...values).toFixed(2)} to ${Math.max(...values).toFixed(2)}`
}
