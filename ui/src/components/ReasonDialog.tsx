import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';

interface ReasonDialogProps {
  title: string;
  submit: string;
  pending: boolean;
  fault: AnyFault | null;
  onSubmit: (reason: string, accept: string[]) => void;
  onClose: () => void;
  /** What will happen. */
  text?: ReactNode;
}

/** Asks why, for everything that cannot be done without a reason. */
export function ReasonDialog({
  title,
  submit,
  pending,
  fault,
  onSubmit,
  onClose,
  text,
}: ReasonDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { reason: '' } });
  return (
    <Dialog title={title} opened onClose={onClose}>
      <Form
        form={form}
        kept
        submit={submit}
        pending={pending}
        fault={fault}
        onSubmit={({ reason }, accept) => onSubmit(reason, accept)}
        onCancel={onClose}
      >
        {text ? <Text c="dimmed">{text}</Text> : null}
        <Textarea
          data-autofocus
          autosize
          minRows={2}
          label={t('common.reason')}
          {...form.getInputProps('reason')}
        />
      </Form>
    </Dialog>
  );
}
