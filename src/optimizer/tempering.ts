import { SLOT } from './anneal-layout.js'
import { writeRamp } from './anneal-read.js'
import type { AnnealSession } from './anneal-session.js'

/** Replicas at fixed temperatures that trade places: Hukushima and Nemoto 1996. */
export interface Tempering {
  /** Goes on for about `attempts` single flips; returns the sweeps made. */
  run: (attempts: number) => number
}

export const REPLICAS = 12
const [HOT, COLD] = [0.6, 0.05]

/** The layout must have room for `REPLICAS` states. The replicas start at random and go on from run to run. */
export function createTempering (session: AnnealSession): Tempering {
  const { layout, kernel, random, done, attemptsPerCall, fieldScale } = session
  const { i32, f64, f32, padded, replicas } = layout
  const heats = Array.from({ length: REPLICAS }, (_, k) => HOT * (COLD / HOT) ** (k / (REPLICAS - 1)))
  const order = heats.map((_, k) => k) // order[k]: the replica at temperature k
  const energies = new Float64Array(REPLICAS)
  const home = { spin: i32[SLOT.spin] as number, field: i32[SLOT.field] as number }
  const sweeps = Math.max(1, Math.min(4, Math.floor(attemptsPerCall / padded)))
  let started = false

  const enter = (replica: number): void => {
    i32[SLOT.spin] = replicas + replica * 8 * padded
    i32[SLOT.field] = (i32[SLOT.spin] as number) + 4 * padded
    f64[SLOT.energy] = energies[replica] as number
  }
  const leave = (): void => {
    i32[SLOT.spin] = home.spin
    i32[SLOT.field] = home.field
  }
  const start = (): void => {
    i32[SLOT.fresh] = 1
    for (let replica = 0; replica < REPLICAS; replica++) {
      enter(replica)
      kernel.begin()
      energies[replica] = f64[SLOT.energy] as number
    }
    leave()
    started = true
  }
  const sweepAll = (): void => {
    order.forEach((replica, k) => {
      enter(replica)
      writeRamp(session, { sweeps, hot: heats[k] as number, cold: heats[k] as number })
      kernel.step()
      energies[replica] = f64[SLOT.energy] as number
      session.keep()
    })
    leave()
  }
  const trade = (): void => {
    for (let k = 0; k + 1 < REPLICAS; k++) {
      const [warm, cool] = [order[k] as number, order[k + 1] as number]
      const gap = 1 / (fieldScale * (heats[k + 1] as number)) - 1 / (fieldScale * (heats[k] as number))
      if (random.float() >= Math.exp(gap * ((energies[cool] as number) - (energies[warm] as number)))) continue
      order[k] = cool
      order[k + 1] = warm
    }
  }
  // the coldest replica, brought down to its local optimum in the frame's own state
  const quench = (): void => {
    const from = (replicas + (order[REPLICAS - 1] as number) * 8 * padded) >> 2
    f32.copyWithin(home.spin >> 2, from, from + padded)
    i32[SLOT.fresh] = 0
    kernel.begin()
    kernel.finish()
  }
  const run = (attempts: number): number => {
    if (!started) start()
    const rounds = Math.max(1, Math.floor(attempts / (REPLICAS * sweeps * padded)))
    let made = 0
    for (let round = 0; round < rounds && !done(); round++) {
      sweepAll()
      trade()
      made += REPLICAS * sweeps
    }
    quench()
    return made
  }
  return { run }
}
