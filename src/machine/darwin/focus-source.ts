import type { Follow } from '../../command-follow.js'
import type { FocusSource } from '../observe/focus-source.js'

/** The notifications of macOS, for as long as the graphical session lasts. */
export function darwinFocusSource (follow: Follow): FocusSource {
  return {
    name: 'lsappinfo',
    listen: onChange => follow('lsappinfo', ['listen', '+becameFrontmost', 'forever'], line => {
      if (line.includes('kLSNotifyBecameFrontmost')) onChange()
    })
  }
}
