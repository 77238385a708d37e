import { Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AuditNames, Verified, VerifiedChain } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { DataTable } from '@/components/DataTable';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';
import { readHeads } from './heads';

/** As many digits of a fingerprint as a day report prints. */
const PRINTED = 20;

/** Walks every chain, and compares it with the heads on frozen reports and on paper (S5). */
export function VerifyDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const names = useRead('audit.names', {});
  return (
    <Dialog title={t('audit.verifyTitle')} opened onClose={onClose} size="xl">
      <Read of={names}>{({ stations }) => <Verifying stations={stations} />}</Read>
    </Dialog>
  );
}

function Verifying({ stations }: { stations: AuditNames['stations'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const form = useForm({
    initialValues: { heads: '' },
    validate: {
      heads: (typed) => {
        const { unread } = readHeads(typed, stations);
        return unread.length > 0 ? t('audit.unread', { text: format.list(unread) }) : null;
      },
    },
  });
  // A read for the door; it takes its time, so it is asked for when somebody wants to know.
  const [found, setFound] = useState<Verified | null>(null);
  const verifying = useWrite('audit.verify', { refusal: 'form', onDone: setFound });
  return (
    <Form
      form={form}
      kept
      submit={t('audit.verify')}
      pending={verifying.pending}
      fault={verifying.fault}
      onSubmit={({ heads }) => verifying.run({ heads: readHeads(heads, stations).heads })}
    >
      <Text c="dimmed">{t('audit.verifyText')}</Text>
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        label={t('audit.heads')}
        description={t('audit.headsHelp')}
        spellCheck={false}
        {...form.getInputProps('heads')}
      />
      {found ? <Found found={found} stations={stations} /> : null}
    </Form>
  );
}

function Found({ found, stations }: { found: Verified; stations: AuditNames['stations'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = ({ station }: VerifiedChain) =>
    stations.find((one) => one.station === station)?.name ?? station;
  return (
    <Stack gap="xs">
      <Verdict
        tone={found.whole ? 'ok' : 'no'}
        text={
          found.whole
            ? t('audit.whole', { rows: format.count(found.rows) })
            : t('audit.broken', { rows: format.count(found.rows) })
        }
      />
      <DataTable
        label={t('audit.chains')}
        rows={found.chains}
        rowKey={({ station }) => station}
        columns={[
          { head: t('audit.station'), cell: nameOf },
          { head: t('audit.rows'), numeric: true, cell: ({ rows }) => format.count(rows) },
          {
            head: t('audit.head'),
            cell: ({ head }) => (
              <Text inherit ff="monospace" fz="xs">
                {head ? head.mac.slice(0, PRINTED) : '—'}
              </Text>
            ),
          },
          {
            head: t('common.state'),
            cell: ({ damage }) =>
              damage ? (
                <StateBadge
                  tone="warning"
                  word={t(`audit.damage.${damage.kind}`, { row: format.count(damage.sequence) })}
                />
              ) : (
                <StateBadge tone="good" word={t('audit.untouched')} />
              ),
          },
        ]}
      />
    </Stack>
  );
}
