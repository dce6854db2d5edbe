// Ends with an error when the tests reached less of src/ than the gate asks for: reads the summary that tap has just written.
import { readFileSync } from 'node:fs'

const GATE = 95
const { total } = JSON.parse(readFileSync(new URL('../.tap/report/coverage-summary.json', import.meta.url), 'utf8'))
console.log(`lines covered: ${total.lines.pct} % (gate: ${GATE} %)`)
if (!(total.lines.pct >= GATE)) process.exitCode = 1
