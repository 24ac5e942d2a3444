// A second opinion on badges: Digital Bazaar's library checks what the backend signed. Called by the backend's BadgeTests with the
// directory that holds badge.json, status.json and did.json. Every document it asks for is there; it fetches nothing.
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

const badge = read(work, 'badge.json');
const altered = { ...badge, name: `${badge.name}!` };
const said = [
  told('badge', await verified(badge)),
  told('status', await verified(read(work, 'status.json'))),
  (await verified(altered)).verified ? 'altered verified' : 'altered refused',
];
console.log(said.join(', '));
