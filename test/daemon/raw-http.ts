import { once } from 'node:events'
import { connect } from 'node:net'
import type { NetConnectOpts } from 'node:net'

export interface RawAnswer {
  /** 0 where the connection was closed without an answer. */
  readonly status: number
  /** Every header line in order, names in lower case: a header that is there twice is seen twice. */
  readonly headers: ReadonlyArray<readonly [string, string]>
  readonly body: string
}

/** Sends bytes as they are over a connection of its own and returns all that came back until the other end closed it. */
export async function exchange (target: NetConnectOpts, bytes: string): Promise<string> {
  const socket = connect(target)
  let received = ''
  socket.setEncoding('latin1').on('data', text => { received += String(text) })
  socket.on('error', () => undefined) // a reset is an end like any other: what counts is what arrived
  socket.setTimeout(15_000, () => socket.destroy(new Error('no end of the answer')))
  socket.write(bytes, 'latin1')
  await once(socket, 'close')
  return received
}

/** A request made of its lines, and the one answer to it. */
export async function ask (target: NetConnectOpts, lines: readonly string[], body = ''): Promise<RawAnswer> {
  return parseAnswer(await exchange(target, `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n${body}`))
}

export function parseAnswer (text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map(line => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()] as const)
  return { status: Number(/^HTTP\/1\.[01] (\d{3})/.exec(first)?.[1] ?? 0), headers, body: rest.join('\r\n\r\n') }
}

export function headerOf ({ headers }: RawAnswer, name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1]
}
