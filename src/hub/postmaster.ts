import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { open, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../errors.js'
import type { Binaries } from './postgres-binaries.js'
import type { Place } from './postgres-place.js'
import { isAlive, readPidFile, servesCluster, signal } from './server-process.js'

const POLL_MS = 20
const START_MS = 60_000
/** Fast shutdown writes a checkpoint; after this an immediate one leaves the work to the next start's recovery. */
const FAST_STOP_MS = 1500
const STOP_MS = 2200

// Small: one hub, a handful of connections, sets that fit in a few megabytes. Durability stays at PostgreSQL's defaults (fsync, full
// pages, synchronous commit).
const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '24',
  superuser_reserved_connections: '2',
  shared_buffers: '16MB',
  huge_pages: 'off',
  io_method: 'sync',
  work_mem: '4MB',
  maintenance_work_mem: '16MB',
  jit: 'off',
  max_worker_processes: '0',
  max_parallel_workers: '0',
  max_parallel_workers_per_gather: '0',
  max_logical_replication_workers: '0',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '128MB',
  min_wal_size: '16MB',
  checkpoint_timeout: '15min',
  autovacuum_max_workers: '1',
  autovacuum_worker_slots: '1',
  logging_collector: 'off',
  log_checkpoints: 'off',
  // A failing statement's parameters are hashes of contributors: they stay out of the log.
  log_min_error_statement: 'panic',
  log_parameter_max_length_on_error: '0'
}

export interface PostmasterOptions {
  readonly place: Place
  readonly binaries: Binaries
  readonly socket: string
}

export interface Postmaster {
  readonly pid: number
  readonly socket: string
}

/**
 * A postmaster that already serves this cluster, after waiting for one that is just starting or stopping; undefined where there is
 * none.
 */
export async function findPostmaster (cluster: string): Promise<Postmaster | undefined> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await wait(POLL_MS)) {
    const { pid, status, socket } = await readPidFile(cluster)
    if (pid === undefined || !isAlive(pid)) return undefined
    if (!await servesCluster(pid, cluster)) {
      // The number was given to another process since, and PostgreSQL would refuse to start because of it.
      await rm(join(cluster, 'postmaster.pid'), { force: true })
      return undefined
    }
    if (status === 'ready') return { pid, socket }
  }
  throw new AppError('DATABASE_FAILED', `a PostgreSQL server of ${cluster} is running but does not become ready`)
}

/** Starts the server in a session of its own, so that a terminal's Ctrl-C reaches only the hub, which then stops it in order. */
export async function launchPostmaster (options: PostmasterOptions): Promise<Postmaster> {
  for (const deadline = Date.now() + START_MS; ; await wait(POLL_MS)) {
    const child = await spawnServer(options)
    if (child.pid === undefined) throw new AppError('DATABASE_FAILED', `${options.binaries.postgres} cannot be executed`)
    if (await becameReady(child, options.place.cluster)) return { pid: child.pid, socket: options.socket }
    const log = await logTail(options.place.cluster)
    // Children of a killed postmaster notice its death within moments; until then its memory counts as in use.
    const passing = /shared memory block|lock file .* already exists/.test(log)
    if (!passing || Date.now() > deadline) throw new AppError('DATABASE_FAILED', `the embedded PostgreSQL did not start: ${log}`)
  }
}

/** Stops a server: in order, then at once, then by force; never longer than two seconds and a half. */
export async function stopPostmaster (pid: number): Promise<void> {
  const started = Date.now()
  signal(pid, 'SIGINT')
  if (await ended(pid, started + FAST_STOP_MS)) return
  signal(pid, 'SIGQUIT')
  if (await ended(pid, started + STOP_MS)) return
  signal(pid, 'SIGKILL')
  await ended(pid, started + STOP_MS + 300)
}

async function spawnServer ({ place: { cluster, account }, binaries, socket }: PostmasterOptions): Promise<ChildProcess> {
  const flags = Object.entries({ ...SETTINGS, unix_socket_directories: socket }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  // The folder belongs to the server's user and this process may be root: a link that lies there must not be followed.
  await rm(join(cluster, 'server.log'), { force: true })
  const log = await open(join(cluster, 'server.log'), 'wx', 0o600)
  try {
    const child = spawn(binaries.postgres, ['-D', cluster, ...flags], {
      ...account, cwd: cluster, detached: true, stdio: ['ignore', log.fd, log.fd], env: { LC_ALL: 'C', TZ: 'UTC' }
    })
    child.on('error', () => undefined) // a server that cannot be spawned has no pid, which is noticed below
    child.unref()
    return child
  } finally {
    await log.close()
  }
}

async function becameReady (child: ChildProcess, cluster: string): Promise<boolean> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await wait(POLL_MS)) {
    if (child.exitCode !== null || child.signalCode !== null) return false
    const { pid, status } = await readPidFile(cluster)
    if (pid === child.pid && status === 'ready') return true
  }
  child.kill('SIGQUIT')
  return false
}

async function logTail (cluster: string): Promise<string> {
  const text = await readFile(join(cluster, 'server.log'), 'utf8').catch(() => '')
  return text.trim().split('\n').slice(-6).join('\n')
}

async function ended (pid: number, deadline: number): Promise<boolean> {
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false
    await wait(POLL_MS)
  }
  return true
}
