import type { Run } from '../../command.js'
import { known, unknown } from '../observe/fact.js'
import type { Fact } from '../observe/fact.js'
import type { Front, PresenceProbes } from '../observe/presence.js'
import { parseAssertions } from './assertions-pmset.js'
import type { Assertions } from './assertions-pmset.js'
import { parseHidIdle } from './focus-idle.js'
import { parseAppInfo, parseFrontAsn } from './focus-lsappinfo.js'

/** Asks macOS; no tool here makes the system ask the person for a permission. */
export function createDarwinPresence (run: Run): PresenceProbes {
  let pending: Promise<Assertions | undefined> | undefined
  // Sound and wishes to stay awake are in one answer, and both are asked for at the same moment.
  const assertions = async <T>(choose: (assertions: Assertions) => T): Promise<Fact<T>> => {
    pending ??= askAssertions(run).finally(() => { pending = undefined })
    const parsed = await pending
    return parsed === undefined ? unknown('pmset told no assertions') : known(choose(parsed), 'pmset')
  }
  return {
    front: async () => await front(run),
    idleSeconds: async () => {
      const { stdout } = await run('ioreg', ['-c', 'IOHIDSystem', '-d', '4', '-w0'])
      const seconds = parseHidIdle(stdout)
      return seconds === undefined ? unknown('ioreg told no idle time') : known(seconds, 'ioreg')
    },
    audio: async () => await assertions(({ audio }) => audio),
    wakes: async () => await assertions(({ wakes }) => wakes)
  }
}

// `front` is no name for an app any more since macOS 26.5, so its number is asked for first.
async function front (run: Run): Promise<Fact<Front>> {
  const { code, stdout } = await run('lsappinfo', ['front'])
  const asn = parseFrontAsn(stdout)
  if (asn === undefined) return unknown(code === 0 ? 'no app is in front; the screen may be locked' : 'lsappinfo failed; there may be no graphical session')
  const info = await run('lsappinfo', ['info', '-only', 'pid', '-only', 'bundleid', asn])
  const app = parseAppInfo(info.stdout, asn)
  return app === undefined ? unknown('lsappinfo told no process for the app in front') : known(app, 'lsappinfo')
}

async function askAssertions (run: Run): Promise<Assertions | undefined> {
  return parseAssertions((await run('pmset', ['-g', 'assertions'])).stdout)
}
