/**
 * Whether Low Power Mode is on, from `pmset -g`: `lowpowermode 0|1`, or on newer Macs `powermode 0|1|2`, where 2 is high
 * power. Undefined where neither is there.
 */
export function parseLowPowerMode (text: string): boolean | undefined {
  const [, value] = /^\s*(?:lowpowermode|powermode)[ \t]+([012])[ \t]*\r?\n/m.exec(text) ?? []
  return value === undefined ? undefined : value === '1'
}
