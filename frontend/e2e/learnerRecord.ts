import { createHash, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';

type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** RFC 8785, for documents whose numbers are whole. */
function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

const base64url = (text: string) => Buffer.from(text).toString('base64url');

/** Another installation that follows what is published about the format, and nothing of our code. */
export class ForeignInstallation {
  readonly address = `did:web:hocso-${Date.now().toString(36)}.example.vn:api:issuer`;
  readonly fingerprint: string;
  private readonly jwk: { crv: string; kty: string; x: string };
  private readonly key: KeyObject;

  constructor() {
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const { x = '' } = publicKey.export({ format: 'jwk' });
    this.key = privateKey;
    this.jwk = { crv: 'Ed25519', kty: 'OKP', x };
    this.fingerprint = createHash('sha256').update(canonical(this.jwk)).digest('base64url');
  }

  /** A record of a paper and of a completed course. */
  record(name: string, number: string): string {
    const scan = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
    const sha256 = createHash('sha256').update(scan).digest('hex');
    const entries: readonly Record<string, Json>[] = [
      {
        courseTitle: 'Bồi dưỡng ngạch chuyên viên',
        holderName: name,
        issuedOn: '2019-05-20',
        issuerName: 'Trường Chính trị tỉnh',
        kind: 'PAPER',
        number,
        origin: this.address,
        paperNumber: '0123/CC',
        proof: { sha256, type: 'application/pdf' },
        recordedAt: '2025-01-06T02:00:00Z',
        registerNumber: '',
      },
      {
        completedAt: '2025-03-01T02:00:00Z',
        courseCode: 'ATTT',
        courseTitle: 'An toàn thông tin',
        enrolledAt: '2025-02-01T02:00:00Z',
        kind: 'COMPLETION',
        mark: '8.5',
        number: crypto.randomUUID(),
        origin: this.address,
        outOf: '10',
        versionNumber: 2,
      },
    ];
    const envelope: Record<string, Json> = {
      exportedAt: '2026-11-26T02:00:00Z',
      exportedBy: this.address,
      format: 'hocso-learner-record',
      record: {
        entries: entries.map((entry) => ({
          entry,
          signature: this.signed('hocso-record-entry', entry),
        })),
        person: { name },
      },
      version: 1,
    };
    return canonical({
      ...envelope,
      files: { [sha256]: scan.toString('base64') },
      signature: this.signed('hocso-record', envelope),
    });
  }

  private signed(typ: string, content: Json): string {
    const header = base64url(
      canonical({
        alg: 'EdDSA',
        jwk: this.jwk,
        kid: this.fingerprint,
        statedAt: '2026-11-26T02:00:00Z',
        typ,
      }),
    );
    const signature = sign(
      null,
      Buffer.from(`${header}.${base64url(canonical(content))}`),
      this.key,
    );
    return `${header}..${signature.toString('base64url')}`;
  }
}
