import type { FastifyInstance } from 'fastify'
import type {
  ControlPatch, ControlResponse, HistoryResponse, LearnedResponse, OptimizeRequest, OptimizeResponse, RunResponse, RunsResponse
} from '../../contract-types.js'
import { AppError } from '../../errors.js'
import type { ApiServices } from '../services.js'
import { errors, ref } from './responses.js'

/** Optimization runs, what was learned from them, and the user's say. */
export default async function loopRoutes (app: FastifyInstance, { loop }: ApiServices): Promise<void> {
  app.post<{ Body?: OptimizeRequest }>('/api/optimize', {
    schema: {
      summary: 'Begin an optimization run: observe, plan and, in apply mode, measure',
      tags: ['optimize'],
      body: ref('optimize-request'),
      response: { 202: ref('optimize-response'), ...errors(400, 403, 409, 413, 415, 507) }
    }
  }, async (request, reply): Promise<OptimizeResponse> => {
    const run = await loop.optimize(request.body ?? {})
    void reply.code(202)
    return { success: true, message: `Run ${run.id} has begun`, id: run.id, run }
  })

  app.post('/api/optimize/cancel', {
    schema: { summary: 'End the run or trial that is going on', tags: ['optimize'], response: { 200: ref('run-response'), ...errors(403, 409) } }
  }, async (): Promise<RunResponse> => {
    const { id } = await loop.cancel()
    return { success: true, ...await loop.run(id) }
  })

  app.get('/api/optimize/runs', {
    schema: { summary: 'Runs, the newest first, and what a run that begins by itself waits for', tags: ['optimize'], response: { 200: ref('runs-response') } }
  }, async (): Promise<RunsResponse> => loop.runs())

  app.get<{ Params: { id: string } }>('/api/optimize/runs/:id', {
    schema: { summary: 'One run with its trial', tags: ['optimize'], response: { 200: ref('run-response'), ...errors(404) } }
  }, async (request): Promise<RunResponse> => ({ success: true, ...await loop.run(request.params.id) }))

  app.get('/api/learned', {
    schema: { summary: 'What trials on this machine said of each app', tags: ['optimize'], response: { 200: ref('learned-response') } }
  }, async (): Promise<LearnedResponse> => loop.learned())

  app.get('/api/machine/history', {
    schema: { summary: 'Power over time as far as somebody looked, with the windows of trials', tags: ['machine'], response: { 200: ref('history-response') } }
  }, async (): Promise<HistoryResponse> => await loop.history())

  app.get('/api/control', {
    schema: { summary: 'Whether the program acts by itself, on what, and why not', tags: ['control'], response: { 200: ref('control-response') } }
  }, async (): Promise<ControlResponse> => loop.control())

  app.put<{ Body?: ControlPatch }>('/api/control', {
    schema: {
      summary: 'Mode, pause, and apps that are never touched or always allowed',
      description: 'What makes the program do less counts at once, also where it cannot be written down: then the answer is 507, and it is ' +
        'written as soon as it can be. What lets it do more counts when it is on disk',
      tags: ['control'],
      body: ref('control-patch'),
      response: { 200: ref('control-response'), ...errors(400, 403, 413, 415, 507) }
    }
  }, async (request): Promise<ControlResponse> => {
    if (request.body === undefined || request.body === null) throw new AppError('BAD_REQUEST', 'a JSON body with mode, pause_s, never_touch or always_allow is expected')
    return await loop.changeControl(request.body)
  })
}
