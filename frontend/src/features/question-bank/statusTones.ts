export const statusTones = { DRAFT: 'neutral', APPROVED: 'success', RETIRED: 'warning' } as const;
