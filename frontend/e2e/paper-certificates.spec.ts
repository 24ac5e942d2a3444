import { expect, expectAccessible, expectToFit, signInAs, signInInstead, test } from './fixtures';

/** One name for everything this walk makes, so that it can be walked again on the same data. */
const mark = Date.now().toString(36);
const course = `Tin học cơ bản ${mark}`;
const sheet = [
  'Thư điện tử hoặc mã cán bộ,Họ tên in trên giấy,Khóa học hoặc nội dung,Nơi cấp,Số hiệu,Số vào sổ,Ngày cấp,Có giá trị đến',
  `hocvien@hocso.example,LÒ THỊ MAI,${course},Trường Chính trị tỉnh,B-${mark},12/2019,20/05/2019,`,
  `khong-ai@hocso.example,VÀNG A SÁNG,${course},Trường Chính trị tỉnh,,,20/05/2019,`,
].join('\n');

/** The smallest picture there is. */
const scan = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test.use({ viewport: { width: 360, height: 740 } });

test('papers of before come from a sheet, get their scans and are told as unsigned', async ({
  page,
}) => {
  await signInAs(page, 'Quản trị hệ thống');
  await page.goto('/manage/paper-certificates/import');
  const upload = {
    name: 'ban-giay.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet),
  };
  await page.getByLabel(/^Thả tệp xlsx hoặc csv/).setInputFiles(upload);
  const rows = page.getByRole('region', { name: '2 dòng trong tệp' });
  await expect(rows).toContainText('Có lỗi, để lại');
  await expectToFit(page);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ghi nhận 1 bản giấy' }).press('Enter');
  await expect(page.getByText('Đã ghi nhận 1 bản giấy')).toBeVisible();

  await page.getByLabel(/^Thả tệp xlsx hoặc csv/).setInputFiles(upload);
  await expect(page.getByText(/^Không có dòng nào ghi nhận được/)).toBeVisible();

  await page.goto(`/manage/paper-certificates?state=WITHOUT_PROOF&q=${mark}`);
  await page.getByRole('button', { name: 'Thêm bản quét: LÒ THỊ MAI' }).press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByLabel(/^Thả bản quét/)
    .setInputFiles({ name: 'giay.png', mimeType: 'image/png', buffer: scan });
  await dialog.getByRole('button', { name: 'Lưu' }).press('Enter');
  await expect(page.getByText('Đã sửa bản ghi của LÒ THỊ MAI')).toBeVisible();

  await signInInstead(page, 'hocvien');
  await page.goto('/certificates');
  const paper = page.getByRole('listitem').filter({ hasText: course });
  await expect(paper).toContainText('chưa được ký số');
  await expectToFit(page);
  await expectAccessible(page);
  await paper.getByRole('link', { name: /^HS-/ }).press('Enter');
  await expect(page.getByText('Bản giấy do nơi khác cấp, chưa được ký số')).toBeVisible();
  await expectToFit(page);
  await expectAccessible(page);
});
