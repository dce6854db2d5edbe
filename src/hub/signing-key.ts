import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { Key, Signature } from '@tufjs/models'
import { parse } from '../contract.js'
import type { SigningKey as SigningKeyFile } from '../contract-types.js'
import { AppError } from '../errors.js'
import { readIfPresent } from '../files.js'

export type Role = SigningKeyFile['role']

/** An Ed25519 key of one role, ready to sign. */
export interface SigningKey {
  readonly role: Role
  readonly publicKey: Key
  /** Signs canonical metadata bytes; the signature names the key. */
  sign (bytes: Buffer): Signature
  toFile (): SigningKeyFile
}

export function createSigningKey (role: Role): SigningKey {
  return signingKeyOf(role, generateKeyPairSync('ed25519').privateKey)
}

/** @throws AppError KEYS_INVALID when the file is missing or damaged, or its two halves do not belong together. */
export async function readSigningKey (path: string): Promise<SigningKey> {
  const bytes = await readIfPresent(path)
  if (bytes === undefined) throw new AppError('KEYS_INVALID', `${path} is missing`)
  let key: SigningKey
  let file: SigningKeyFile
  try {
    file = parse('signing-key', JSON.parse(bytes.toString('utf8')), 'KEYS_INVALID')
    key = signingKeyOf(file.role, createPrivateKey({ key: Buffer.from(file.private, 'base64'), format: 'der', type: 'pkcs8' }))
  } catch (error) {
    // A parser quotes what it stumbles over: part of a private key must get neither into a message nor into its cause.
    throw new AppError('KEYS_INVALID', `${path} is not a key file${error instanceof AppError ? `: ${error.message}` : ''}`)
  }
  if (key.toFile().public !== file.public) throw new AppError('KEYS_INVALID', `${path}: the private key does not belong to the public one`)
  return key
}

function signingKeyOf (role: Role, privateKey: KeyObject): SigningKey {
  const hex = rawPublicKey(privateKey)
  const keyID = createHash('sha256').update(`ed25519:${hex}`).digest('hex')
  return {
    role,
    publicKey: new Key({ keyID, keyType: 'ed25519', scheme: 'ed25519', keyVal: { public: hex } }),
    sign: bytes => new Signature({ keyID, sig: sign(null, bytes, privateKey).toString('hex') }),
    toFile: () => ({ role, keytype: 'ed25519', public: hex, private: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64') })
  }
}

// The last 32 bytes of an Ed25519 SubjectPublicKeyInfo are the raw key (RFC 8410).
function rawPublicKey (privateKey: KeyObject): string {
  return createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex')
}
