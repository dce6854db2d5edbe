/**
 * Whether the client has this version already. A cache may answer with a list, and with its own mark that it compares weakly
 * (RFC 9110, 13.1.2).
 */
export function isKnown (etag: string, condition = ''): boolean {
  return condition.trim() === '*' || condition.split(',').some(each => each.trim().replace(/^W\//, '') === etag)
}
