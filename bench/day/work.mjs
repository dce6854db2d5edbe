// What the day's programs do. `node NAME '{"role": …}'`, NAME being a link to this file; ends on SIGTERM with one line of JSON.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'

const { role, hashes, units, script, seconds } = JSON.parse(process.argv[2])
const HELPERS = 10
const block = Buffer.alloc(8192)

// One unit is the same work everywhere and always: about a millisecond of this machine's processor.
function work (count) {
  for (let i = 0; i < count * hashes; i++) createHash('sha256').update(block).digest()
}

const tell = value => { process.stdout.write(`${JSON.stringify(value)}\n`) }
const elapsed = () => performance.now()
// Whoever started this holds its standard input open, so it also ends when the bench is killed; and keeps it from ending before it is told.
process.stdin.resume().on('end', () => { process.exit(0) }).on('error', () => { process.exit(0) })
const end = value => { process.once('SIGTERM', () => { tell(value()); process.exit(0) }) }

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
    end(() => ({ late }))
  },
  player: () => {
    const late = []
    punctual(20, 1, late)
    end(() => ({ late }))
  },
  // Draws and polls without anybody looking: what is not done is never missed.
  page: () => {
    let polls = 0
    setInterval(() => { work(3); polls++ }, 100)
    end(() => ({ polls }))
  },
  browser: () => {
    const config = JSON.stringify({ role: 'page', hashes })
    const helpers = Array.from({ length: HELPERS }, () => spawn(process.execPath, [script, config], { stdio: ['pipe', 'ignore', 'inherit'] }))
    process.once('SIGTERM', () => {
      for (const helper of helpers) helper.kill('SIGKILL')
      process.exit(0)
    })
  },
  // A fixed pile of work, in pieces; what is not done during the day is still to be done after it.
  builder: () => {
    let left = units
    const piece = () => {
      const now = Math.min(60, left)
      work(now)
      left -= now
      if (left > 0) setTimeout(piece, 40)
      else tell({ done: true })
    }
    piece()
    end(() => ({ left }))
  },
  // Work arrives all day, and each piece has to be done once.
  sync: () => {
    let done = 0
    const arrived = () => Math.floor(Math.min(elapsed(), seconds * 1000) / seconds / 1000 * units)
    const step = () => {
      const now = Math.min(20, arrived() - done)
      work(now)
      done += now
      if (done < units) setTimeout(step, done < arrived() ? 0 : 100)
      else tell({ done: true })
    }
    step()
    end(() => ({ left: units - done }))
  }
}

ROLES[role]()
