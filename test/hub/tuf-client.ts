import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Test } from 'tap'
import { Updater } from 'tuf-js'
import type { Fetcher } from 'tuf-js'
import { DownloadHTTPError } from 'tuf-js/dist/error.js'

const SITE = 'http://site'

export interface StockClient {
  /** Refreshes from some published files and brings a target, or rejects as tuf-js does. */
  fetch (files: ReadonlyMap<string, Buffer>, target: string): Promise<Buffer>
}

/** The TUF client as it comes, so that what we sign is judged by others' code and not by our own. */
export function stockClient (test: Test, pin: Buffer): StockClient {
  const folder = mkdtempSync(join(tmpdir(), 'pqs-tuf-'))
  test.teardown(() => { rmSync(folder, { recursive: true, force: true }) })
  const [metadataDir, targetDir] = [join(folder, 'metadata'), join(folder, 'targets')]
  for (const each of [metadataDir, targetDir]) mkdirSync(each)
  writeFileSync(join(metadataDir, 'root.json'), pin)
  return {
    fetch: async (files, target) => {
      const got: Buffer[] = []
      const downloadBytes = async (url: string): Promise<Buffer> => {
        const bytes = files.get(url.slice(SITE.length + 1))
        if (bytes === undefined) throw new DownloadHTTPError(`${url} is missing`, 404)
        return bytes
      }
      const downloadFile: Fetcher['downloadFile'] = async (url, _length, handler) => {
        const path = join(folder, 'download')
        got.push(await downloadBytes(url))
        writeFileSync(path, got.at(-1) ?? '')
        return await handler(path)
      }
      const bases = { metadataBaseUrl: `${SITE}/metadata`, targetBaseUrl: `${SITE}/targets` }
      const updater = new Updater({ metadataDir, targetDir, ...bases, fetcher: { downloadBytes, downloadFile } })
      const info = await updater.getTargetInfo(target)
      if (info === undefined) throw new Error(`${target} is not published`)
      await updater.downloadTarget(info)
      return got.at(-1) ?? Buffer.alloc(0)
    }
  }
}
