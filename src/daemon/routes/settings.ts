import type { FastifyInstance } from 'fastify'
import type { EffectiveSettings, SettingsPatch } from '../../contract-types.js'
import { AppError } from '../../errors.js'
import type { ApiServices } from '../services.js'
import { errors, ref } from './responses.js'

/** Effective settings, each with its source; the user's own always win. */
export default async function settingsRoutes (app: FastifyInstance, { network }: ApiServices): Promise<void> {
  app.get('/api/settings', {
    schema: { summary: 'Effective settings, each with its source', tags: ['settings'], response: { 200: ref('effective-settings') } }
  }, async (): Promise<EffectiveSettings> => ({ success: true, ...network.view().settings }))

  app.put<{ Body?: SettingsPatch }>('/api/settings', {
    schema: {
      summary: 'Set your own values; null falls back to the next source',
      tags: ['settings'],
      body: ref('settings-patch'),
      response: { 200: ref('effective-settings'), ...errors(400, 403, 413, 415, 507) }
    }
  }, async (request): Promise<EffectiveSettings> => {
    if (request.body === undefined || request.body === null) throw new AppError('BAD_REQUEST', 'a JSON body with settings or process_optimizations is expected')
    return { success: true, ...await network.changeSettings(request.body) }
  })
}
