import type { FastifyInstance } from 'fastify'
import { AppError } from '../../errors.js'
import { holdState } from '../../machine/act/hold-state.js'
import { menubarDocument } from '../../menubar/document.js'
import type { MenubarProgram } from '../../menubar/document.js'
import { menuOf } from '../../menubar/menu-of.js'
import type { ApiServices } from '../services.js'
import { errors } from './responses.js'

interface Query { readonly program?: unknown, readonly plugin?: unknown, readonly port?: unknown }

/** Of the dashboard; who asks through the socket knows it, a request does not tell it. */
const USUAL_PORT = 5002
const PROGRAMS: readonly MenubarProgram[] = ['swiftbar', 'xbar', 'argos']

/** The menu as its plugin prints it, so that the plugin needs nothing but a shell and curl. */
export default async function menubarRoutes (app: FastifyInstance, { machine, loop, status, health, now }: ApiServices): Promise<void> {
  app.get<{ Querystring: Query }>('/api/menubar', {
    schema: {
      summary: 'The menu for SwiftBar, xbar or Argos, as text; program is one of them, plugin the absolute path that entries call, port that of the dashboard',
      tags: ['machine'],
      response: { 200: { type: 'string', description: 'text/plain' }, ...errors(400) }
    }
  }, async ({ query }, reply): Promise<string> => {
    const program = PROGRAMS.find(each => each === query.program)
    if (program === undefined || typeof query.plugin !== 'string') throw new AppError('BAD_REQUEST', `program: one of ${PROGRAMS.join(', ')}, and plugin are expected`)
    // A look that fails costs the figures, not the menu.
    const power = await machine.view().then(view => view.power, () => undefined)
    const { version } = health()
    const port = /^\d{1,5}$/.test(String(query.port)) ? String(query.port) : USUAL_PORT
    const facts = { version, dashboard: `http://127.0.0.1:${port}/`, now: now(), power, holds: machine.holds().map(holdState) }
    void reply.type('text/plain; charset=utf-8').header('cache-control', 'no-store')
    const menu = menuOf({ ...facts, status: status(), control: loop.control(), runs: loop.runs() })
    return menubarDocument(menu, { program, plugin: query.plugin })
  })
}
