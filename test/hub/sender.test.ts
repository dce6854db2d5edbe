import t from 'tap'
import { networkOf } from '../../src/hub/sender.js'

t.test('machines of one /24 or /48 are one network', async t => {
  t.equal(networkOf('203.0.113.7'), networkOf('203.0.113.250'))
  t.not(networkOf('203.0.113.7'), networkOf('203.0.114.7'))
  t.equal(networkOf('::ffff:203.0.113.7'), networkOf('203.0.113.8'))
  t.equal(networkOf('2001:db8:1:2::1'), networkOf('2001:db8:1:ffff:1:2:3:4'))
  t.equal(networkOf('2001:0db8:0001::'), networkOf('2001:db8:1::5'))
  t.not(networkOf('2001:db8:1::1'), networkOf('2001:db8:2::1'))
  t.equal(networkOf('2001:db8::1'), '2001:db8:0::/48')
})

t.test('loopback, private and link-local addresses have no network to limit', async t => {
  for (const address of ['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.0.9', '::1', 'fe80::1%eth0', 'fd00::1', '::ffff:127.0.0.1']) {
    t.equal(networkOf(address), undefined, address)
  }
  for (const address of ['172.32.0.1', '11.0.0.1', '2001:db8::1', '192.169.0.1']) t.type(networkOf(address), 'string', address)
})

t.test('what is no address is one network', async t => {
  t.equal(networkOf('nonsense'), networkOf(''))
  t.type(networkOf('nonsense'), 'string')
})
