const MAX_PID = 4_194_304 * 1024

/** A process id written in decimal digits, or as a number of JSON; undefined for everything else, 0 included. */
export function pidOf (value: unknown): number | undefined {
  const pid = typeof value === 'string' && /^\d{1,10}$/.test(value) ? Number(value) : value
  return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 && pid < MAX_PID ? pid : undefined
}

/** The value that a JSON text holds, or undefined. */
export function jsonOf (text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined // a tool that printed something else has told nothing
  }
}

/** A property of what may be an object; undefined where it is none. */
export function propertyOf (value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined
}
