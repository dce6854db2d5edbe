import type { HoldRequestBody, HoldState } from '../../contract-types.js'
import type { Hold, HoldRequest } from './hold.js'

/** A hold as the API tells it (`hold.json`). */
export function holdState ({ cpuLimit, memoryLimit, since, until, refusal, share, processes, ...rest }: Hold): HoldState {
  return {
    ...rest,
    ...cpuLimit === undefined ? {} : { cpu_limit: cpuLimit },
    ...memoryLimit === undefined ? {} : { memory_limit: memoryLimit },
    since: since.toISOString(),
    ...until === undefined ? {} : { until: until.toISOString() },
    ...refusal === undefined ? {} : { refusal: { ...refusal } },
    ...share === undefined ? {} : { cpu_percent: Math.round(share * 1000) / 10 },
    processes: processes.map(each => ({ ...each, done: [...each.done], refused: each.refused.map(refusal => ({ ...refusal })) }))
  }
}

/** What the user asked for (`hold-request.json`) at this moment. */
export function holdRequest (body: HoldRequestBody, now: Date): HoldRequest {
  const { level, cpu_limit: cpuLimit, memory_limit: memoryLimit, for_s: seconds } = body
  return {
    level,
    ...cpuLimit === undefined ? {} : { cpuLimit },
    ...memoryLimit === undefined ? {} : { memoryLimit },
    ...seconds === undefined ? {} : { until: new Date(now.getTime() + seconds * 1000) },
    reason: 'you asked for it',
    by: 'user'
  }
}
