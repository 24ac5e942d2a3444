import type { PasskeyView, SecurityView, SessionView, TotpOffer } from '@/shared/api/schema';

/** An account with a password and nothing else, whose owner has just signed in. */
export const plainSecurity: SecurityView = {
  passwordChangedAt: '2026-09-14T02:20:00Z',
  passkeys: 0,
  recoveryCodesLeft: 0,
  confirmWith: ['PASSWORD'],
  abilities: ['CHANGE_PASSWORD', 'ADD_TOTP', 'ADD_PASSKEY'],
};

/** An account with everything there is. */
export const fullSecurity: SecurityView = {
  passwordChangedAt: '2026-09-14T02:20:00Z',
  totpSince: '2026-10-01T02:20:00Z',
  passkeys: 1,
  recoveryCodesLeft: 8,
  confirmWith: ['TOTP', 'PASSKEY', 'RECOVERY_CODE'],
  provider: { name: 'Cổng xác thực tỉnh', linkedAt: '2026-10-02T02:20:00Z' },
  abilities: [
    'CHANGE_PASSWORD',
    'ADD_TOTP',
    'REMOVE_TOTP',
    'ADD_PASSKEY',
    'RENEW_RECOVERY_CODES',
    'UNLINK_PROVIDER',
  ],
};

export const passkeys: PasskeyView[] = [
  {
    passkeyId: '0193a000-0000-7000-8000-000000000d01',
    label: 'Điện thoại của tôi',
    createdAt: '2026-10-01T02:20:00Z',
    lastUsedAt: '2026-11-24T01:05:00Z',
    synced: true,
  },
];

export const sessions: SessionView[] = [
  {
    sessionId: '0193a000-0000-7000-8000-000000000e01',
    browser: 'Chrome',
    system: 'Windows',
    signedInAt: '2026-11-25T01:00:00Z',
    lastSeenAt: '2026-11-25T03:12:00Z',
    current: true,
  },
  {
    sessionId: '0193a000-0000-7000-8000-000000000e02',
    browser: 'Safari',
    system: 'iOS',
    signedInAt: '2026-11-20T07:30:00Z',
    lastSeenAt: '2026-11-24T14:02:00Z',
    current: false,
  },
];

export const totpOffer: TotpOffer = {
  secret: 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP',
  uri: 'otpauth://totp/Hocso:ha.nguyen%40laocai.example.vn?secret=JBSWY3DPEHPK3PXP',
  qrCode: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9H0z"/></svg>',
};

/** The code the mock server takes for right. */
export const rightCode = '492039';

export const recoveryCodes = Array.from({ length: 10 }, (_, index) => `K7RM${index}-9XQ4${index}`);
