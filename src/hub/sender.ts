import { BlockList, isIP } from 'node:net'

const LOCAL = new BlockList()
for (const [network, prefix] of [['127.0.0.0', 8], ['10.0.0.0', 8], ['172.16.0.0', 12], ['192.168.0.0', 16], ['169.254.0.0', 16]] as const) {
  LOCAL.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [['::1', 128], ['fc00::', 7], ['fe80::', 10]] as const) LOCAL.addSubnet(network, prefix, 'ipv6')

/**
 * The network that a request came from: its /24 or /48. Undefined for loopback, private and link-local addresses, which share no limit.
 * What is not an address (a faulty proxy) is one network, so that it cannot be used to get around the limits.
 */
export function networkOf (address: string): string | undefined {
  const plain = (address.split('%')[0] ?? '').replace(/^::ffff:(?=\d+\.)/i, '')
  switch (isIP(plain)) {
    case 4: return LOCAL.check(plain, 'ipv4') ? undefined : `${plain.split('.').slice(0, 3).join('.')}.0/24`
    case 6: return LOCAL.check(plain, 'ipv6') ? undefined : `${firstGroups(plain).join(':')}::/48`
    default: return 'unknown'
  }
}

// The first three of the eight groups, with `::` filled in.
function firstGroups (address: string): string[] {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const rest = tail === undefined || tail === '' ? [] : tail.split(':')
  const filled = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
  return filled.slice(0, 3).map(group => parseInt(group, 16).toString(16))
}
