/** The address as it may stand in a document, or null: only web and mail addresses may. */
export function allowedLink(typed: string): string | null {
  const address = typed.trim();
  if (address === '' || /[\s<>"`\\]/.test(address)) return null;
  const whole = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(address) ? address : guess(address);
  return whole !== null && isAllowed(whole) ? whole : null;
}

/** People type "moj.gov.vn" or "van.thu@tinh.gov.vn" and mean the obvious. */
function guess(address: string): string | null {
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(address)) return `mailto:${address}`;
  return /^[^/:]+\.[^/:]+/.test(address) ? `https://${address}` : null;
}

function isAllowed(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null) return false;
  if (url.protocol === 'mailto:') return url.pathname.includes('@');
  return (url.protocol === 'https:' || url.protocol === 'http:') && /^https?:\/\//i.test(address);
}
