import { createReadStream } from 'node:fs'
import { addAbortSignal } from 'node:stream'
import { AppError, messageOf } from '../errors.js'

/** More than the largest problem or snapshot that is taken; a stream that never ends must not fill the memory. */
const MAX_BYTES = 67_108_864

/** The text of a file, or of standard input for `-`. @throws AppError USAGE where it cannot be read, is too long, or the signal aborts */
export async function readInput (file: string, signal: AbortSignal): Promise<string> {
  const stream = addAbortSignal(signal, file === '-' ? process.stdin : createReadStream(file))
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length
      if (length > MAX_BYTES) throw new Error(`it has more than ${MAX_BYTES} bytes`)
      chunks.push(chunk)
    }
  } catch (error) {
    const why = signal.aborted ? 'interrupted' : messageOf(error)
    throw new AppError('USAGE', `${file === '-' ? 'standard input' : file} cannot be read: ${why}`, { cause: error })
  }
  return Buffer.concat(chunks).toString('utf8')
}
