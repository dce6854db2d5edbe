import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { matches } from '../../src/contract.js'
import { killAtWork, transpileSources } from '../cache/killing.js'
import { createLab, floorIn, succeed } from './syncing.js'
import type { Lab } from './syncing.js'
import { bytesOf, pathOf } from './repository.js'

const LANES = 2
const KILLS = 60

// Says after each sync what it has brought: from then on no kill may take it back.
const SYNC_FOR_EVER = `
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createHttp } from './src/network/http.js'
import { createSyncer } from './src/network/sync.js'
const [folder, primary, pin] = process.argv.slice(2)
const silent = () => undefined
const trustDir = join(folder, 'trust')
const syncer = createSyncer({
  primary, backups: [], pinnedRoot: readFileSync(pin), rootSource: 'trusted_root', trustDir, stateFile: join(folder, 'network.json'),
  http: createHttp({ userAgent: 'pqsd/test', requestTimeoutMs: 5000 }), log: { debug: silent, info: silent, warn: silent, error: silent },
  now: () => new Date(), random: Math.random
})
await syncer.load()
console.log('0')
for (;;) {
  const outcome = await syncer.sync()
  if (outcome.ok) console.log(String(syncer.trust().timestamp_version))
}`

/** A temp file is swept a minute after it was written at the earliest. */
const twoMinutesOn = (): Date => new Date(Date.now() + 120_000)

/** What is on the disk in the moment after a kill: everything that is in force must be whole. */
function damages (lab: Lab): string[] {
  const parses = (path: string): boolean => {
    try {
      JSON.parse(readFileSync(path, 'utf8'))
      return true
    } catch {
      return false
    }
  }
  const names = readdirSync(lab.folder, { recursive: true, encoding: 'utf8' })
  const inForce = names.filter(name => name.endsWith('.json') && !name.includes('stage-'))
  return [...names.filter(name => name.includes('.corrupt-')), ...inForce.filter(name => !parses(join(lab.folder, name)))]
}

const leftovers = (lab: Lab): string[] =>
  readdirSync(lab.folder, { recursive: true, encoding: 'utf8' }).filter(name => /(?:^|\/)stage-[^/]+$|\.tmp$/.test(name))

function floorOf (lab: Lab): number {
  const names = readdirSync(lab.folder, { recursive: true, encoding: 'utf8' })
  return names.includes(join('trust', 'floor.json')) ? floorIn(lab.trustDir).timestamp : 0
}

/** As at the next start of the program. */
async function startAgain (lab: Lab): Promise<void> {
  const before = floorOf(lab)
  const syncer = await lab.open({ now: twoMinutesOn })
  const { sha256, attempts } = await succeed(syncer)
  await syncer.close()
  const target = bytesOf(lab.primary.files, pathOf(lab.primary.files, new RegExp(`${sha256}\\.optimizations\\.json$`)))
  const generation = join(lab.trustDir, `generation-${floorIn(lab.trustDir).generation}`)
  if (!readFileSync(join(generation, 'optimizations.json')).equals(target)) throw new Error('what was handed out is not what is on the disk')
  if (attempts.length !== 1 || floorOf(lab) < before) throw new Error(`the floor fell from ${before} to ${floorOf(lab)}`)
}

t.test(`${KILLS} kills at random moments of a sync: everything parses, nothing is taken back, the next start syncs`, { timeout: 110_000 }, async t => {
  const afterKills: string[] = []
  let kills = 0
  let cutOff = 0

  async function lane (count: number): Promise<void> {
    // Each lane has its own script: one that is just being rewritten for the other lane would be an empty one.
    const folder = transpileSources()
    const lab = await createLab(t)
    const { repository, primary } = lab
    const publishing = setInterval(() => {
      repository.publish()
      primary.files = repository.files()
    }, 25)
    t.teardown(() => {
      clearInterval(publishing)
      rmSync(folder, { recursive: true, force: true })
    })
    const pin = join(folder, 'root.json')
    writeFileSync(pin, repository.pin)
    for (let kill = 0; kill < count; kill++) {
      const lines = await killAtWork({ folder, script: SYNC_FOR_EVER, args: [lab.folder, primary.url, pin], afterMs: Math.random() * 120 })
      const brought = Math.max(...lines.map(Number))
      afterKills.push(...damages(lab))
      if (floorOf(lab) < brought) afterKills.push(`${brought} was brought, the floor is ${floorOf(lab)}`)
      cutOff += leftovers(lab).length > 0 ? 1 : 0
      await startAgain(lab)
      kills++
    }
    t.strictSame(leftovers(lab).filter(name => name.startsWith('trust')), [], 'the next start sweeps')
    t.ok(matches('network-state', JSON.parse(readFileSync(join(lab.folder, 'network.json'), 'utf8'))))
    t.strictSame(lab.records.filter(({ level }) => level !== 'debug'), [], 'and had nothing to report')
  }

  await Promise.all(Array.from({ length: LANES }, async () => { await lane(KILLS / LANES) }))
  t.strictSame(afterKills, [])
  t.equal(kills, KILLS)
  t.ok(cutOff >= KILLS / 4, `${cutOff} kills cut a sync off`)
})
