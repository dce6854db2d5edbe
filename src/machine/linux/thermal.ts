import { parseWhole, readWhole, readWord } from './power-file.js'
import type { SensorFiles } from './power-file.js'

export interface Temperature {
  /** The kernel's name of the sensor. */
  readonly sensor: string
  readonly celsius: number
}

// What measures the processor, by the names of the kernel's drivers; best first. `acpitz` is a board sensor, and on some machines a
// constant.
const HWMON: ReadonlySet<string> = new Set(['coretemp', 'k10temp', 'zenpower', 'cpu_thermal', 'cpu-thermal', 'macsmc_hwmon'])
const ZONES: ReadonlySet<string> = new Set(['x86_pkg_temp', 'cpu-thermal', 'cpu_thermal', 'soc-thermal', 'soc_thermal', 'TCPU'])
const BOARD = 'acpitz'
const MIN_CELSIUS = 1
const MAX_CELSIUS = 130

/**
 * The hottest processor sensor; the board's only where no other is known. Undefined where nothing measures the processor:
 * disks, radios and batteries do not.
 */
export async function readProcessorTemperature (files: SensorFiles): Promise<Temperature | undefined> {
  const [zones, monitors] = await Promise.all([readZones(files), readMonitors(files)])
  const processor = [...monitors.filter(({ sensor }) => HWMON.has(sensor)), ...zones.filter(({ sensor }) => ZONES.has(sensor))]
  return hottest(processor) ?? hottest(zones.filter(({ sensor }) => sensor === BOARD))
}

async function readZones (files: SensorFiles): Promise<Temperature[]> {
  const folders = (await files.list('sys/class/thermal')).filter(name => /^thermal_zone\d+$/.test(name)).map(name => `sys/class/thermal/${name}`)
  const found = await Promise.all(folders.map(async folder => temperature(await readWord(files, `${folder}/type`), await readWord(files, `${folder}/temp`))))
  return found.flatMap(each => each === undefined ? [] : [each])
}

async function readMonitors (files: SensorFiles): Promise<Temperature[]> {
  const folders = (await files.list('sys/class/hwmon')).map(name => `sys/class/hwmon/${name}`)
  const found = await Promise.all(folders.map(async folder => await readMonitor(files, folder)))
  return found.flat()
}

async function readMonitor (files: SensorFiles, folder: string): Promise<Temperature[]> {
  const name = await readWord(files, `${folder}/name`)
  if (name === undefined || !HWMON.has(name)) return []
  const inputs = (await files.list(folder)).filter(each => /^temp\d+_input$/.test(each))
  const found = await Promise.all(inputs.map(async input => temperature(name, await readWord(files, `${folder}/${input}`))))
  return found.flatMap(each => each === undefined ? [] : [each])
}

// Millidegrees. Sensors that are switched off answer 0 or -274000, broken ones 255000.
function temperature (sensor: string | undefined, text: string | undefined): Temperature | undefined {
  const celsius = (parseWhole(text ?? '') ?? NaN) / 1000
  return sensor !== undefined && celsius >= MIN_CELSIUS && celsius <= MAX_CELSIUS ? { sensor, celsius } : undefined
}

function hottest (temperatures: readonly Temperature[]): Temperature | undefined {
  return [...temperatures].sort((one, other) => other.celsius - one.celsius)[0]
}

const CPUS = 'sys/devices/system/cpu'

/**
 * How often any core or package has been throttled since boot (Intel); only a rise means something. Undefined where the
 * kernel does not count.
 */
export async function readThrottleCount (files: SensorFiles): Promise<number | undefined> {
  const cores = (await files.list(CPUS)).filter(name => /^cpu\d+$/.test(name))
  const paths = cores.flatMap(core => ['core', 'package'].map(part => `${CPUS}/${core}/thermal_throttle/${part}_throttle_count`))
  const counts = await Promise.all(paths.map(async path => await readWhole(files, path)))
  const known = counts.filter(count => count !== undefined && count >= 0)
  return known.length === 0 ? undefined : known.reduce<number>((sum, count) => sum + (count ?? 0), 0)
}
