import t from 'tap'
import type { App } from '../../src/machine/app.js'
import { findApp, namesOfApp, nearApps } from '../../src/machine/find-app.js'

const app = (id: string, name: string, origin: App['origin'] = 'catalogue'): App => ({ id, name, origin, processes: [] })
const APPS = [app('Slack', 'Slack'), app('user:Render', 'My renderer'), app('process:render', 'render', 'unknown'), app('user:Draw', 'Draw', 'user'), app('Draw2', 'draw'), app('GoogleChrome', 'Google Chrome')]

t.test('an app is found by its id, or by any name that only one has', async t => {
  const id = (wanted: string): string | undefined => findApp(APPS, wanted)?.id
  t.equal(id('Slack'), 'Slack')
  t.equal(id('sLACK'), 'Slack')
  t.equal(id('my renderer'), 'user:Render')
  t.equal(id('google chrome'), 'GoogleChrome')
  t.equal(id('process:render'), 'process:render')
  t.equal(id('render'), 'user:Render', 'what is known comes first')
  t.equal(id('draw'), undefined, 'two are called so')
  t.equal(id('Slac'), undefined, 'a part of a name is none')
  t.equal(id(''), undefined)
})

t.test('what is like it is told, nearest first, and five at most', async t => {
  t.equal(nearApps(APPS, 'slakc')[0], 'Slack')
  t.strictSame(nearApps(APPS, 'render').sort(), ['process:render', 'user:Render'])
  t.strictSame(nearApps(APPS, 'photoshop'), [])
  t.equal(nearApps(Array.from({ length: 9 }, (_, index) => app(`Zoom${index}`, 'Zoom')), 'zoom').length, 5)
  t.strictSame(namesOfApp(app('user:Render', 'My renderer')), ['user:render', 'render', 'my renderer'])
})
