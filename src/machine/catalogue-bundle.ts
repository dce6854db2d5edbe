import { compilePath } from './catalogue-pattern.js'

export interface Bundle {
  /** `Google Chrome.app` */
  readonly name: string
  /** The folder that it lies in. */
  readonly folder: string
}

/**
 * The outermost bundle that holds an executable: helpers live in bundles of their own inside it, such as
 * `Google Chrome.app/Contents/Frameworks/…/Google Chrome Helper.app`.
 */
export function outermostBundle (executable: string): Bundle | undefined {
  const end = executable.indexOf('.app/')
  if (end < 0) return undefined
  const path = executable.slice(0, end + '.app'.length)
  const slash = path.lastIndexOf('/')
  return slash < 0 ? undefined : { name: path.slice(slash + 1), folder: path.slice(0, slash) }
}

// Where macOS keeps apps. Safari comes in a sealed volume of its own, and an app that was started out of the folder for
// downloads runs from a random one.
const FOLDERS = [
  '/Applications', '/Applications/*', '~/Applications', '~/Applications/*', '/System/Applications', '/System/Applications/*',
  '/System/Cryptexes/App/System/Applications', '/System/Volumes/Preboot/Cryptexes/App/System/Applications',
  '/private/var/folders/*/*/*/AppTranslocation/*/d'
]

/** Whether a folder is one for apps, so that the name of a bundle in it says what the bundle is. */
export function applicationFolders (home: string): (folder: string) => boolean {
  const patterns = FOLDERS.map(folder => compilePath(folder, home))
  return folder => patterns.some(pattern => pattern?.isPath(folder))
}
