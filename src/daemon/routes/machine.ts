import type { FastifyInstance } from 'fastify'
import type { HoldRequestBody, HoldResponse, HoldsResponse, MachineResponse, ReleaseQuery, ReleaseResponse, RevertResponse } from '../../contract-types.js'
import { AppError } from '../../errors.js'
import { holdState } from '../../machine/act/hold-state.js'
import type { ApiServices } from '../services.js'
import { errors, ref } from './responses.js'

/** What is seen of this computer, and what is held down on it by hand. */
export default async function machineRoutes (app: FastifyInstance, { machine, loop }: ApiServices): Promise<void> {
  app.get('/api/machine', {
    schema: { summary: 'Power, apps and who uses it, and why each app is or is not held', tags: ['machine'], response: { 200: ref('machine-response') } }
  }, async (_request, reply): Promise<MachineResponse> => {
    void reply.header('cache-control', 'no-store')
    return await machine.view()
  })

  app.get('/api/holds', {
    schema: { summary: 'What is held down', tags: ['machine'], response: { 200: ref('holds-response') } }
  }, async (): Promise<HoldsResponse> => ({ holds: machine.holds().map(holdState) }))

  app.post<{ Body?: HoldRequestBody }>('/api/holds', {
    schema: {
      summary: 'Hold an app down by hand, under the same protection as everything',
      tags: ['machine'],
      body: ref('hold-request'),
      response: { 200: ref('hold-response'), ...errors(400, 403, 404, 409, 413, 415, 500, 507) }
    }
  }, async (request): Promise<HoldResponse> => {
    if (request.body === undefined || request.body === null) throw new AppError('BAD_REQUEST', 'a JSON body with app and level is expected')
    return { success: true, hold: holdState(await machine.hold(request.body)) }
  })

  app.delete<{ Params: { app: string }, Querystring: ReleaseQuery }>('/api/holds/:app', {
    schema: {
      summary: 'Let an app run freely again',
      description: 'An app of the plan in force is left alone until the next plan, and not planned again after the second time that ' +
        'a plan had held it. With all=true it is one of all that are let go at once, which says nothing about it and is not counted',
      tags: ['machine'],
      querystring: ref('release-query'),
      response: { 200: ref('release-response'), ...errors(400, 403, 404) }
    }
  }, async (request): Promise<ReleaseResponse> => {
    const { app, by } = await machine.release(request.params.app)
    await loop.undone(app, { judged: by === 'profile' && request.query.all !== 'true' })
    return { success: true, released: app }
  })

  app.post('/api/revert', {
    schema: {
      summary: 'Let go of everything now, end what is going on, and only observe from now on',
      description: 'No judgement on a single app: nothing counts as undone by you. Everything is let go and only observed also where ' +
        'that cannot be written down: then the answer is 507, and it is written as soon as it can be',
      tags: ['machine'],
      response: { 200: ref('revert-response'), ...errors(403, 500, 507) }
    }
  }, async (): Promise<RevertResponse> => {
    const [mode, { active }] = [loop.mode(), loop.runs()]
    const [stood] = await Promise.allSettled([loop.standDown()])
    const reverted = await machine.revert() // whatever came of the rest: everything is let go
    if (stood.status === 'rejected') throw stood.reason
    return { ...reverted, ...mode === 'apply' ? { mode_was: mode } : {}, ...active === null ? {} : { ended_run: active } }
  })
}
