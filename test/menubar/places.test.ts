import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { findPlaces } from '../../src/menubar/places.js'

t.test('on a Mac, SwiftBar\'s own choice of a folder and xbar\'s folder, as far as they are there', async t => {
  const home = t.testdir({ Plugins: {} })
  const answers = (stdout: string, code = 0) => async () => ({ code, stdout })
  const places = async (stdout: string, code?: number): Promise<unknown> => await findPlaces({ platform: 'darwin', home, run: answers(stdout, code) })
  t.strictSame(await places('', 1), [])
  t.strictSame(await places('~/Plugins\n'), [{ program: 'swiftbar', folder: join(home, 'Plugins') }])
  const xbar = join(home, 'Library', 'Application Support', 'xbar', 'plugins')
  mkdirSync(xbar, { recursive: true })
  t.strictSame(await places('/gone/away\n'), [{ program: 'xbar', folder: xbar }])
})
