/** What the program will do and what it never will; the sharing notice of src/network/notice.ts goes on from here. Ten lines together. */
export const WELCOME_TEXT = `Will: watch which apps use power and plan whom to slow down. It only observes until you say pqsd mode apply; then it holds apps down and measures whether that saves.
Never: touch the app in front, the system, other users' programs, what plays or records, or anything it could not undo; pqsd revert undoes all of it at once.`

interface Sharing { readonly enabled: boolean, readonly notice: string, readonly reason?: string }

/** The whole welcome, one line each. */
export function welcomeLines ({ enabled, notice, reason = '' }: Sharing): string[] {
  return [...WELCOME_TEXT.split('\n'), ...(enabled ? notice.split('\n') : [`Sharing is off: ${reason}`])]
}
