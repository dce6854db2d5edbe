import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { matches } from '../../src/contract.js'
import { METADATA_FILES, TARGET_FILE } from '../../src/network/trust-store.js'
import { killAtWork, transpileSources } from '../cache/killing.js'
import { createLab, floorIn, generationIn, succeed } from './syncing.js'

const SCRIPT = `
  import { readFileSync } from 'node:fs'
  import { join } from 'node:path'
  import { createHttp } from './src/network/http.js'
  import { createSyncer } from './src/network/sync.js'
  const [folder, primary, when] = process.argv.slice(2)
  const log = { debug () {}, info () {}, warn () {}, error () {} }
  const syncer = createSyncer({
    primary, backups: [], pinnedRoot: readFileSync(join(folder, 'pin.json')), rootSource: 'trusted_root', trustDir: join(folder, 'trust'),
    stateFile: join(folder, 'network.json'), http: createHttp({ userAgent: 'killed', requestTimeoutMs: 5000 }), log, now: () => new Date(), random: Math.random
  })
  if (when === 'early') console.log('0')
  await syncer.load()
  for (;;) {
    const outcome = await syncer.sync()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.attempts))
    console.log(String(syncer.trust().timestamp_version))
  }`

const stagesIn = (trustDir: string): string[] => readdirSync(trustDir).filter(name => name.startsWith('stage-'))

/** Whether a process was killed between the first byte of a generation and the sweep after it. */
function isCutOff (trustDir: string): boolean {
  return stagesIn(trustDir).length > 0 || readdirSync(trustDir).some(name => name.endsWith('.tmp'))
}

t.test('killed 24 times in the middle of syncs, every file parses, nothing goes back, and the next sync works', { timeout: 110_000 }, async t => {
  const program = transpileSources()
  let [kills, cuts] = [0, 0]
  const lane = async (count: number): Promise<void> => {
    const { open, primary, repository, folder, trustDir, records } = await createLab(t)
    writeFileSync(join(folder, 'pin.json'), repository.pin)
    await succeed(await open())
    const publishing = setInterval(() => {
      repository.publish()
      primary.files = repository.files()
    }, 20)
    let seen = 0
    for (let kill = 0; kill < count; kill++) {
      // From an early first line on, the child loads undici; from a late one on it syncs about every 20 ms, however busy the machine is.
      const [when, afterMs] = kill % 2 === 0 ? ['early', Math.random() * 400] as const : ['late', Math.random() * 40] as const
      const lines = await killAtWork({ folder: program, script: SCRIPT, args: [folder, primary.url, when], afterMs })
      kills++
      if (isCutOff(trustDir)) cuts++
      seen = Math.max(seen, ...lines.map(Number))
      const floor = floorIn(trustDir)
      t.ok(floor.timestamp >= seen, `floor ${floor.timestamp} after ${seen} was reported`)
      for (const name of [...METADATA_FILES, TARGET_FILE]) JSON.parse(readFileSync(join(generationIn(trustDir), name), 'utf8'))
      t.ok(matches('network-state', JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8'))))
      const syncer = await open()
      t.equal(syncer.trust().timestamp_version, floor.timestamp)
      await succeed(syncer)
      // A temp file could be somebody's who writes just now, so it goes only once it is a minute old.
      t.strictSame(stagesIn(trustDir), [], 'the start sweeps what the killed one left')
      t.ok(floorIn(trustDir).timestamp >= floor.timestamp)
      seen = floorIn(trustDir).timestamp
    }
    clearInterval(publishing)
    t.strictSame(records, [], 'nothing was ever damaged')
  }
  await Promise.all([12, 12].map(lane))
  t.equal(kills, 24)
  t.ok(cuts > 0, 'some were cut off in mid sync')
})
