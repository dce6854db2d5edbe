import { moment } from './format.js'
import { h } from './node.js'
import type { Node } from './node.js'
import { patch } from './patch.js'
import { createPowerPanel } from './power-panel.js'
import { valueOf } from './state.js'
import type { State } from './state.js'
import { appsView } from './views/apps.js'
import { compareView } from './views/compare.js'
import { controlView } from './views/control.js'
import { holdsView } from './views/holds.js'
import { learnedView } from './views/learned.js'
import { listsView } from './views/lists.js'
import { networkView } from './views/network.js'
import { note } from './views/parts.js'
import { runsView } from './views/runs.js'
import { savingView } from './views/saving.js'
import { settingsView } from './views/settings.js'
import { sharingView } from './views/sharing.js'

const VIEWS: Readonly<Record<string, (state: State) => Node[]>> = {
  system: systemView,
  connection: connectionView,
  saving: savingView,
  control: controlView,
  holds: holdsView,
  apps: appsView,
  compare: compareView,
  network: networkView,
  settings: settingsView,
  sharing: sharingView,
  runs: runsView,
  learned: learnedView,
  lists: listsView
}

export interface Page { draw (state: State): void }

/** Puts what every view says into its place in the document. */
export function createPage (place: (id: string) => HTMLElement): Page {
  const power = createPowerPanel(place)
  return {
    draw: state => {
      for (const [id, view] of Object.entries(VIEWS)) patch(place(id), view(state))
      power.draw(state)
    }
  }
}

function systemView (state: State): Node[] {
  const type = valueOf(state, 'status')?.current_system.type
  const version = valueOf(state, 'health')?.version
  return type === undefined ? [] : [`${type}${version === undefined ? '' : `, pqsd ${version}`}`]
}

function connectionView (state: State): Node[] {
  const { connection } = state
  switch (connection.kind) {
    case 'connecting': return [note('Connecting…', 'state')]
    case 'live': return [note('Live', 'state good')]
    case 'locked': return [note('Locked: the token is needed', 'state bad')]
    case 'away': return [h('p', { class: 'note state bad' }, h('strong', {}, 'The daemon does not answer'),
      ` (${connection.reason}). Everything below is what was seen until ${moment(connection.sinceMs / 1000)}. Trying again…`)]
  }
}
