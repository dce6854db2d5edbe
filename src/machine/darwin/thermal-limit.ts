/**
 * Percent of full speed that the processor is held to, from `pmset -g therm`; the last block counts. Intel only: on Apple silicon the
 * command
 * prints the same notes whether or not the machine throttles, so there it is undefined and never 100.
 */
export function parseSpeedLimit (text: string): number | undefined {
  const [, value] = [...text.matchAll(/^[ \t]*CPU_Speed_Limit[ \t]*=[ \t]*(\d{1,3})[ \t]*\r?\n/gm)].at(-1) ?? []
  return value === undefined || Number(value) > 100 ? undefined : Number(value)
}
