import type { CertificateView, ExpectedCertificate, VerificationView } from '@/shared/api/schema';
import { staff } from './staff';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const spell = (seed: number, length: number) =>
  Array.from({ length }, (_, at) => letters[(seed * 7 + at * 11 + seed * at) % 32]).join('');

/** One certificate for every third person; every eleventh of them was revoked. */
export const certificates: CertificateView[] = staff
  .filter((_, index) => index % 3 === 0)
  .map((person, index) => {
    const number = `HS-2026-${spell(index + 3, 4)}-${spell(index + 41, 4)}-${spell(index, 1)}`;
    const certificateId = `0193d000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`;
    const revoked = index % 11 === 4;
    return {
      certificateId,
      enrolmentId: certificateId.replace('0193d', '0193e'),
      courseId: '0193f000-0000-7000-8000-000000000001',
      number,
      registerNumber: `${String(index + 1).padStart(4, '0')}/2026/HS-SKHCN`,
      holderName: person.fullName,
      unitName: person.unit.fullName,
      courseTitle:
        index % 4 === 1 ? 'Kỹ năng số cho cán bộ bộ phận một cửa' : 'Nhận thức về chuyển đổi số',
      issuerName: 'Sở Khoa học và Công nghệ tỉnh Lào Cai',
      completedOn: `2026-${String(6 + (index % 5)).padStart(2, '0')}-12`,
      issuedOn: `2026-${String(6 + (index % 5)).padStart(2, '0')}-12`,
      state: revoked ? 'REVOKED' : 'VALID',
      ...(revoked && {
        revokedAt: '2026-11-02T03:20:00Z',
        revocationReason: 'Cấp nhầm cho người chưa dự đủ các buổi thảo luận',
      }),
      verificationUrl: `https://hocso.example/verify/${number}`,
      pdfUrl: `/api/certificates/${certificateId}/file.pdf`,
      qrUrl: `/api/certificates/${certificateId}/qr.svg`,
      ready: true,
      waitsForSignature: false,
      abilities: revoked ? ['DOWNLOAD'] : ['DOWNLOAD', 'REVOKE', 'REPLACE'],
    };
  });

/** What the public page of verification says of the certificate. */
export function verificationOf(certificate: CertificateView): VerificationView {
  const { state, number, registerNumber, holderName, unitName, courseTitle } = certificate;
  return {
    found: true,
    state,
    number,
    registerNumber,
    holderName,
    unitName,
    position: 'Chuyên viên',
    courseTitle,
    courseCode: 'CDS-01',
    versionNumber: 3,
    completedOn: certificate.completedOn,
    issuedOn: certificate.issuedOn,
    issuerName: certificate.issuerName,
    governingName: 'Ủy ban nhân dân tỉnh Lào Cai',
    place: 'Lào Cai',
    signerTitle: 'Giám đốc',
    signerName: 'Vàng Thị Mỷ',
    sha256: '3f8a1c0d7b6e5f4a39281706f5e4d3c2b1a09f8e7d6c5b4a3928170615243342',
    signing: {
      signedAt: '2026-10-12T02:04:09Z',
      subject: 'CN=Hocso – khóa ký nội bộ, O=Hocso',
      fingerprint: '9b1c4de7a0f2368754cb90ae1f2d3c4b5a69788796a5b4c3d2e1f00918273645',
      internal: true,
    },
    ...(certificate.revokedAt !== undefined && { revokedAt: certificate.revokedAt }),
    ...(certificate.revocationReason !== undefined && {
      revocationReason: certificate.revocationReason,
    }),
  };
}

/** A course whose last quiz is still to be passed. */
export const expected: ExpectedCertificate[] = [
  {
    enrolmentId: '0193e000-0000-7000-8000-000000000901',
    courseTitle: 'An toàn thông tin cho cán bộ, công chức',
    state: 'NOT_YET',
    conditions: [
      { text: 'Hoàn thành khóa học' },
      {
        text: '“Bài kiểm tra cuối khóa” đạt từ 70% số điểm trở lên',
        missing: '“Bài kiểm tra cuối khóa” mới đạt 55% số điểm, cần từ 70% trở lên',
        next: {
          place: 'LESSON',
          id: '0193e000-0000-7000-8000-000000000902',
          title: 'Kiểm tra cuối khóa',
        },
      },
    ],
  },
];
