import type { ReadStream, WriteStream } from 'node:tty'
import { plainText } from '../plain-text.js'

/** The whole terminal, for as long as somebody watches. */
export interface Screen {
  /** Aborted when the person pressed q. */
  readonly left: AbortSignal
  size (): { readonly rows: number, readonly columns: number }
  /** Waits, but not longer than until the person left, the window got another size, or the signal. */
  rest (milliseconds: number, signal: AbortSignal): Promise<void>
  show (lines: readonly string[]): void
  /** Gives the terminal back as it was. */
  close (): void
}

// The alternate screen, so that what was there before comes back; without wrapping, so that a line too long hides no other.
const ENTER = '\u001b[?1049h\u001b[?25l\u001b[?7l'
const LEAVE = '\u001b[?7h\u001b[?25h\u001b[?1049l'
/** A terminal that does not tell its size. */
const USUAL = { rows: 24, columns: 80 } as const
const HOME = '\u001b[H'
const CLEAR_LINE = '\u001b[K'
const CLEAR_REST = '\u001b[J'
const CTRL_C = '\u0003'
// eslint-disable-next-line no-control-regex -- our own colours, which stay
const OWN = /(\u001b\[(?:[0-2]|3[1-3])m)/

/** Takes over a terminal. `interrupt` is called on Ctrl-C, which a raw terminal no longer turns into a signal. */
export function openScreen (input: ReadStream, output: WriteStream, interrupt: () => void): Screen {
  const leave = new AbortController()
  const onKey = (key: Buffer): void => {
    const text = key.toString('latin1')
    if (text === CTRL_C) interrupt()
    if (text === CTRL_C || text === 'q' || text === 'Q') leave.abort()
  }
  if (input.isTTY) {
    input.setRawMode(true)
    input.on('data', onKey)
  }
  const size = (): { rows: number, columns: number } => ({ rows: output.rows || USUAL.rows, columns: output.columns || USUAL.columns })
  output.write(ENTER)
  return {
    left: leave.signal,
    size,
    rest: async (milliseconds, signal) => { await rest(milliseconds, { output, signal: AbortSignal.any([signal, leave.signal]) }) },
    show: lines => {
      const shown = lines.flatMap(line => line.split('\n')).slice(0, Math.max(1, size().rows))
      output.write(`${HOME}${shown.map(line => `${clean(line)}${CLEAR_LINE}`).join('\r\n')}${CLEAR_REST}`)
    },
    close: () => {
      output.write(LEAVE)
      if (!input.isTTY) return
      input.off('data', onKey)
      input.setRawMode(false)
      input.pause()
    }
  }
}

interface Waiting { readonly output: WriteStream, readonly signal: AbortSignal }

async function rest (milliseconds: number, { output, signal }: Waiting): Promise<void> {
  await new Promise<void>(resolve => {
    const timer = setTimeout(done, milliseconds)
    function done (): void {
      clearTimeout(timer)
      output.off('resize', done)
      signal.removeEventListener('abort', done)
      resolve()
    }
    output.on('resize', done)
    if (signal.aborted) done()
    else signal.addEventListener('abort', done)
  })
}

// Apps choose their names; only our own colours reach the terminal.
function clean (line: string): string {
  return line.split(OWN).map((part, index) => index % 2 === 1 ? part : plainText(part)).join('')
}
