import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { parse } from '../contract.js'
import { AppError, messageOf } from '../errors.js'
import type { Context } from './context.js'
import { connectToDaemon } from './client.js'
import { print } from './output.js'

export interface ContributeOptions {
  /** A JSON file with a measured result of another program; `-` is standard input. */
  readonly file?: string
  /** Show what would be sent next, and send nothing. */
  readonly preview?: boolean
}

/** `pqsd contribute` */
export async function contribute (context: Context, { file, preview }: ContributeOptions): Promise<void> {
  const daemon = await connectToDaemon(context.paths, context.now())
  if (preview === true) {
    const value = parse('preview-response', await daemon.get('/api/network/contribute/preview'), 'INTERNAL')
    print(context.output, value, () => [value.message, ...(value.bytes === undefined ? [] : [value.bytes])])
    return
  }
  const body = file === undefined ? undefined : await readResult(file)
  const value = parse('contribute-response', await daemon.post('/api/network/contribute', body), 'INTERNAL')
  const { energy_savings: savings, quantum_advantage: advantage, processes_count: processes } = value.contributed_data
  print(context.output, value, () => [value.message, `${savings} % energy savings, quantum advantage ${advantage ? 'yes' : 'no'}, ${processes} processes`])
}

async function readResult (file: string): Promise<unknown> {
  const json = await (file === '-' ? text(process.stdin) : readFile(file, 'utf8')).catch((error: unknown) => {
    throw new AppError('USAGE', `${file} cannot be read: ${messageOf(error)}`, { cause: error })
  })
  try {
    return parse('result', JSON.parse(json))
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError('BAD_REQUEST', `${file} is not JSON: ${messageOf(error)}`, { cause: error })
  }
}
