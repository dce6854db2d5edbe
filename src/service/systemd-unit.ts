import { readFile } from 'node:fs/promises'
import { fillTemplate, refuseControl } from './placeholders.js'
import type { ServiceProgram } from './service.js'

const TEMPLATE = new URL('../../systemd/pqsd.service', import.meta.url)

/** The user unit of systemd. */
export async function renderUnit ({ node, main, environment }: ServiceProgram): Promise<string> {
  return fillTemplate(await readFile(TEMPLATE, 'utf8'), {
    node: quoted(node),
    main: quoted(main),
    environment: Object.entries(environment).map(([key, value]) => `Environment=${quoted(`${key}=${value}`)}`).join('\n')
  })
}

/** What a unit of ours starts; undefined where that cannot be read. */
export function programInUnit (text: string): Pick<ServiceProgram, 'node' | 'main'> | undefined {
  const found = /^ExecStart=:"((?:[^"\\]|\\.)*)" "((?:[^"\\]|\\.)*)" run$/m.exec(text)
  return found?.[1] === undefined || found[2] === undefined ? undefined : { node: unquoted(found[1]), main: unquoted(found[2]) }
}

// systemd.syntax(7): backslashes escape within quotes, and % begins a specifier. The colon of ExecStart= keeps $ as it is.
function quoted (text: string): string {
  return `"${refuseControl(text).replace(/[\\"]/g, '\\$&').replaceAll('%', '%%')}"`
}

function unquoted (text: string): string {
  return text.replaceAll('%%', '%').replace(/\\(.)/g, '$1')
}
