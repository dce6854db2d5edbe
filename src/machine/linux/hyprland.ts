import { createConnection } from 'node:net'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

const TIMEOUT_MS = 1000
const MAX_BYTES = 65_536

/** A socket of the running compositor: `.socket.sock` answers, `.socket2.sock` tells. undefined where the session names none. */
export function hyprlandSocket (env: Environment, name: string): string | undefined {
  const { HYPRLAND_INSTANCE_SIGNATURE: signature = '', XDG_RUNTIME_DIR: folder = '' } = env
  return folder === '' || !/^[\w.-]{1,200}$/.test(signature) ? undefined : join(folder, 'hypr', signature, name)
}

/**
 * What `hyprctl activewindow -j` prints, asked for as hyprctl does it but without starting a process, which costs this program ten times
 * as much. undefined where nobody answers in full.
 */
export async function askHyprland (env: Environment): Promise<string | undefined> {
  const path = hyprlandSocket(env, '.socket.sock')
  if (path === undefined) return undefined
  const socket = createConnection(path)
  socket.setTimeout(TIMEOUT_MS, () => { socket.destroy() })
  const chunks: Buffer[] = []
  let bytes = 0
  return await new Promise(resolve => {
    let isWhole = false
    socket.on('data', chunk => {
      chunks.push(chunk)
      bytes += chunk.length
      if (bytes > MAX_BYTES) socket.destroy()
    })
    socket.once('end', () => { isWhole = true })
    socket.on('error', () => undefined) // the close that follows tells enough
    socket.once('close', () => { resolve(isWhole && bytes > 0 ? Buffer.concat(chunks).toString('utf8') : undefined) })
    // Not ended after it: Hyprland answers and closes by itself, and a half-closed peer may look gone to it.
    socket.write('j/activewindow')
  })
}
