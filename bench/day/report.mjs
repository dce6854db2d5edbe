// The day in rows, win or lose.
import { ARMS } from './arm.mjs'
import { intervalText, meanOf, savingOf } from './interval.mjs'

const { MODEL_BASIS, NOMINAL_WATTS_PER_CORE } = await import(new URL('../../dist/machine/power/cpu-model.js', import.meta.url))

export function reportDay (report, { days: all, plan, seconds }) {
  const names = Object.keys(ARMS).filter(name => all.some(day => day.name === name))
  const blocks = Math.min(...names.map(name => all.filter(day => day.name === name).length))
  const days = all.filter(({ block }) => block < blocks)
  const arms = Object.fromEntries(names.map(name => [name, summaryOf(days.filter(day => day.name === name))]))
  console.log(`${blocks} × ${names.length} days of ${seconds} s each, arms in random order; energy is modelled: ${MODEL_BASIS}`)
  for (const { app, level, before, after, reason } of plan.run.plan.apps) console.log(`plan: ${app}: ${before}; ${level}: ${after}; ${reason}`)
  for (const [name, arm] of Object.entries(arms)) armRows(report, { name, arm, nothing: arms.nothing })
  const own = ownRows(report, { days: days.filter(({ name }) => name === 'pqsd'), plan })
  return { arms, own, plan: plan.run.plan }
}

function summaryOf (days) {
  const ordered = [...days].sort((one, other) => one.block - other.block)
  return {
    apps: ordered.map(({ total }) => total),
    all: ordered.map(({ total, own }) => total + (own?.all ?? 0)),
    units: ordered.map(({ units }) => Object.values(units).reduce((sum, each) => sum + each, 0)),
    others: ordered.map(({ others }) => others),
    unitsByApp: Object.fromEntries(Object.keys(ordered[0].units).map(app => [app, meanOf(ordered.map(({ units }) => units[app])).mean])),
    returned: ordered.map(({ returned }) => returned),
    p50: ordered.map(({ p50 }) => p50),
    p99: ordered.map(({ p99 }) => p99),
    sound: ordered.map(({ sound }) => sound),
    byApp: Object.fromEntries(Object.keys(ordered[0].used).map(app => [app, meanOf(ordered.map(({ used }) => used[app])).mean])),
    touches: ordered.flatMap(({ touches }) => Object.entries(touches)),
    left: ordered.reduce((sum, { left }) => sum + left, 0),
    undone: ordered.filter(({ isDone }) => !isDone).length,
    visits: ordered.filter(({ visit }) => visit.wasHeld).map(({ visit }) => visit.freedMs)
  }
}

// Without the way that does nothing there is nothing to compare with.
function armRows (report, { name, arm, nothing = arm }) {
  const isAlone = nothing === arm
  const row = (what, values, peers, rest) => report.row({ what: `${name}: ${what}`, ours: meanOf(values).mean, peer: isAlone ? undefined : meanOf(peers).mean, ...rest })
  const against = pick => isAlone ? {} : { spread: `saved ${intervalText(savingOf(pick(arm), pick(nothing)), '%')}` }
  const slower = pick => isAlone ? {} : { spread: `later by ${intervalText(meanOf(pick(arm).map((value, i) => value - pick(nothing)[i])), 'ms')}`, aim: 'not worse' }
  row('processor seconds of all programs until no work is owed', arm.apps, nothing.apps, { ...against(({ apps }) => apps), note: Object.entries(arm.byApp).map(([app, used]) => `${app} ${used.toFixed(2)}`).join(', ') })
  if (name === 'pqsd') row('the same with its own, its start included', arm.all, nothing.all, against(({ all }) => all))
  row('units of work done, each the same hash', arm.units, nothing.units, { ...against(({ units }) => units), note: Object.entries(arm.unitsByApp).map(([app, done]) => `${app} ${done.toFixed(0)}`).join(', ') })
  row('processor use of everything else on this machine meanwhile, cores', arm.others, nothing.others)
  const watts = values => values.map(value => value * NOMINAL_WATTS_PER_CORE)
  row('energy in J, modelled', watts(arm.all), watts(nothing.all), against(({ all }) => all))
  row('work that came back after the day, processor seconds', arm.returned, nothing.returned, arm.undone === 0 ? {} : { note: `${arm.undone} days not finished` })
  row('front task, ms from due to done, p50', arm.p50, nothing.p50, slower(({ p50 }) => p50))
  row('front task, p99', arm.p99, nothing.p99, slower(({ p99 }) => p99))
  row('player, p99', arm.sound, nothing.sound, slower(({ sound }) => sound))
  const who = [...new Set(arm.touches.map(([program]) => program))].join(', ')
  report.row({ what: `${name}: touches on the front task and the player`, ours: arm.touches.reduce((sum, [, count]) => sum + count, 0), ...who === '' ? {} : { note: who }, aim: '0' })
  report.row({ what: `${name}: threads not as before at the end`, ours: arm.left, aim: '0' })
  // The other two never let go.
  if (name === 'pqsd' && arm.visits.length > 0) report.row({ what: 'pqsd: ms from a click on the held browser until it runs freely', ours: meanOf(arm.visits).mean, spread: `longest ${Math.max(...arm.visits).toFixed(0)}` })
}

function ownRows (report, { days, plan }) {
  const steady = days.map(({ own }) => 100 * own.steady / own.steadySeconds)
  const whole = days.map(({ own }) => 100 * own.all / (own.startSeconds + own.steadySeconds))
  report.row({ what: 'own cost while the plan is in force, % of a core', ours: meanOf(steady).mean, spread: intervalText(meanOf(steady), '%'), aim: '≤ 0.5' })
  report.row({ what: 'the same by its own ledger, a look in the evening', ours: meanOf(days.map(({ ledger }) => ledger)).mean })
  report.row({ what: 'own cost over the compressed day, its start included, % of a core', ours: meanOf(whole).mean })
  report.row({ what: 'own cost of a start, processor seconds, once a boot', ours: meanOf(days.map(({ own }) => own.start)).mean })
  report.row({ what: 'own cost of the plan, processor seconds, once a day', ours: plan.seconds })
  return { steady, whole }
}
