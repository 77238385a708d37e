import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Prefix } from '@/api/generated';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { flushTyped } from '@/components/flush';

/** The queues that somebody can be sent on to: by what they came for, not by who goes first. */
const queues = ['A', 'B', 'C', 'D', 'E'] as const satisfies readonly Prefix[];

interface TransferDialogProps {
  ticket: string;
  onClose: () => void;
}

/** Sends the person on to another queue: the visit waits with all that was done and typed. */
export function TransferDialog({ ticket, onClose }: TransferDialogProps) {
  const { t } = useTranslation();
  const form = useForm<{ to: Prefix }>({ initialValues: { to: 'A' } });
  const transfer = useWrite('queue.transfer', { refusal: 'form', onDone: onClose });
  return (
    <Dialog title={t('counter.transfer')} opened onClose={onClose} size="sm">
      <Form
        form={form}
        kept
        submit={t('counter.sendOn')}
        pending={transfer.pending}
        fault={transfer.fault}
        onCancel={onClose}
        onSubmit={async ({ to }) => {
          await flushTyped();
          await transfer.run({ ticket, to });
        }}
      >
        <Radio.Group
          label={t('counter.toQueue')}
          description={t('counter.transferWhy')}
          {...form.getInputProps('to')}
        >
          <Stack gap="xs" mt="xs">
            {queues.map((queue) => (
              <Radio
                key={queue}
                value={queue}
                label={`${queue} ${t(`terms.prefix.${queue}`)}`}
                {...(queue === form.values.to ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Radio.Group>
      </Form>
    </Dialog>
  );
}
