import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { readIfPresent, writeFileAtomic } from '../files.js'
import { connectToDaemon } from './client.js'
import type { Context } from './context.js'
import { print } from './output.js'

const OPEN_MS = 10_000
const run = promisify(execFile)

/**
 * `pqsd dashboard`: opens the page of the daemon whose instance was checked, which a bookmark cannot do; without a terminal or
 * a desktop it prints the address. @throws AppError NOT_RUNNING or STORAGE_FAILED
 */
export async function dashboard (context: Context, { print: onlyPrint = false }: { readonly print?: boolean }): Promise<void> {
  const { paths, output, now } = context
  const { runtime } = await connectToDaemon(paths, now())
  const plain = `http://127.0.0.1:${runtime.port}/`
  const token = (await readIfPresent(paths.token))?.toString('utf8').trim()
  const url = token === undefined ? plain : `${plain}#token=${token}`
  if (onlyPrint || output.json || !output.terminal || !hasDesktop(context)) {
    print(output, { success: true, url }, () => [url])
    return
  }
  const opened = await open(context, token === undefined ? url : await redirectTo(url, context))
  if (!opened) await rm(paths.link, { force: true })
  print(output, { success: true, url }, () => opened
    ? [`Opened ${plain} in your browser; pqsd dashboard --print shows the address instead.`]
    : ['No browser could be opened; the address is:', url])
}

function hasDesktop ({ platform, env }: Context): boolean {
  return platform === 'darwin' || (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== ''
}

// Every user of this machine sees the arguments of every process: the token goes through a file that only its owner can read, and
// that the daemon removes as soon as it has served the page.
async function redirectTo (url: string, { paths }: Context): Promise<string> {
  await writeFileAtomic(paths.link, `<!doctype html>\n<meta charset="utf-8">\n<meta name="referrer" content="no-referrer">\n<meta http-equiv="refresh" content="0; url=${url}">\n<title>PQS Network</title>\n`)
  return paths.link
}

async function open ({ platform, env }: Context, target: string): Promise<boolean> {
  try {
    await run(platform === 'darwin' ? 'open' : 'xdg-open', [target], { timeout: OPEN_MS, env: { ...env } })
    return true
  } catch {
    return false // told to the person, with the address
  }
}
