import { access, constants, stat } from 'node:fs/promises'
import { identifyMachine } from '../machine/identify.js'
import { createSystem } from '../machine/system.js'
import { kernelFaults } from '../optimizer/kernels.js'
import type { Context } from './context.js'
import type { Check } from './doctor-check.js'

const MINIMUM_NODE = [20, 19] as const

export function checkNode (): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const good = major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])
  return good
    ? { name: 'node', state: 'ok', found: process.version }
    : { name: 'node', state: 'fault', found: process.version, mend: `install Node ${MINIMUM_NODE.join('.')} or newer` }
}

export async function checkHome ({ paths, uid }: Context): Promise<Check> {
  const info = await stat(paths.state).catch(() => undefined)
  if (info === undefined) return { name: 'state', state: 'ok', found: `${paths.state} will be made at the first start` }
  if (uid !== undefined && info.uid !== uid) return { name: 'state', state: 'fault', found: `${paths.state} belongs to user ${info.uid}`, mend: `sudo chown -R ${uid} ${paths.state}` }
  const writable = await access(paths.state, constants.W_OK | constants.X_OK).then(() => true, () => false)
  if (!info.isDirectory() || !writable) return { name: 'state', state: 'fault', found: `${paths.state} is not a folder that can be written`, mend: `chmod u+rwx ${paths.state}` }
  if ((info.mode & 0o077) !== 0) return { name: 'state', state: 'warning', found: `${paths.state} is open to other users`, mend: `chmod 700 ${paths.state}` }
  return { name: 'state', state: 'ok', found: paths.state }
}

export async function checkMachine (): Promise<Check> {
  const { systemType, chip } = await identifyMachine(createSystem())
  const known = systemType !== 'unknown' && !systemType.endsWith('_unknown')
  return { name: 'machine', state: known ? 'ok' : 'warning', found: `${systemType}${chip === '' ? '' : ` (${chip})`}`, ...(known ? {} : { mend: 'profiles of other machines can not be matched exactly; please report this chip' }) }
}

export function checkKernels (): Check {
  const faults = kernelFaults()
  if (faults.length === 0) return { name: 'kernels', state: 'ok', found: 'the optimizer computes with WebAssembly SIMD' }
  const mend = faults.some(({ kind }) => kind === 'missing') ? 'npm run build' : 'use a processor and a Node that have WebAssembly SIMD'
  return { name: 'kernels', state: 'warning', found: `${faults.map(({ message }) => message).join('; ')}: slower, with the same results`, mend }
}
