import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { safeHref, type DocumentNode, type TextMark } from './document';
import classes from './RichText.module.css';

interface RichTextProps {
  document: DocumentNode;
  /** How much deeper the document's headings lie than its own numbers say. */
  headingShift?: 0 | 1;
}

/** Draws a document as elements, node by node: what it does not know is left out, never inserted as markup. */
export function RichText({ document, headingShift = 0 }: RichTextProps) {
  return (
    <div className={classes.text}>
      <Nodes nodes={document.content} shift={headingShift} />
    </div>
  );
}

interface NodesProps {
  nodes: readonly DocumentNode[] | undefined;
  shift: number;
}

function Nodes({ nodes = [], shift }: NodesProps) {
  return nodes.map((node, index) => (
    // A document's nodes have no names of their own, and a published one never changes.
    <Node key={index} node={node} shift={shift} />
  ));
}

type Draw = (inside: ReactNode, node: DocumentNode, shift: number) => ReactNode;

const elements: Record<string, Draw> = {
  paragraph: (inside) => <p>{inside}</p>,
  heading: (inside, { attrs }, shift) => {
    const Heading =
      (attrs?.level ?? 2) + shift <= 2 ? 'h2' : (attrs?.level ?? 2) + shift === 3 ? 'h3' : 'h4';
    return <Heading>{inside}</Heading>;
  },
  bulletList: (inside) => <ul>{inside}</ul>,
  orderedList: (inside, { attrs }) => <ol start={attrs?.start}>{inside}</ol>,
  listItem: (inside) => <li>{inside}</li>,
  blockquote: (inside) => <blockquote>{inside}</blockquote>,
  table: (inside) => <Table>{inside}</Table>,
  tableRow: (inside) => <tr>{inside}</tr>,
  // The empty corner of a table heads nothing.
  tableHeader: (inside, { attrs, content }) =>
    isEmpty(content) ? (
      <td colSpan={attrs?.colspan} rowSpan={attrs?.rowspan} className={classes.corner} />
    ) : (
      <th colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
        {inside}
      </th>
    ),
  tableCell: (inside, { attrs }) => (
    <td colSpan={attrs?.colspan} rowSpan={attrs?.rowspan}>
      {inside}
    </td>
  ),
  codeBlock: (inside) => (
    <pre>
      <code>{inside}</code>
    </pre>
  ),
  hardBreak: () => <br />,
  horizontalRule: () => <hr />,
};

function isEmpty(nodes: readonly DocumentNode[] = []): boolean {
  return nodes.every(({ text = '', content }) => text.trim() === '' && isEmpty(content));
}

function Table({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  return (
    // A wide table scrolls inside its frame, which the keyboard must be able to reach.
    <div className={classes.tableFrame} tabIndex={0} role="group" aria-label={t('table.frame')}>
      <table>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

function Node({ node, shift }: { node: DocumentNode; shift: number }) {
  if (node.type === 'text') return <Words text={node.text ?? ''} marks={node.marks} />;
  const draw = elements[node.type];
  return draw?.(<Nodes nodes={node.content} shift={shift} />, node, shift) ?? null;
}

const marks: Record<string, (inside: ReactNode, mark: TextMark) => ReactNode> = {
  bold: (inside) => <strong>{inside}</strong>,
  italic: (inside) => <em>{inside}</em>,
  underline: (inside) => <u>{inside}</u>,
  code: (inside) => <code>{inside}</code>,
  link: (inside, { attrs }) => {
    const href = safeHref(attrs?.href);
    if (href === undefined) return inside;
    return (
      <a href={href} target="_blank" rel="noreferrer">
        {inside}
      </a>
    );
  },
};

function Words({ text, marks: worn = [] }: { text: string; marks: DocumentNode['marks'] }) {
  return worn.reduce<ReactNode>((inside, mark) => marks[mark.type]?.(inside, mark) ?? inside, text);
}
