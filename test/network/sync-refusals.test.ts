import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import t from 'tap'
import type { Test } from 'tap'
import { page, redirect } from './hostile-mirror.js'
import type { Misdeed } from './hostile-mirror.js'
import { LIES, NEXT_ROOT, TIMESTAMP } from './lies.js'
import type { Lie } from './lies.js'
import { bytesOf, createRepository, pathOf } from './repository.js'
import { createLab, firstAttempt, photograph, succeed } from './syncing.js'

/** The lie is told to a computer that has seen two publications, while the backup has a third one. */
async function tellTo (t: Test, { failure, reason, tell }: Lie): Promise<void> {
  const { open, primary, backup, repository, trustDir } = await createLab(t, { requestTimeoutMs: 800 })
  const first = repository.files()
  repository.publish()
  primary.files = repository.files()
  await succeed(await open())
  repository.publish()
  primary.files = backup.files = repository.files()
  const before = photograph(trustDir)
  tell({ mirror: primary, repository, served: repository.files(), first })

  const alone = await open({ backups: [], stateFile: `${trustDir}-alone.json` })
  const refused = await alone.sync()
  t.match(refused, { ok: false, attempts: [{ server: primary.url, ok: false, failure, reason }] })
  t.notMatch(firstAttempt(refused).reason, /[\p{Cc}\p{Cf}]/u)
  t.strictSame(photograph(trustDir), before, 'the trusted state is untouched')
  t.match(alone.health(), [{ url: primary.url, failure, reason }])

  const helped = await (await open()).sync()
  t.match(helped, { ok: true, server: backup.url, role: 'backup', changed: true, attempts: [{ server: primary.url, failure }, { ok: true }] })
  t.strictSame(readdirSync(trustDir).sort(), ['floor.json', 'generation-1', 'generation-2'])
}

for (const lie of LIES) t.test(`refuses and names ${lie.name}`, async t => { await tellTo(t, lie) })

t.test('a mirror that lies about the next root but has the rest is not needed for it', async t => {
  const soft = { 'a page': page(0), 'a large page': page(200_000), 'a redirect': redirect, 'a 403': { kind: 'answer', status: 403 } as Misdeed }
  for (const [name, deed] of Object.entries(soft)) {
    const { open, primary, repository } = await createLab(t)
    Object.assign(primary, { at: NEXT_ROOT, misdeed: deed })
    const syncer = await open({ backups: [] })
    t.match(await succeed(syncer), { changed: true, attempts: [{ requests: 5 }] }, name)
    t.match(await succeed(syncer), { changed: false, attempts: [{ requests: 2 }] }, name)
    repository.publish()
    primary.files = repository.files()
    t.match(await succeed(syncer), { changed: true, attempts: [{ requests: 5 }] }, name)
  }
})

t.test('a mirror that gives every file the type of a page is still a mirror', async t => {
  const { open, primary } = await createLab(t)
  primary.at = /timestamp/
  primary.misdeed = { kind: 'answer', status: 200, headers: { 'content-type': 'text/html' }, body: bytesOf(primary.files, TIMESTAMP) }
  await succeed(await open({ backups: [] }))
})

t.test('a forger is believed less than a mirror that is away, and asked after it', async t => {
  const { open, primary, backup, repository } = await createLab(t)
  const [forger, away] = [primary, backup]
  forger.files = createRepository().files()
  away.misdeed = { kind: 'answer', status: 503 }
  const backups = [forger.url, away.url]
  const syncer = await open({ primary: 'http://127.0.0.1:1', backups })
  t.strictSame((await syncer.sync()).attempts.map(({ server }) => server).slice(1), backups)
  t.strictSame((await syncer.sync()).attempts.map(({ server }) => server).slice(1), [...backups].reverse())
  t.match(syncer.health().slice(1), [{ failure: 'forged' }, { failure: 'network' }])
  forger.files = repository.files()
  t.match(await syncer.sync(), { ok: true, server: forger.url }, 'a forger that mends itself is taken when nobody else is left')
})

t.test('floods cost less than 32 MB of memory', async t => {
  const { open, primary } = await createLab(t)
  const syncer = await open({ backups: [] })
  await succeed(syncer)
  let peak = 0
  const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 2)
  const before = process.memoryUsage.rss()
  for (const kind of ['endless', 'bomb'] as const) {
    for (const at of [NEXT_ROOT, /timestamp/]) {
      Object.assign(primary, { at, misdeed: { kind } })
      t.match(await syncer.sync(), { ok: false, attempts: [{ failure: 'too_large' }] })
    }
  }
  clearInterval(timer)
  t.ok(peak - before < 32 << 20, `${Math.round((peak - before) / 1024)} kB`)
})

t.test('the hash of the outcome is that of the document on the mirror', async t => {
  const { open, primary } = await createLab(t)
  const { sha256 } = await succeed(await open())
  const path = pathOf(primary.files, /^targets/)
  t.ok(path.includes(sha256))
  t.equal(createHash('sha256').update(bytesOf(primary.files, path)).digest('hex'), sha256)
})
