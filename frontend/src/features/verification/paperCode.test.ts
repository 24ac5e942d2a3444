import { encode } from 'cborg';
import { beforeAll, expect, test } from 'vitest';
import { checkPaperCode, type IssuerJwk } from './paperCode';

const number = 'HS-2026-7K3M-Q9TX-4';
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const kid = 'q83vASNFZ4mrze8BI0VniavN7wEjRWeJq83vASNFZ4k';
let keys: IssuerJwk[];
let digits: string;

const headerOf = (id: string) =>
  encode(
    new Map<number, unknown>([
      [1, -7],
      [4, Uint8Array.from(atob(id.slice(0, 8)), (letter) => letter.charCodeAt(0))],
    ]),
  );

/** The encoder of the test's browser makes bytes of another kind than Node's. */
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

function digitsOf(message: unknown[]): string {
  const bytes = [0xd2, ...encode(message)];
  return BigInt(`0x${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`).toString();
}

async function signed(pair: CryptoKeyPair, named: string, ...facts: unknown[]): Promise<string> {
  const header = headerOf(kid);
  const payload = encode(facts);
  const part = encode(['Signature1', header, bytesOf(named), payload]);
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new Uint8Array(part));
  return digitsOf([header, {}, payload, new Uint8Array(signature)]);
}

let pair: CryptoKeyPair;
beforeAll(async () => {
  pair = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  keys = [{ ...(await crypto.subtle.exportKey('jwk', pair.publicKey)), kid }];
  digits = await signed(
    pair,
    number,
    'Đỗ Thị Quỳnh Như',
    'Nhận thức về chuyển đổi số',
    'Bộ Khoa học và Công nghệ',
    '15/2026/GCN-BKHCN',
    20_766,
    20_779,
  );
});

test('tells what the paper says when its signature holds', async () => {
  expect(await checkPaperCode(digits, number, keys)).toEqual({
    outcome: 'genuine',
    facts: {
      holder: 'Đỗ Thị Quỳnh Như',
      course: 'Nhận thức về chuyển đổi số',
      issuer: 'Bộ Khoa học và Công nghệ',
      register: '15/2026/GCN-BKHCN',
      completedOn: '2026-11-09',
      issuedOn: '2026-11-22',
    },
  });
});

test('a code taken from another paper is forged', async () => {
  expect(await checkPaperCode(digits, 'HS-2026-7K3M-Q9TX-5', keys)).toEqual({ outcome: 'forged' });
});

test('no digit can be changed', async () => {
  for (let at = 30; at < digits.length; at += 41) {
    const changed = `${digits.slice(0, at)}${(Number(digits[at]) + 1) % 10}${digits.slice(at + 1)}`;
    expect((await checkPaperCode(changed, number, keys)).outcome).not.toBe('genuine');
  }
});

test('no bit can be changed', { timeout: 30_000 }, async () => {
  const bits = BigInt(digits).toString(2).length;
  const genuine: number[] = [];
  for (let bit = 0; bit < bits; bit++) {
    const changed = (BigInt(digits) ^ (1n << BigInt(bit))).toString();
    if ((await checkPaperCode(changed, number, keys)).outcome === 'genuine') genuine.push(bit);
  }
  expect(genuine).toEqual([]);
});

test('a key that is not known proves nothing', async () => {
  expect(await checkPaperCode(digits, number, [])).toEqual({ outcome: 'unknown' });
});

test('digits that are no code are forged', async () => {
  expect(await checkPaperCode('12345', number, keys)).toEqual({ outcome: 'forged' });
});
