// The tests and src/ run as they are written: their types are taken off as they are read. tap's own way starts the compiler in each of its
// two hundred processes, which took a second of each.
import { register } from 'node:module'

register('./typescript-hooks.mjs', import.meta.url)
// What a test starts is the built program, which needs no hooks.
delete process.env.NODE_OPTIONS
