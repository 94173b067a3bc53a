import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { PipelineError, type Disk } from '../../effects.js';
import { failure } from '../../failure.js';
import type { Sign } from '../site/sums.js';

/** Whether a signature is that of a content by the key's holder. */
export type IsSigned = (content: Uint8Array, signature: Uint8Array) => boolean;

const howToMake = 'Make one with `openssl genpkey -algorithm ed25519 -out key.pem`.';

/** Reads a private key (PEM, Ed25519) to sign with. */
export async function signingKey(path: string, disk: Disk): Promise<Sign> {
  const key = keyOf(await pem(path, disk), path, createPrivateKey, 'a private key in PEM');
  return (content) => sign(null, content, key);
}

/** Reads a public key (PEM, Ed25519) to check with. */
export async function checkingKey(path: string, disk: Disk): Promise<IsSigned> {
  const key = keyOf(await pem(path, disk), path, createPublicKey, 'a public key in PEM');
  return (content, signature) => verify(null, content, key, signature);
}

async function pem(path: string, disk: Disk): Promise<Buffer> {
  const bytes = await disk.read(path).catch((error: unknown) => {
    throw failure(error) ?? error;
  });
  return Buffer.from(bytes);
}

function keyOf(bytes: Buffer, path: string, read: (pem: Buffer) => KeyObject, expected: string): KeyObject {
  let key: KeyObject;
  try {
    key = read(bytes);
  } catch {
    throw new PipelineError(`${path}: Unexpected content, expected ${expected}, without a passphrase`, howToMake);
  }
  if (key.asymmetricKeyType !== 'ed25519')
    throw new PipelineError(
      `${path}: Unexpected key of type ${String(key.asymmetricKeyType)}, expected Ed25519`,
      howToMake,
    );
  return key;
}
