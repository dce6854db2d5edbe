import t from 'tap'
import { EXIT, exitCodeOf } from '../../src/commands/exit-codes.js'
import { ERROR_CODES } from '../../src/errors.js'
import type { ErrorCode } from '../../src/errors.js'

t.test('a script can tell the faults apart that it would act on differently', async t => {
  const expected: Partial<Record<ErrorCode, number>> = {
    USAGE: 2,
    CONFIG_INVALID: 3,
    PORT_IN_USE: 4,
    LISTEN_FAILED: 4,
    ALREADY_RUNNING: 4,
    NOT_RUNNING: 5,
    TRUST_INVALID: 6,
    NO_TRUSTED_ROOT: 6,
    KEYS_INVALID: 6,
    DATABASE_FAILED: 7,
    HUB_UNAVAILABLE: 7,
    SYNC_FAILED: 8,
    NETWORK_DISABLED: 8
  }
  for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) t.equal(exitCodeOf(code), expected[code] ?? 1, code)
})

t.test('what has no code is a failure, and no fault is ever 0', async t => {
  t.equal(exitCodeOf(undefined), 1)
  for (const code of Object.keys(ERROR_CODES) as ErrorCode[]) t.not(exitCodeOf(code), EXIT.ok)
})

t.test('no two exit codes are the same', async t => {
  const codes = Object.values(EXIT)
  t.equal(new Set(codes).size, codes.length)
})
