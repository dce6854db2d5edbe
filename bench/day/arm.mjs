// One day of one arm: the same programs with the same work, from their start until all work that is owed is done.
import { setTimeout as wait } from 'node:timers/promises'
import { startPrograms } from './desktop.mjs'
import { startDaemon } from './daemon.mjs'
import { quantile } from './interval.mjs'
import { allValuesOf, busySeconds, secondsWithEnded, valuesOf } from './kernel.mjs'
import { communityRules, lowerAll } from './tuners.mjs'

const WATCH_MS = 100
const PROTECTED = ['front', 'player']
/** Processes younger than ten seconds are never touched, so every tuner begins then. */
const FROM_SECONDS = 10
// The person looks into the browser for a while, late in the day.
const VISIT = { from: 0.75, to: 0.85 }
const OWED_MS = 120_000

export const ARMS = {
  nothing: undefined,
  'lower every background app': lowerAll,
  'static community rules': communityRules,
  pqsd: undefined
}

export async function runArm (name, { desktop, seconds, hashes }) {
  const begun = performance.now()
  const busyBefore = busySeconds()
  const programs = await startPrograms(desktop, { seconds, hashes })
  let daemon
  try {
    if (name === 'pqsd') daemon = await startDaemon(desktop)
    const own = daemon === undefined ? undefined : ownCost(daemon)
    await wait(Math.min(FROM_SECONDS * 1000, seconds * 400) - (performance.now() - begun))
    const before = valuesOfAll(programs)
    const watch = watchProtected(programs)
    const undo = ARMS[name]?.(programs)
    own?.mark()
    const visit = await restOfDay(begun, { desktop, programs, seconds })
    own?.stop()
    const ledger = (await daemon?.call('/api/machine'))?.own.cpu_percent
    undo?.()
    await daemon?.end()
    const touches = watch.end()
    const evening = usedBy(programs)
    const others = busySeconds() - busyBefore - sum(evening) - (own?.result().all ?? 0)
    const length = (performance.now() - begun) / 1000
    const left = differences(before, valuesOfAll(programs))
    const [front, player, browser] = await Promise.all(['front', 'player', 'browser'].map(async each => await programs[each].end()))
    const owed = await owedWork(programs)
    const used = { ...evening, ...usedBy(pick(programs, ['builder', 'sync'])) }
    const returned = sum(pick(used, ['builder', 'sync'])) - sum(pick(evening, ['builder', 'sync']))
    const units = { front: front.units, player: player.units, browser: browser.units, ...owed }
    const late = { p50: quantile(front.late, 0.5), p99: quantile(front.late, 0.99), sound: quantile(player.late, 0.99) }
    const seen = { touches, left, visit, units, others: others / length, ...late }
    return { name, used, total: sum(used), returned, isDone: owed !== undefined, ...seen, own: own?.result(), ledger }
  } finally {
    await daemon?.end()
    for (const program of Object.values(programs)) program.kill()
  }
}

async function restOfDay (begun, { desktop, programs, seconds }) {
  const until = async share => { await wait(Math.max(0, begun + share * seconds * 1000 - performance.now())) }
  await until(VISIT.from)
  const wasHeld = programs.browser.pids().some(pid => isHeld(pid))
  const at = performance.now()
  desktop.setFront(programs.browser.pid)
  const freedMs = await freed(programs.browser.pids(), at)
  await until(VISIT.to)
  desktop.setFront(programs.front.pid)
  await until(1)
  return { wasHeld, freedMs }
}

// A cap stops and resumes all the time, so it is free when it was not stopped for longer than a cap's whole period.
async function freed (pids, at) {
  let lastHeld = at
  while (performance.now() - lastHeld < 1000 && performance.now() - at < 10_000) {
    if (pids.some(pid => isHeld(pid))) lastHeld = performance.now()
    await wait(5)
  }
  return lastHeld - at
}

function isHeld (pid) {
  return [...valuesOf(pid)].some(([, value]) => !/^nice 0 policy 0 /.test(value))
}

function valuesOfAll (programs) {
  return new Map(Object.values(programs).flatMap(program => program.pids()).flatMap(pid => [...allValuesOf(pid)]))
}

/** Threads whose values are not what they were; one that ended since is nobody's. */
function differences (before, after) {
  return [...after].filter(([tid, value]) => before.has(tid) && before.get(tid) !== value).length
}

function watchProtected (programs) {
  const first = new Map(PROTECTED.flatMap(name => [...valuesOf(programs[name].pid)]))
  const touched = new Map()
  const look = () => {
    for (const name of PROTECTED) {
      const isTouched = [...valuesOf(programs[name].pid)].some(([tid, value]) => first.has(tid) && first.get(tid) !== value)
      if (isTouched && !touched.get(name)?.now) touched.set(name, { now: true, count: (touched.get(name)?.count ?? 0) + 1 })
      else if (!isTouched && touched.has(name)) touched.get(name).now = false
    }
  }
  const timer = setInterval(look, WATCH_MS)
  return {
    end: () => {
      clearInterval(timer)
      return Object.fromEntries([...touched].map(([name, { count }]) => [name, count]))
    }
  }
}

async function owedWork (programs) {
  const pending = Promise.all([programs.builder.done, programs.sync.done])
  const [builder, sync] = await Promise.race([pending, wait(OWED_MS, [], { ref: false })])
  return sync === undefined ? undefined : { builder: JSON.parse(builder).units, sync: JSON.parse(sync).units }
}

function usedBy (programs) {
  const secondsOf = program => program.pids().reduce((total, pid) => total + secondsWithEnded(pid), 0)
  return Object.fromEntries(Object.entries(programs).map(([name, program]) => [name, secondsOf(program)]))
}

// Start-up is what was used until the tuners' moment; what is steady is read from there on.
function ownCost (daemon) {
  const points = []
  const read = () => { points.push({ at: performance.now() / 1000, used: daemon.seconds() }) }
  const begun = performance.now() / 1000
  let timer
  let marked
  return {
    mark: () => { read(); marked = points.at(-1); timer = setInterval(read, 500) },
    stop: () => { clearInterval(timer); read() },
    result: () => {
      const last = points.at(-1)
      const steady = { steady: last.used - marked.used, steadySeconds: last.at - marked.at }
      return { start: marked.used, startSeconds: marked.at - begun, ...steady, all: last.used }
    }
  }
}

const pick = (object, names) => Object.fromEntries(names.map(name => [name, object[name]]))
const sum = object => Object.values(object).reduce((total, value) => total + value, 0)
