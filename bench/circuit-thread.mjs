// A thread with a state of its own: how often it goes through four layers in the time that it is given.
import { parentPort, workerData } from 'node:worker_threads'
import { createStateVector } from '../dist/optimizer/state-vector.js'
import { anglesOf, problem } from './circuit-problems.mjs'

const simulator = createStateVector({ ising: problem(workerData, false) })
const angles = anglesOf(4)
simulator.prepare(angles)

parentPort.on('message', ms => {
  const begun = performance.now()
  let rounds = 0
  while (performance.now() - begun < ms) {
    simulator.prepare(angles)
    rounds++
  }
  parentPort.postMessage(rounds / (performance.now() - begun))
})
parentPort.postMessage(0)
