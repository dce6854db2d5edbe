import { connect } from 'node:net'
import type { Server } from 'node:http'
import { chmod, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { AppError, systemCode } from '../errors.js'
import { ensureDirectory } from '../files.js'
import { readJsonFile } from '../json-file.js'

/** Longest path of a Unix socket that every supported system takes (sun_path is 104 bytes on macOS, with its NUL). */
const MAX_SOCKET_PATH = 103

/** @throws AppError ALREADY_RUNNING when another daemon of this home answers. A leftover of a killed one is no obstacle. */
export async function refuseSecondInstance (runtimePath: string, now: Date): Promise<void> {
  const stored = await readJsonFile('runtime', runtimePath, now)
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

// The pid may have been reused, so only an answer with the recorded instance id counts.
async function answersAs (instance: string, socket: string | null, port: number): Promise<boolean> {
  const { request } = await import('node:http')
  return await new Promise(resolve => {
    const target = socket === null ? { host: '127.0.0.1', port } : { socketPath: socket }
    const call = request({ ...target, path: '/health', headers: { host: socket === null ? `127.0.0.1:${port}` : 'localhost' }, timeout: 1000 }, response => {
      let text = ''
      response.setEncoding('utf8').on('data', chunk => { text += String(chunk).slice(0, 4096) })
      response.once('end', () => { resolve(text.includes(instance)) })
    })
    call.once('timeout', () => call.destroy())
    call.once('error', () => { resolve(false) })
    call.end()
  })
}

export function isSocketPathTooLong (path: string): boolean {
  return Buffer.byteLength(path) > MAX_SOCKET_PATH
}

/** Listens on a Unix socket that only this user can reach. @throws AppError PORT_IN_USE when another process answers there. */
export async function listenOnSocket (server: Server, path: string): Promise<void> {
  await ensureDirectory(dirname(path))
  if (await isListening(path)) throw new AppError('PORT_IN_USE', `another process listens on the socket ${path}`)
  await rm(path, { force: true }) // left over by a killed daemon: nobody answers there
  await listening(server, () => server.listen(path))
  await chmod(path, 0o600)
}

/** @throws AppError PORT_IN_USE with a sentence that says what to do. */
export async function listenOnPort (server: Server, host: string, port: number): Promise<void> {
  try {
    await listening(server, () => server.listen({ host, port, exclusive: true }))
  } catch (error) {
    if (systemCode(error) !== 'EADDRINUSE') throw error
    const hint = 'stop that process, or choose another port with listen.port in the configuration or PQS_LISTEN_PORT'
    throw new AppError('PORT_IN_USE', `port ${port} on ${host} is taken by another process; ${hint}`, { cause: error })
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
    probe.once('error', () => { resolve(false) })
  })
}
