import type { AppLimits } from '../contract-types.js'
import { USER_PREFIX } from '../machine/user-id.js'

/** What profile and user ask for an app. One of the user's own catalogue goes by the name that it has there. */
export function limitsOf (limits: Readonly<Record<string, AppLimits>>, id: string): AppLimits {
  return limits[id.startsWith(USER_PREFIX) ? id.slice(USER_PREFIX.length) : id] ?? {}
}
