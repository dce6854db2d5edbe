import { AppError } from '../errors.js'

/** Puts values into a template's `@name@`s. A value is never looked at again, whatever it holds. */
export function fillTemplate (template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/@([a-z]+)@/g, (whole, name: string) => values[name] ?? whole)
}

/** Neither a plist nor a unit can hold control characters. @throws AppError SERVICE_FAILED */
export function refuseControl (text: string): string {
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  if (!/[\u0000-\u001f\u007f]/.test(text)) return text
  throw new AppError('SERVICE_FAILED', `a service cannot be told a path or value with control characters: ${JSON.stringify(text)}`)
}
