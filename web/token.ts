const KEY = 'pqs-token'

/**
 * The bearer token of `auth: "token"`. It comes in the fragment of the address, which no request carries, and leaves the
 * address at once, so that no history, bookmark or shared screen keeps it. Whether there was one.
 */
export function takeToken (): boolean {
  const given = /^#token=([0-9a-f]{64})$/.exec(location.hash)?.[1]
  if (given === undefined) return false
  keepToken(given)
  history.replaceState(null, '', location.pathname)
  return true
}

export function keepToken (token: string): void {
  sessionStorage.setItem(KEY, token)
}

export function readToken (): string | null {
  return sessionStorage.getItem(KEY)
}
