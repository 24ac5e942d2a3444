export interface TextMark {
  type: string;
  attrs?: { href?: string };
}

export interface DocumentNode {
  type: string;
  attrs?: { level?: number; colspan?: number; rowspan?: number; start?: number };
  text?: string;
  marks?: readonly TextMark[];
  content?: readonly DocumentNode[];
}

/** An address a document may link to; anything else is shown as plain words. */
export function safeHref(href: string | undefined): string | undefined {
  return href !== undefined && /^(https?:\/\/|mailto:)/i.test(href) ? href : undefined;
}
