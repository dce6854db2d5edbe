import type { ControlResponse, HoldState, MachineResponse } from '../contract-types.js'
import { knownSaving, savingWords } from '../loop/known-saving.js'
import { relativeTime } from '../relative-time.js'
import type { MenubarFacts } from './facts.js'
import type { Menu, MenuItem } from './menu.js'
import { networkItems } from './network-items.js'

/** What a person sees and can do in the menu bar. */
export function menuOf (facts: MenubarFacts): Menu {
  return {
    bar: `${facts.control.state === 'paused' ? '⏸' : '⚡'} ${[powerShort(facts.power), savingShort(facts)].filter(text => text !== '').join(' · ')}`,
    sections: [
      [{ title: `Power: ${powerText(facts.power)}` }, { title: `Saving: ${savingText(facts)}` }],
      modeItems(facts),
      holdItems(facts),
      networkItems(facts),
      [{ title: 'Open dashboard', href: facts.dashboard }, { title: `pqsd ${facts.version}` }]
    ]
  }
}

function powerShort (power: MachineResponse['power'] | undefined): string {
  if (power?.watts === undefined) return '– W'
  return `${power.label === 'measured' ? '' : '≈'}${power.watts.toFixed(1)} W`
}

function powerText (power: MachineResponse['power'] | undefined): string {
  if (power === undefined) return 'unavailable'
  if (power.watts === undefined) return `unavailable${power.sensors[0]?.reason === undefined ? '' : ` (${power.sensors[0].reason})`}`
  return `${power.watts.toFixed(1)} W, ${power.label} by ${(power.sensor ?? 'unknown').replaceAll('_', ' ')}${power.scope === 'package' ? ', processor only' : ''}`
}

// In the bar only while the plan that was measured is the one in force.
function savingShort ({ runs, control }: MenubarFacts): string {
  const known = knownSaving(runs.runs, control)
  if (known === undefined || known.result.outcome !== 'saving' || known.past !== undefined || control.plan?.run !== known.run.id) return ''
  return `−${known.result.claim.saving.toFixed(1)} %`
}

function savingText ({ runs, control, now }: MenubarFacts): string {
  const known = knownSaving(runs.runs, control)
  if (known !== undefined) return `${savingWords(known)}, ${relativeTime(known.run.ended_at ?? known.run.started_at, now)}`
  const active = runs.runs.find(({ id }) => id === runs.active)
  return `not measured yet${active?.trial?.kind === 'plan' ? ` (${active.trial.pairs_done} of ${active.trial.pairs} pairs)` : ''}`
}

function modeItems ({ control, runs, now }: MenubarFacts): MenuItem[] {
  const { mode: { value }, state, paused_until: until } = control
  const active = runs.runs.find(({ id }) => id === runs.active)
  return [
    { title: `Mode: ${value}${state === 'paused' && until !== null ? `, paused; goes on ${relativeTime(until, now)}` : ''}`, items: choices(control) },
    ...(state === 'paused' ? [{ title: 'Resume', run: ['resume'] }] : value === 'apply' ? [{ title: 'Pause for an hour', run: ['pause'] }] : []),
    active === undefined ? { title: 'Optimize now', run: ['optimize'] } : { title: `Run: ${active.message}` }
  ]
}

function choices ({ mode: { value }, reason }: ControlResponse): MenuItem[] {
  return [
    { title: 'Observe: nothing is touched', run: ['mode', 'observe'], chosen: value === 'observe' },
    { title: 'Apply: what is planned is held down', run: ['mode', 'apply'], chosen: value === 'apply' },
    { title: reason }
  ]
}

function holdItems ({ holds, now }: MenubarFacts): MenuItem[] {
  if (holds.length === 0) return [{ title: 'Nothing is held down' }]
  return [
    { title: `Held down: ${holds.length}` },
    ...holds.map(hold => holdItem(hold, now)),
    { title: 'Restore all, and only observe', run: ['revert'] }
  ]
}

function holdItem ({ app, name, level, cpu_limit: limit, state, refusal, reason, until, by }: HoldState, now: Date): MenuItem {
  const what = level === 'cap' ? `cap at ${limit ?? 20} % of a core` : level
  const end = until === undefined ? [] : [{ title: `Until: ${relativeTime(Date.parse(until) / 1000, now)}` }]
  return {
    title: `${state === 'paused' ? '▷' : '▼'} ${name}: ${what}${state === 'paused' ? ', runs freely for now' : ''}`,
    items: [
      { title: `Let ${name} run again`, run: ['release', app] },
      { title: `Why: ${reason}` },
      ...refusal === undefined ? [] : [{ title: `Now: ${refusal.reason}` }],
      { title: `By: ${by === 'user' ? 'you' : 'the plan'}` },
      ...end
    ]
  }
}
