import { decode } from 'cborg';

/** A public key of the installation as its list of keys has it. */
export interface IssuerJwk extends JsonWebKey {
  kid: string;
}

/** What the code on a paper says. */
export interface PaperFacts {
  holder: string;
  course: string;
  issuer: string;
  register: string;
  completedOn: string;
  issuedOn: string;
  expiresOn?: string;
}

export type PaperCheck =
  { outcome: 'genuine'; facts: PaperFacts } | { outcome: 'forged' } | { outcome: 'unknown' };

type Message = [Uint8Array<ArrayBuffer>, unknown, Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>];

const day = 86_400_000;
const keyIdLabel = 4;

/**
 * Checks what stands behind the `#` of a code on paper, without asking anybody: COSE_Sign1 over the printed facts and the number, written as
 * one decimal number (decision 29).
 */
export async function checkPaperCode(
  digits: string,
  number: string,
  keys: readonly IssuerJwk[],
): Promise<PaperCheck> {
  try {
    const [header, , payload, signature] = messageOf(digits);
    const key = keys.find(({ kid }) => sameBytes(bytesOf(kid), keyIdOf(header)));
    if (key === undefined) return { outcome: 'unknown' };
    const holds = await verified(key, signature, signedPart(header, number, payload));
    return holds ? { outcome: 'genuine', facts: factsOf(payload) } : { outcome: 'forged' };
  } catch {
    // Whatever is wrong with a code, it was not made here.
    return { outcome: 'forged' };
  }
}

function messageOf(digits: string): Message {
  const hex = BigInt(digits).toString(16);
  const bytes = Uint8Array.from(
    (hex.length % 2 === 0 ? hex : `0${hex}`).match(/../g) ?? [],
    (pair) => parseInt(pair, 16),
  );
  // What has another shape fails further on, and so is forged.
  const message = decode(bytes, {
    useMaps: true,
    tags: { 18: (decodeTagged) => decodeTagged() },
  }) as Message;
  // The one part that the signature does not cover is always empty.
  const [, unsigned] = message;
  if (!(unsigned instanceof Map) || unsigned.size > 0) throw new Error('Not made here');
  return message;
}

function keyIdOf(header: Uint8Array): Uint8Array {
  // Whatever it is, only the bytes under one label are looked at.
  const fields = decode(header, { useMaps: true }) as Map<number, Uint8Array>;
  return fields.get(keyIdLabel) ?? new Uint8Array();
}

function sameBytes(whole: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.length > 0 && beginning.every((byte, at) => byte === whole[at]);
}

function bytesOf(base64url: string): Uint8Array {
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

/** The Sig_structure of RFC 9052, with the number as data from outside of the message. */
function signedPart(
  header: Uint8Array,
  number: string,
  payload: Uint8Array,
): Uint8Array<ArrayBuffer> {
  const context = new TextEncoder().encode('Signature1');
  return Uint8Array.from([
    0x84,
    0x60 + context.length,
    ...context,
    ...byteString(header),
    ...byteString(new TextEncoder().encode(number)),
    ...byteString(payload),
  ]);
}

function byteString(bytes: Uint8Array): number[] {
  const { length } = bytes;
  if (length < 24) return [0x40 + length, ...bytes];
  if (length < 0x100) return [0x58, length, ...bytes];
  return [0x59, length >> 8, length & 0xff, ...bytes];
}

async function verified(
  { kty = '', crv = '', x = '', y = '' }: IssuerJwk,
  signature: Uint8Array<ArrayBuffer>,
  signed: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y }, algorithm, false, [
    'verify',
  ]);
  return crypto.subtle.verify(algorithm, key, signature, signed);
}

function factsOf(payload: Uint8Array): PaperFacts {
  // The signature holds, so this is what the backend wrote.
  const [holder, course, issuer, register, completed, issued, expires] = decode(payload) as [
    string,
    string,
    string,
    string,
    number,
    number,
    number | undefined,
  ];
  return {
    holder,
    course,
    issuer,
    register,
    completedOn: dayOf(completed),
    issuedOn: dayOf(issued),
    ...(expires !== undefined && { expiresOn: dayOf(expires) }),
  };
}

function dayOf(days: number): string {
  return new Date(days * day).toISOString().slice(0, 10);
}
