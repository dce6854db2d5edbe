import { parse } from '../contract.js'
import type { MachineSnapshot } from '../contract-types.js'

/** A machine snapshot from anything, with the defaults of its schema filled in. @throws AppError BAD_REQUEST that names what is wrong */
export function readSnapshot (value: unknown): MachineSnapshot {
  return parse('machine-snapshot', value)
}
