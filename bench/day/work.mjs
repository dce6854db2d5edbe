// What the day's programs do. `node NAME '{"role": …}'`, NAME being a link to this file; ends on SIGTERM with one line of JSON.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'

const { role, hashes, units: pile, script, seconds } = JSON.parse(process.argv[2])
const HELPERS = 10
const block = Buffer.alloc(8192)

// One unit is the same work everywhere and always: about a millisecond of this machine's processor.
let units = 0
function work (count) {
  units += count
  for (let i = 0; i < count * hashes; i++) createHash('sha256').update(block).digest()
}

const tell = (value, done = () => undefined) => { process.stdout.write(`${JSON.stringify(value)}\n`, done) }
const elapsed = () => performance.now()
// Whoever started this holds its standard input open, so it also ends when the bench is killed; and keeps it from ending before it is told.
process.stdin.resume().on('end', () => { process.exit(0) }).on('error', () => { process.exit(0) })
// A long day says more than a pipe takes at once.
const end = value => { process.once('SIGTERM', () => { tell(value(), () => { process.exit(0) }) }) }

// Due at fixed times; how long after it was due each one is finished is what a person or an ear notices.
function punctual (everyMs, count, late) {
  const next = due => {
    setTimeout(() => {
      work(count)
      late.push(elapsed() - due)
      next(Math.max(due + everyMs, elapsed()))
    }, due - elapsed())
  }
  next(elapsed() + everyMs)
}

const ROLES = {
  front: () => {
    const late = []
    punctual(50, 4, late)
    end(() => ({ late, units }))
  },
  player: () => {
    const late = []
    punctual(20, 1, late)
    end(() => ({ late, units }))
  },
  // Draws and polls without anybody looking: what is not done is never missed.
  page: () => {
    setInterval(() => { work(3) }, 100)
    end(() => ({ units }))
  },
  browser: () => {
    const config = JSON.stringify({ role: 'page', hashes })
    const helpers = Array.from({ length: HELPERS }, () => spawn(process.execPath, [script, config], { stdio: ['pipe', 'pipe', 'inherit'] }))
    const told = Promise.all(helpers.map(async helper => JSON.parse(await text(helper.stdout)).units))
    process.once('SIGTERM', async () => {
      for (const helper of helpers) helper.kill('SIGTERM')
      tell({ units: (await told).reduce((sum, each) => sum + each, 0) })
      process.exit(0)
    })
  },
  // A fixed pile of work, in pieces; what is not done during the day is still to be done after it.
  builder: () => {
    let left = pile
    const piece = () => {
      const now = Math.min(60, left)
      work(now)
      left -= now
      if (left > 0) setTimeout(piece, 40)
      else tell({ units })
    }
    piece()
    end(() => ({ units }))
  },
  // Work arrives all day, and each piece has to be done once.
  sync: () => {
    let done = 0
    const arrived = () => Math.floor(Math.min(elapsed(), seconds * 1000) / seconds / 1000 * pile)
    const step = () => {
      const now = Math.min(20, arrived() - done)
      work(now)
      done += now
      if (done < pile) setTimeout(step, done < arrived() ? 0 : 100)
      else tell({ units })
    }
    step()
    end(() => ({ units }))
  }
}

ROLES[role]()
