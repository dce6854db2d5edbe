import type { Config } from '../config.js'
import type { Contribution, OptimizationResult, StatusResponse } from '../contract-types.js'
import { dayOf, epochOf } from '../epoch.js'
import { AppError, messageOf } from '../errors.js'
import type { Log } from '../log.js'
import { buildContribution, contributionBytes } from './contribution.js'
import { NOTICE_TEXT } from './notice.js'
import type { Notice } from './notice.js'
import type { Outbox, OutboxDepth } from './outbox.js'
import type { FlushOptions, Sender } from './sender.js'
import { contributorTag, hubIdOf } from './tag.js'
import type { FlushResult } from './wake.js'

export interface Submission {
  readonly kind: 'accepted' | 'queued' | 'refused'
  readonly contribution: Contribution
  /** Why it waits or was refused. */
  readonly reason?: string
}

export interface Preview {
  readonly contribution: Contribution
  /** This contribution in the request, byte for byte. */
  readonly bytes: string
  readonly server: string
}

export interface SubmitOptions {
  readonly basis?: Contribution['basis']
  /** Id and time of an earlier try, so that a repetition is the same contribution byte for byte. */
  readonly again?: { readonly id: string, readonly at: Date }
  /** It waits until then. */
  readonly notBefore?: Date
  readonly signal?: AbortSignal
}

export interface Contributor {
  /** Where sharing is off, empties the outbox. Must be called before anything else. */
  start (): Promise<void>
  /** On disk first, then tried at once. @throws AppError CONTRIBUTION_DISABLED, BAD_REQUEST, STORAGE_FAILED */
  submit (result: OptimizationResult, options?: SubmitOptions): Promise<Submission>
  /** What would be sent next; with a result, what `submit` would send of it. null: nothing. */
  preview (result?: OptimizationResult): Promise<Preview | null>
  /** Sends what is due. Never throws: what fails waits. */
  flush (signal?: AbortSignal): Promise<FlushResult>
  sharing (): StatusResponse['sharing']
  /** `next_attempt` is null while nothing can be sent: nothing waits for this hub, sharing is off, or the notice was not shown. */
  depth (): OutboxDepth
  /** Stops sharing for the life of this process and empties the outbox. */
  optOut (): Promise<void>
  close (): Promise<void>
}

export interface Sharing {
  readonly enabled: boolean
  readonly reason?: string
}

type SharingConfig = Pick<Config, 'enabled' | 'distributed_network_enabled' | 'contribution_enabled'>

export interface ContributorOptions {
  readonly config: Pick<Config, 'anonymous_sharing' | 'primary_server'>
  readonly sharing: Sharing
  readonly systemType: string
  readonly secret: Uint8Array
  readonly outbox: Outbox
  readonly sender: Sender
  readonly notice: Notice
  readonly log: Log
  readonly now: () => Date
  readonly randomBytes: (size: number) => Buffer
}

/** Whether this installation shares at all, and what turned it off. */
export function sharingOf (config: SharingConfig, doNotTrack: boolean): Sharing {
  if (doNotTrack) return { enabled: false, reason: 'DO_NOT_TRACK is set' }
  if (!config.contribution_enabled) return { enabled: false, reason: 'contribution_enabled is false' }
  if (!config.enabled || !config.distributed_network_enabled) return { enabled: false, reason: 'the network is turned off by configuration' }
  return { enabled: true }
}

/** The way of a result out of this machine: built, kept on disk, sent, and only where the user was told and did not say no. */
export function createContributor (options: ContributorOptions): Contributor {
  const { config, systemType, secret, outbox, sender, notice, log, now, randomBytes } = options
  const server = config.primary_server
  const hubId = hubIdOf(server)
  let sharing = options.sharing
  let nextId = newId()

  function newId (): string {
    return randomBytes(16).toString('hex')
  }

  function build (result: OptimizationResult, basis: Contribution['basis'], { id, at }: { id: string, at: Date } = { id: nextId, at: now() }): Contribution {
    const epoch = epochOf(at)
    const tag = contributorTag(secret, { hubId, epoch, anonymous: config.anonymous_sharing })
    return buildContribution({ result, basis, systemType, day: dayOf(at), epoch, tag, id })
  }

  function requireSharing (): void {
    if (!sharing.enabled) throw new AppError('CONTRIBUTION_DISABLED', `sharing is off: ${sharing.reason ?? 'turned off'}`)
  }

  async function keep (contribution: Contribution, notBefore?: Date): Promise<void> {
    await outbox.put(contribution, server, notBefore)
    if (sharing.enabled) return
    await outbox.clear() // the user said no while it was being written
    requireSharing()
  }

  async function flush (options: FlushOptions): Promise<FlushResult> {
    try {
      return await sender.flush(options)
    } catch (error) {
      log.warn({ event: 'contributions_kept', reason: messageOf(error) }, 'contributions are kept for later')
      return { sent: [], retried: [], buried: [], reason: messageOf(error) }
    }
  }

  function depth (): OutboxDepth {
    const all = outbox.depth(isForThisHub)
    const { next_attempt: next } = all
    if (next === null || !sharing.enabled || !notice.shown()) return { ...all, next_attempt: null }
    return { ...all, next_attempt: Math.max(next, Math.ceil(sender.restsUntil() / 1000)) }
  }

  function isForThisHub (itemServer: string | undefined): boolean {
    return hubIdOf(itemServer ?? server) === hubId
  }

  async function optOut (reason: string): Promise<void> {
    sharing = { enabled: false, reason }
    await sender.close()
    await outbox.clear()
  }

  return {
    start: async () => {
      try {
        if (sharing.enabled) await outbox.list()
        else await optOut(sharing.reason ?? 'turned off')
      } catch (error) {
        log.warn({ reason: messageOf(error) }, sharing.enabled ? 'the outbox cannot be read' : 'the outbox could not be emptied; nothing of it is sent')
      }
    },
    submit: async (result, { basis = 'reported', again, notBefore, signal } = {}) => {
      requireSharing()
      const contribution = build(result, basis, again)
      if (again === undefined) nextId = newId()
      await keep(contribution, notBefore)
      if (notBefore !== undefined && notBefore > now()) return { kind: 'queued', contribution, reason: `it is sent at ${notBefore.toISOString()}` }
      if (!notice.shown()) return { kind: 'queued', contribution, reason: 'the sharing notice has not been shown yet' }
      return submissionOf(contribution, await flush({ only: contribution.id, ...signal === undefined ? {} : { signal } }))
    },
    preview: async result => {
      if (!sharing.enabled) return null
      const contribution = result === undefined ? (await outbox.list()).find(item => isForThisHub(item.server))?.contribution : build(result, 'reported')
      return contribution === undefined ? null : { contribution, bytes: contributionBytes(contribution), server }
    },
    flush: async signal => await flush(signal === undefined ? {} : { signal }),
    sharing: () => ({ ...sharing, notice: NOTICE_TEXT, notice_shown: notice.shown() }),
    depth,
    optOut: async () => { await optOut('turned off by the user') },
    close: async () => { await sender.close() }
  }
}

function submissionOf (contribution: Contribution, { sent, buried, reason }: FlushResult): Submission {
  if (sent.includes(contribution.id)) return { kind: 'accepted', contribution }
  const grave = buried.find(({ id }) => id === contribution.id)
  if (grave !== undefined) return { kind: 'refused', contribution, reason: grave.reason }
  return { kind: 'queued', contribution, reason: reason ?? 'the hub did not take it yet' }
}
