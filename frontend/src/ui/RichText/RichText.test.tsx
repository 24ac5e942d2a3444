import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible, renderUi } from '@testing/render';
import type { DocumentNode } from './document';
import { RichText } from './RichText';

const words = (text: string, ...marks: DocumentNode['marks'] & object): DocumentNode => ({
  type: 'text',
  text,
  marks,
});
const node = (type: string, ...content: DocumentNode[]): DocumentNode => ({ type, content });
const doc = (...content: DocumentNode[]): DocumentNode => ({ type: 'doc', content });

test('draws headings, lists, quotations and tables as what they are', async () => {
  const { container } = renderUi(
    <RichText
      document={doc(
        { ...node('heading', words('Chính phủ số')), attrs: { level: 2 } },
        node('bulletList', node('listItem', node('paragraph', words('Dữ liệu')))),
        node('blockquote', node('paragraph', words('Ghi nhớ'))),
        node(
          'table',
          node(
            'tableRow',
            node('tableHeader', words('Mức')),
            node('tableCell', words('Toàn trình')),
          ),
        ),
      )}
    />,
  );
  expect(screen.getByRole('heading', { level: 2, name: 'Chính phủ số' })).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Dữ liệu');
  expect(screen.getByRole('blockquote')).toHaveTextContent('Ghi nhớ');
  expect(screen.getByRole('cell', { name: 'Toàn trình' })).toBeVisible();
  await expectAccessible(container);
});

test('the empty corner of a table heads nothing', async () => {
  const { container } = renderUi(
    <RichText
      document={doc(
        node(
          'table',
          node(
            'tableRow',
            node('tableHeader', node('paragraph')),
            node('tableHeader', node('paragraph', words('Cách làm mới'))),
          ),
        ),
      )}
    />,
  );
  expect(screen.getAllByRole('columnheader')).toHaveLength(1);
  await expectAccessible(container);
});

test('a link leads out only to the web and to mail', () => {
  renderUi(
    <RichText
      document={doc(
        words('cổng', { type: 'link', attrs: { href: 'https://dichvucong.gov.vn' } }),
        words('bẫy', { type: 'link', attrs: { href: 'javascript:alert(1)' } }),
      )}
    />,
  );
  expect(screen.getByRole('link')).toHaveAttribute('href', 'https://dichvucong.gov.vn');
  expect(screen.getByText(/bẫy/)).toBeVisible();
});

test('nodes it does not know are left out, and markup stays words', () => {
  const { container } = renderUi(
    <RichText
      document={doc(node('script', words('alert(1)')), node('paragraph', words('<b>chữ</b>')))}
    />,
  );
  expect(container).not.toHaveTextContent('alert(1)');
  expect(container).toHaveTextContent('<b>chữ</b>');
});
