import { connect } from 'node:net'
import type { IncomingMessage, Server } from 'node:http'
import { lstat, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { text } from 'node:stream/consumers'
import { matches } from '../contract.js'
import { AppError, messageOf, systemCode } from '../errors.js'
import { ensureDirectory } from '../files.js'
import { readJsonFile } from '../json-file.js'
import type { Log } from '../log.js'

/** Longest path of a Unix socket that every supported system takes (sun_path is 104 bytes on macOS, with its NUL). */
const MAX_SOCKET_PATH = 103
const PROBE_MS = 2000
const MAX_PROBE_BYTES = 4096

/** @throws AppError ALREADY_RUNNING when another daemon of this home answers. A leftover of a killed one is no obstacle. */
export async function refuseSecondInstance (runtimePath: string, { now, log }: { now: Date, log: Log }): Promise<void> {
  const stored = await readJsonFile('runtime', runtimePath, now)
  if (stored.kind === 'corrupt') log.warn({ set_aside: stored.setAside, reason: stored.reason }, 'the record of the running daemon was damaged and is set aside')
  if (stored.kind !== 'ok') return
  const { pid, port, socket, instance } = stored.value
  if (pid === process.pid || !isAlive(pid)) return
  if (await answersAs(instance, socket, port)) {
    throw new AppError('ALREADY_RUNNING', `a daemon of this home runs already: pid ${pid}, http://127.0.0.1:${port}`)
  }
}

function isAlive (pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}

// The pid may have been reused, so only an answer with the recorded instance id counts, and no stranger on that port can hold up the start.
async function answersAs (instance: string, socket: string | null, port: number): Promise<boolean> {
  const { request } = await import('node:http')
  const target = socket === null ? { host: '127.0.0.1', port } : { socketPath: socket }
  const headers = { host: socket === null ? `127.0.0.1:${port}` : 'localhost' }
  const signal = AbortSignal.timeout(PROBE_MS)
  return await new Promise(resolve => {
    const call = request({ ...target, path: '/health', headers, signal, agent: false }, response => {
      isFrom(instance, response).then(resolve, () => { resolve(false) })
    })
    call.once('error', () => { resolve(false) })
    call.end()
  })
}

async function isFrom (instance: string, response: IncomingMessage): Promise<boolean> {
  if (Number(response.headers['content-length'] ?? Infinity) > MAX_PROBE_BYTES) {
    response.destroy()
    return false
  }
  const answer: unknown = JSON.parse(await text(response))
  // With `auth: "token"` a daemon does not say who it is, but only a daemon says it like this.
  return (matches('health-response', answer) && answer.instance === instance) || (matches('error', answer) && answer.code === 'UNAUTHORIZED')
}

export function isSocketPathTooLong (path: string): boolean {
  return Buffer.byteLength(path) > MAX_SOCKET_PATH
}

/**
 * Listens on a Unix socket that only this user can reach.
 * @throws AppError PORT_IN_USE when another process answers there, CONFIG_INVALID when a file is there that is no socket, LISTEN_FAILED.
 */
export async function listenOnSocket (server: Server, path: string): Promise<void> {
  await ensureDirectory(dirname(path))
  await removeLeftover(path)
  // The mode counts from the first moment on: set afterwards, others could connect in between.
  const mask = process.umask(0o177)
  const opened = listening(server, () => server.listen(path))
  process.umask(mask)
  await opened.catch((error: unknown) => {
    throw new AppError('LISTEN_FAILED', `the socket ${path} cannot be opened: ${messageOf(error)}; choose another with listen.socket, or none`, { cause: error })
  })
}

async function removeLeftover (path: string): Promise<void> {
  const found = await lstat(path).catch(unlessAbsent)
  if (found === undefined) return
  if (!found.isSocket()) throw new AppError('CONFIG_INVALID', `listen.socket: expected: a path for a socket; found: another file at ${path}`)
  if (await isListening(path)) throw new AppError('PORT_IN_USE', `another process listens on the socket ${path}`)
  await rm(path, { force: true }) // left over by a killed daemon: nobody answers there
}

function unlessAbsent (error: unknown): undefined {
  if (systemCode(error) !== 'ENOENT') throw error
}

/** @throws AppError PORT_IN_USE, LISTEN_FAILED with a sentence that says what to do. */
export async function listenOnPort (server: Server, host: string, port: number): Promise<void> {
  try {
    await listening(server, () => server.listen({ host, port, exclusive: true }))
  } catch (error) {
    const hint = 'choose another port with listen.port in the configuration or PQS_LISTEN_PORT'
    if (systemCode(error) !== 'EADDRINUSE') throw new AppError('LISTEN_FAILED', `port ${port} on ${host} cannot be opened: ${messageOf(error)}; ${hint}`, { cause: error })
    throw new AppError('PORT_IN_USE', `port ${port} on ${host} is taken by another process; stop that process, or ${hint}`, { cause: error })
  }
}

async function listening (server: Server, listen: () => void): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.once('listening', () => {
      server.off('error', reject)
      resolve()
    })
    listen()
  })
}

async function isListening (path: string): Promise<boolean> {
  return await new Promise(resolve => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    // Refused or gone means that nobody is there; anything else, such as a full queue, that somebody may be.
    probe.once('error', error => { resolve(!['ECONNREFUSED', 'ENOENT'].includes(systemCode(error) ?? '')) })
  })
}
