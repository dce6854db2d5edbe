import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { Key, Signature } from '@tufjs/models'
import { parse } from '../contract.js'
import type { SigningKey as SigningKeyFile } from '../contract-types.js'
import { AppError, messageOf } from '../errors.js'

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

/** @throws AppError KEYS_INVALID when the file is damaged or its two halves do not belong together. */
export function readSigningKey (value: unknown, path: string): SigningKey {
  const file = parse('signing-key', value, 'KEYS_INVALID')
  let key: SigningKey
  try {
    key = signingKeyOf(file.role, createPrivateKey({ key: Buffer.from(file.private, 'base64'), format: 'der', type: 'pkcs8' }))
  } catch (error) {
    throw new AppError('KEYS_INVALID', `${path}: the private key cannot be read: ${messageOf(error)}`, { cause: error })
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
