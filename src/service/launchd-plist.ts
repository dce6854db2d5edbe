import { readFile } from 'node:fs/promises'
import { fillTemplate, refuseControl } from './placeholders.js'
import type { ServiceProgram } from './service.js'

const TEMPLATE = new URL('../../launchd/pqsd.plist', import.meta.url)
/** What launchd gives a job of its own; said, so that it does not depend on how the session was started. */
const PATH = '/usr/bin:/bin:/usr/sbin:/sbin'

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

export interface PlistParts {
  readonly label: string
  readonly log: string
}

/** The launch agent as a property list. */
export async function renderPlist ({ node, main, environment }: ServiceProgram, { label, log }: PlistParts): Promise<string> {
  const pairs = Object.entries({ PATH, ...environment })
  return fillTemplate(await readFile(TEMPLATE, 'utf8'), {
    label: escaped(label),
    node: escaped(node),
    main: escaped(main),
    log: escaped(log),
    environment: pairs.map(([key, value]) => `\t\t<key>${escaped(key)}</key>\n\t\t<string>${escaped(value)}</string>`).join('\n')
  })
}

/** What a plist of ours starts; undefined where that cannot be read. */
export function programInPlist (text: string): Pick<ServiceProgram, 'node' | 'main'> | undefined {
  const list = /<key>ProgramArguments<\/key>\s*<array>([^]*?)<\/array>/.exec(text)?.[1] ?? ''
  const [node, main] = [...list.matchAll(/<string>([^<]*)<\/string>/g)].map(([, value = '']) => unescaped(value))
  return node === undefined || main === undefined ? undefined : { node, main }
}

function escaped (text: string): string {
  return refuseControl(text).replace(/[&<>]/g, each => ENTITIES[each] ?? each)
}

function unescaped (text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}
