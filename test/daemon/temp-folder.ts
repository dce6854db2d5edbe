import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder of the test's own, removed at its end. */
export function tempFolder (t: { teardown (fn: () => unknown): void }, prefix = 'pqs-'): string {
  const folder = mkdtempSync(join(tmpdir(), prefix))
  t.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  return folder
}
