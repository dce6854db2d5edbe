import { readdirSync, readlinkSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import t from 'tap'
import { createCap } from '../../../src/machine/act/cap.js'
import { createLinuxControl } from '../../../src/machine/act/cap-linux.js'
import { BURN, secondsUsed, startTree, statOf } from './burners.js'

const monotonic = (): number => performance.now() / 1000
const base = { control: createLinuxControl(), monotonic, periodSeconds: 0.3, cpuCount: availableParallelism() }

if (process.platform === 'linux') {
  t.test('a tree of ten burning processes holds a fifth of one core, and runs freely afterwards', async t => {
    const tree = await startTree(t, 9, BURN)
    t.equal(tree.length, 10)
    const cap = createCap({ ...base, limit: 0.2 })
    t.teardown(cap.close)
    await cap.setMembers(tree)
    cap.start()
    await new Promise(resolve => { setTimeout(resolve, 1000) })
    const [startUsed, startAt, own] = [secondsUsed(tree), monotonic(), process.cpuUsage()]
    await new Promise(resolve => { setTimeout(resolve, Number(process.env['CAP_SECONDS'] ?? 12) * 1000) })
    const elapsed = monotonic() - startAt
    const share = (secondsUsed(tree) - startUsed) / elapsed
    const cost = process.cpuUsage(own)
    t.comment(`${(share * 100).toFixed(2)} % of a core, measured by the cap ${((cap.share ?? 0) * 100).toFixed(2)} %; ` +
      `own cost ${((cost.user + cost.system) / 1e4 / elapsed).toFixed(2)} % of a core`)
    t.ok(share > 0.17 && share < 0.23, `${share}`)
    const kept = new Set(tree.map(({ pid }) => `/proc/${pid}/stat`))
    t.equal(openFiles().filter(path => kept.has(path)).length, tree.length, 'what is asked again and again stays open')
    await cap.close()
    t.strictSame(openFiles().filter(path => kept.has(path)), [])
    t.ok(tree.every(({ pid }) => statOf(pid)?.state !== 'stopped'))
  })
}

function openFiles (): string[] {
  return readdirSync('/proc/self/fd').flatMap(name => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)]
    } catch {
      return [] // the one that listed them
    }
  })
}
