import { createConnection } from 'node:net'
import { createInterface } from 'node:readline'
import type { Followed } from '../../command-follow.js'
import { systemCode } from '../../errors.js'

const ENDED = 0
const NOT_FOUND = 127
const ABSENT = new Set(['ENOENT', 'ECONNREFUSED', 'EACCES', 'ENOTDIR'])

/** Reads the lines of a local socket for as long as it is open; one that is not there ends with 127, like a command. */
export function followSocket (path: string, onLine: (line: string) => void): Followed {
  const socket = createConnection(path)
  const ended = new Promise<number>(resolve => {
    let code = ENDED
    socket.once('error', error => { if (ABSENT.has(systemCode(error) ?? '')) code = NOT_FOUND })
    socket.once('close', () => { resolve(code) })
  })
  // Errors of the socket are handed on by the reader of lines as well.
  createInterface({ input: socket }).on('line', onLine).on('error', () => undefined)
  return {
    ended,
    end: async () => {
      socket.destroy()
      await ended
    }
  }
}
