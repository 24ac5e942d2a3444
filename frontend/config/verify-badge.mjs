// A second opinion on badges: Digital Bazaar's library checks what the backend signed. Called by the backend's BadgeTests with the
// directory that holds badge.json, status.json, badge.jwt and did.json. Every document it asks for is there; it fetches nothing. The token
// is checked by Node's own cryptography with the key that its header names.
import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';

const work = process.argv[2];
const contexts = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../backend/src/main/resources/badge',
);
const read = (directory, file) => JSON.parse(readFileSync(join(directory, file), 'utf8'));

const did = read(work, 'did.json');
const documents = new Map([
  ['https://www.w3.org/ns/credentials/v2', read(contexts, 'credentials-v2.jsonld')],
  [
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    read(contexts, 'open-badges-3.0.3.jsonld'),
  ],
  [did.id, did],
  ...did.verificationMethod.map((method) => [
    method.id,
    { '@context': 'https://w3id.org/security/multikey/v1', ...method },
  ]),
]);

function documentLoader(url) {
  const document = documents.get(url);
  if (document === undefined) throw new Error(`Not among the documents: ${url}`);
  return { contextUrl: null, documentUrl: url, document };
}

async function verified(credential) {
  const suite = new DataIntegrityProof({ cryptosuite });
  return verifyCredential({
    credential,
    suite,
    documentLoader,
    // Whether it was revoked is asked apart from whether it is genuine.
    checkStatus: () => ({ verified: true }),
  });
}

function told(name, result) {
  if (result.verified) return `${name} verified`;
  const errors = result.error?.errors ?? [result.error];
  return `${name} refused: ${errors.map((error) => error?.stack ?? error).join('; ')}`;
}

/** Multibase keys are base58 of the two bytes that name the kind, and the key. */
function ed25519(multibase) {
  const letters = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  const number = [...multibase.slice(1)].reduce(
    (sum, letter) => sum * 58n + BigInt(letters.indexOf(letter)),
    0n,
  );
  const x = Buffer.from(number.toString(16).padStart(68, '0'), 'hex').subarray(2);
  return createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: x.toString('base64url') },
    format: 'jwk',
  });
}

function tokenHolds(text) {
  const [header, claims, signature] = text.split('.');
  const { kid } = JSON.parse(Buffer.from(header, 'base64url'));
  const method = did.verificationMethod.find(({ id }) => id === kid);
  return verify(
    null,
    Buffer.from(`${header}.${claims}`),
    ed25519(method.publicKeyMultibase),
    Buffer.from(signature, 'base64url'),
  );
}

function altered(text) {
  const [header, claims, signature] = text.split('.');
  const told = JSON.parse(Buffer.from(claims, 'base64url'));
  const other = Buffer.from(JSON.stringify({ ...told, name: `${told.name}!` }));
  return `${header}.${other.toString('base64url')}.${signature}`;
}

const badge = read(work, 'badge.json');
const status = read(work, 'status.json');
const token = readFileSync(join(work, 'badge.jwt'), 'utf8').trim();
const alteredBadge = { ...badge, name: `${badge.name}!` };
const alteredStatus = {
  ...status,
  credentialSubject: { ...status.credentialSubject, encodedList: 'uH4sIAAAAAAAAAA' },
};
const refused = (name, holds) => `${name} ${holds ? 'verified' : 'refused'}`;
const said = [
  told('badge', await verified(badge)),
  told('status', await verified(status)),
  refused('altered badge', (await verified(alteredBadge)).verified),
  refused('altered status', (await verified(alteredStatus)).verified),
  refused('token', tokenHolds(token)),
  refused('altered token', tokenHolds(altered(token))),
];
console.log(said.join(', '));
