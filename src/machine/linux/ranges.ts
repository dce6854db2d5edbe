const MAX_PROCESSORS = 8192 // the kernel's own limit; a longer list is damaged

/** The kernel's processor lists, `0-3,8`, as a set of numbers in text. */
export function parseRanges (list: string): ReadonlySet<string> {
  const numbers = new Set<string>()
  for (const part of list.trim().split(',')) {
    const found = /^(\d{1,4})(?:-(\d{1,4}))?$/.exec(part)
    if (found === null) continue
    const last = Number(found[2] ?? found[1])
    for (let number = Number(found[1]); number <= last && numbers.size < MAX_PROCESSORS; number++) numbers.add(String(number))
  }
  return numbers
}
