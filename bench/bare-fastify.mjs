// The peer of the daemon's benchmarks: a bare Fastify with one route that sends the bytes it is given, as JSON.
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'

const [port = '0', file] = process.argv.slice(2)
const body = file === undefined ? Buffer.from('{"status":"ok"}') : readFileSync(file)
const app = Fastify({ logger: false })
app.get('/health', (_request, reply) => reply.header('content-type', 'application/json; charset=utf-8').send(body))
const address = await app.listen({ port: Number(port), host: '127.0.0.1' })
process.send?.({ address })
process.once('SIGTERM', () => { app.close() })
