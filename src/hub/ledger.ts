import type { Contribution } from '../contract-types.js'
import { AppError } from '../errors.js'
import { castVote, resultTallies, talliesOf } from './vote.js'
import type { Tally, Vote } from './vote.js'

/** One contribution on its way in, with everything hashed that is kept only as a hash. */
export interface Entry {
  readonly contribution: Contribution
  readonly bodyHash: string
  readonly tagHash: string
  readonly prefixHash: string | undefined
}

export interface ItemResult { readonly id: string, readonly status: 'accepted' | 'replayed' }

/** What the database knew before. */
export interface Known {
  /** Body hash by contribution id. */
  readonly keys: ReadonlyMap<string, string>
  /** Every vote of the tags at hand. */
  readonly votes: readonly Vote[]
  /** Counted votes by epoch, type and network. */
  readonly prefixVotes: ReadonlyMap<string, number>
}

export interface Changes {
  readonly accepted: readonly Entry[]
  readonly votes: readonly Vote[]
  readonly tallies: readonly Tally[]
}

export interface Ledger {
  /** Takes a request as a whole, or nothing of it. @throws AppError ID_REUSED, CONTRIBUTION_REFUSED */
  admit (entries: readonly Entry[]): ItemResult[]
  changes (): Changes
}

const MAX_TYPES_PER_TAG = 8

export const prefixKey = (epoch: string, systemType: string, prefixHash: string): string => `${epoch} ${systemType} ${prefixHash}`
const tagKey = (epoch: string, tagHash: string): string => `${epoch} ${tagHash}`
const voteKey = (epoch: string, tagHash: string, systemType: string): string => `${epoch} ${tagHash} ${systemType}`
const voteKeyOf = (vote: Vote): string => voteKey(vote.epoch, vote.tagHash, vote.systemType)

/** The bookkeeping of one transaction: pure, so that it can be checked against counting everything from the start. */
export function createLedger (known: Known, votesPerPrefix: number): Ledger {
  const keys = new Map(known.keys)
  const votes = new Map(known.votes.map(vote => [voteKeyOf(vote), vote]))
  const prefixVotes = new Map(known.prefixVotes)
  const types = new Map<string, Set<string>>()
  for (const { epoch, tagHash, systemType } of known.votes) typesOf(epoch, tagHash).add(systemType)
  const accepted: Entry[] = []
  const changed = new Map<string, Vote>()
  const tallies = new Map<string, Tally>()

  function typesOf (epoch: string, tagHash: string): Set<string> {
    const key = tagKey(epoch, tagHash)
    const found = types.get(key) ?? new Set()
    types.set(key, found)
    return found
  }

  function assertIds (entries: readonly Entry[]): void {
    const own = new Map<string, string>()
    for (const { contribution: { id }, bodyHash } of entries) {
      const before = keys.get(id) ?? own.get(id)
      if (before !== undefined && before !== bodyHash) throw new AppError('ID_REUSED', `${id} was already used for another contribution; nothing of this request was stored`)
      own.set(id, bodyHash)
    }
  }

  function assertTypes (entries: readonly Entry[]): void {
    const wanted = new Map<string, Set<string>>()
    for (const { contribution: { id, epoch, system_type: type }, tagHash } of entries) {
      const set = wanted.get(tagKey(epoch, tagHash)) ?? new Set(typesOf(epoch, tagHash))
      wanted.set(tagKey(epoch, tagHash), set.add(type))
      if (set.size > MAX_TYPES_PER_TAG) throw new AppError('CONTRIBUTION_REFUSED', `${id}: one machine speaks for at most ${MAX_TYPES_PER_TAG} types`)
    }
  }

  function newVote ({ contribution: { epoch, system_type: systemType, day, sensor }, tagHash, prefixHash }: Entry): Vote {
    const key = prefixHash === undefined ? undefined : prefixKey(epoch, systemType, prefixHash)
    const cast = key === undefined ? 0 : prefixVotes.get(key) ?? 0
    const counted = key === undefined || votesPerPrefix === 0 || cast < votesPerPrefix
    if (key !== undefined && counted) prefixVotes.set(key, cast + 1)
    return { epoch, tagHash, systemType, day, recent: [], sensor, settings: undefined, levels: undefined, prefixHash, counted }
  }

  function add (tally: Tally, sign: 1 | -1): void {
    const { systemType, day, epoch, measure, value } = tally
    const key = `${systemType} ${day} ${epoch} ${measure} ${value}`
    tallies.set(key, { ...tally, count: (tallies.get(key)?.count ?? 0) + sign * tally.count })
  }

  function take (entry: Entry): ItemResult {
    const { contribution, bodyHash, tagHash } = entry
    const { id, epoch, system_type: systemType } = contribution
    if (keys.has(id)) return { id, status: 'replayed' }
    const key = voteKey(epoch, tagHash, systemType)
    const before = votes.get(key) ?? newVote(entry)
    const after = castVote(before, contribution)
    for (const tally of talliesOf(before)) add(tally, -1)
    for (const tally of [...talliesOf(after), ...resultTallies(after, contribution)]) add(tally, 1)
    votes.set(key, after)
    changed.set(key, after)
    typesOf(epoch, tagHash).add(systemType)
    keys.set(id, bodyHash)
    accepted.push(entry)
    return { id, status: 'accepted' }
  }

  return {
    admit: entries => {
      assertIds(entries)
      assertTypes(entries)
      return entries.map(take)
    },
    changes: () => ({ accepted, votes: [...changed.values()], tallies: [...tallies.values()].filter(tally => tally.count !== 0) })
  }
}
