import { Problem } from './problem';

/** Options and credentials in the JSON forms of WebAuthn; what is in them is between the server and the browser. */
export type WebAuthnJson = Record<string, unknown>;

/** Has the browser make a passkey, which takes its owner's finger, face or PIN. */
export async function makePasskey(options: WebAuthnJson): Promise<WebAuthnJson> {
  requireSupport();
  return ask(() =>
    navigator.credentials.create({
      publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(
        // The server writes the form that the standard gives this name.
        options as unknown as PublicKeyCredentialCreationOptionsJSON,
      ),
    }),
  );
}

/** Has the browser show one of its passkeys. */
export async function showPasskey(options: WebAuthnJson): Promise<WebAuthnJson> {
  requireSupport();
  return ask(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(
        options as unknown as PublicKeyCredentialRequestOptionsJSON,
      ),
    }),
  );
}

/** Whether this browser can do so here: not all can, and none where the connection is not safe. */
export function passkeysWork(): boolean {
  return (
    typeof PublicKeyCredential === 'function' &&
    typeof PublicKeyCredential.parseCreationOptionsFromJSON === 'function' &&
    typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'
  );
}

function requireSupport(): void {
  if (!passkeysWork()) throw new Problem(0, { code: 'passkey.unsupported' });
}

async function ask(credential: () => Promise<Credential | null>): Promise<WebAuthnJson> {
  try {
    const given = await credential();
    if (given instanceof PublicKeyCredential) return { ...given.toJSON() };
  } catch (error) {
    throw new Problem(0, { code: `passkey.${reasonOf(error)}` });
  }
  throw new Problem(0, { code: 'passkey.failed' });
}

/** The browser says little, so that pages cannot find out which passkeys there are. */
function reasonOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'AbortError') return 'cancelled';
  if (name === 'InvalidStateError') return 'known';
  return name === 'SecurityError' ? 'address' : 'failed';
}
