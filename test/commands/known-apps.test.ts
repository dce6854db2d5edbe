import t from 'tap'
import { appsCalled, knownApps } from '../../src/commands/known-apps.js'
import { readCatalogue } from '../../src/machine/catalogue.js'

const APPS = [
  { id: 'process:slack', name: 'slack' },
  { id: 'process:nobody', name: 'nobody' },
  ...knownApps({ apps: { Render: { name: 'My renderer', match: [{ executable: '/opt/bin/blend' }] }, Zoom: { name: 'Zoom', match: [{ executable: '/opt/zoom' }] } } }, 'user:'),
  ...knownApps(readCatalogue())
]

t.test('an app is known by id, name, bundle, package and executable, in whatever case, whether it runs or not', async t => {
  for (const name of ['Chrome', 'chrome', 'google chrome', 'Google Chrome.app', 'com.google.Chrome']) t.strictSame(appsCalled(APPS, name), ['Chrome'], name)
  for (const name of ['user:Render', 'Render', 'my renderer', 'blend']) t.strictSame(appsCalled(APPS, name), ['user:Render'], name)
  t.strictSame(appsCalled(APPS, 'Nobody'), ['process:nobody'])
  t.strictSame(appsCalled(APPS, 'nosuchapp'), [])
})

t.test('what nobody knows but its name is meant too, and of several that are known none is guessed', async t => {
  t.strictSame(appsCalled(APPS, 'slack').sort(), ['Slack', 'process:slack'])
  t.strictSame(appsCalled(APPS, 'Slack'), ['Slack', 'process:slack'])
  t.strictSame(appsCalled(APPS, 'Zoom'), ['Zoom'])
  t.throws(() => appsCalled(APPS, 'zoom'), { code: 'APP_NOT_FOUND', details: [/user:Zoom/, /Zoom/] })
})

t.test('every app of the catalogue is found by its id and its name', async t => {
  const catalogue = knownApps(readCatalogue())
  for (const { id, name } of catalogue) {
    for (const each of [id, name, name.toUpperCase()]) t.ok(appsCalled(catalogue, each).includes(id), each)
  }
})
