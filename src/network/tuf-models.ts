import { createRequire } from 'node:module'
import type * as Models from '@tufjs/models'

const require = createRequire(import.meta.url)

/** TUF's metadata as classes. Loaded by the first use: where no root is pinned there is none, and the daemon answers sooner. */
export function tufModels (): typeof Models {
  return require('@tufjs/models') as typeof Models
}
