import { useState } from 'react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CheckedFile } from '@/features/verification/CheckedFile';
import { FileCheck } from '@/features/verification/FileCheck';
import { NumberForm } from '@/features/verification/NumberForm';
import type { VerificationView } from '@/shared/api/schema';
import { paths } from '@/shared/lib/paths';
import { Card } from '@/ui/Card/Card';
import { Columns } from '@/ui/Columns/Columns';
import { PageHeader } from '@/ui/PageHeader/PageHeader';
import classes from './verify.module.css';

export default function VerifyPage() {
  const { t } = useTranslation(['verification', 'shell']);
  const navigate = useNavigate();
  const [checked, setChecked] = useState<VerificationView | null>(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        above={[{ label: t('shell:navigation.home'), href: paths.home() }]}
      />
      <div className={classes.stack}>
        <Columns>
          <Card title={t('number.title')}>
            <NumberForm
              onNumber={(number, code) =>
                void navigate({
                  href: paths.verification(number) + (code === undefined ? '' : `#${code}`),
                })
              }
            />
          </Card>
          <Card title={t('file.title')} lead={t('file.lead')}>
            <FileCheck onResult={setChecked} />
          </Card>
        </Columns>
        {checked !== null && <CheckedFile result={checked} />}
      </div>
    </>
  );
}
