import { Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Args, Reply } from '@/api/generated';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';
import { readNumber } from './number';

interface CheckDialogProps {
  onOpen: (number: string) => void;
  onClose: () => void;
}

/** Whether a paper is ours, by its number and the code behind it; a scanner types both at once. */
export function CheckDialog({ onOpen, onClose }: CheckDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { number: '', code: '' } });
  const [asked, setAsked] = useState<Args<'receipts.check'> | null>(null);
  const checked = useRead('receipts.check', asked ?? { number: '', code: '' }, {
    enabled: asked !== null,
  });
  const send = ({ number, code }: { number: string; code: string }) => {
    const scanned = readNumber(number);
    const both = { number: scanned?.number ?? number.trim(), code: scanned?.code || code.trim() };
    form.setValues(both);
    if (both.code === '') {
      form.setFieldError('code', t('common.required'));
      form.getInputNode('code')?.focus();
    } else {
      setAsked(both);
    }
  };
  return (
    <Dialog title={t('receipts.checkTitle')} opened onClose={onClose}>
      <Form
        form={form}
        kept
        submit={t('receipts.check')}
        pending={checked.isFetching}
        fault={asked ? checked.error : null}
        onSubmit={send}
      >
        <Text c="dimmed">{t('receipts.checkText')}</Text>
        <Group align="flex-start" wrap="nowrap" grow preventGrowOverflow={false}>
          <TextInput
            data-autofocus
            label={t('receipts.number')}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('number')}
          />
          <TextInput
            w="calc(9rem * var(--mantine-scale))"
            label={t('receipts.code')}
            autoComplete="off"
            spellCheck={false}
            {...form.getInputProps('code')}
          />
        </Group>
        {checked.data && asked ? (
          <Group justify="space-between" wrap="nowrap">
            <Answer verdict={checked.data} />
            {checked.data.verdict === 'not_ours' ? null : (
              <ActionButton
                variant="default"
                label={t('receipts.openIt')}
                onAct={() => {
                  onClose();
                  onOpen(asked.number);
                }}
              />
            )}
          </Group>
        ) : null}
      </Form>
    </Dialog>
  );
}

function Answer({ verdict }: { verdict: Reply<'receipts.check'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  switch (verdict.verdict) {
    case 'genuine':
      return (
        <Verdict tone="ok" text={t('receipts.genuine', { at: format.moment(verdict.issued_at) })} />
      );
    case 'void':
      return (
        <Verdict
          tone="warn"
          text={t('receipts.isVoid', { at: format.moment(verdict.voided_at) })}
        />
      );
    case 'not_ours':
      return <Verdict tone="no" text={t('receipts.notOurs')} />;
  }
}
