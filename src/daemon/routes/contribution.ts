import type { FastifyInstance } from 'fastify'
import type { ContributeResponse, OptimizationResult, PreviewResponse } from '../../contract-types.js'
import { AppError } from '../../errors.js'
import type { Submission } from '../../network/contribute.js'
import type { OutboxDepth } from '../../network/outbox.js'
import { shorten } from '../../plain-text.js'
import { relativeTime } from '../../relative-time.js'
import { MESSAGES } from '../narration.js'
import type { ApiServices } from '../services.js'
import { errors, ref } from './responses.js'

/** The schema's own limit of the answer's message. */
const MAX_MESSAGE = 300

/** Sharing a result, and seeing beforehand exactly what would be shared. */
export default async function contributionRoutes (app: FastifyInstance, services: ApiServices): Promise<void> {
  const { contributor, counters, contributed, events, loop } = services
  const tellWhatWaits = (error: unknown): never => { throw withWaiting(error, contributor.depth()) }

  app.post<{ Body?: OptimizationResult }>('/api/network/contribute', {
    schema: {
      summary: 'Share a measured result; without a body the latest finished optimization that was not shared yet',
      tags: ['network'],
      body: ref('result'),
      response: {
        200: ref('contribute-response'),
        202: ref('contribute-response'),
        ...errors(400, 403, 409, 413, 415, 422, 507)
      }
    }
  }, async (request, reply) => {
    const { body } = request
    const submission = body === undefined || body === null ? await loop.shareNewest().catch(tellWhatWaits) : await contributor.submit(body)
    counters.contributions[submission.kind]++
    contributed()
    events.publish({ kind: 'contribution', outcome: submission.kind, at: Math.floor(Date.now() / 1000) })
    return reply.code(submission.kind === 'queued' ? 202 : 200).send(responseOf(submission))
  })

  app.get('/api/network/contribute/preview', {
    schema: { summary: 'The exact bytes that would be sent next', tags: ['network'], response: { 200: ref('preview-response') } }
  }, async (): Promise<PreviewResponse> => {
    const preview = await contributor.preview()
    if (preview === null) return { success: true, contribution: null, message: 'nothing is waiting to be sent' }
    return { success: true, ...preview, message: 'this would be sent next' }
  })
}

/** Nothing new to share, though something shared before is still on its way: the answer says so, and when it goes. */
function withWaiting (error: unknown, { depth, next_attempt: next }: OutboxDepth): unknown {
  if (!(error instanceof AppError) || error.code !== 'NOTHING_TO_SHARE' || depth === 0) return error
  const waiting = depth === 1 ? '1 contribution already waits' : `${depth} contributions already wait`
  const when = next === null ? '' : `, and the next try is ${relativeTime(next, new Date())}`
  return new AppError('NOTHING_TO_SHARE', `nothing new to share; ${waiting} to be sent${when}`, { cause: error })
}

function responseOf (submission: Submission): ContributeResponse {
  const { kind, contribution, reason } = submission
  if (kind === 'refused') throw new AppError('CONTRIBUTION_REFUSED', `the hub refused the contribution: ${reason ?? 'no reason given'}`)
  return {
    success: true,
    message: kind === 'accepted' ? MESSAGES.contributed : shorten(`Optimization queued on disk; the hub did not take it yet: ${reason ?? 'no answer'}`, MAX_MESSAGE),
    contributed_data: contribution.metrics,
    queued: kind === 'queued',
    id: contribution.id
  }
}
