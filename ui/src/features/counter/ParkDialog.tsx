import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { flushTyped } from '@/components/flush';

interface ParkDialogProps {
  visit: string;
  /** Sends the person on to another queue instead; left out without a ticket. */
  onTransfer: (() => void) | null;
  onClose: () => void;
}

/** Sets the visit aside: where the person is meanwhile, so that whoever takes it up finds them. */
export function ParkDialog({ visit, onTransfer, onClose }: ParkDialogProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { where: t('counter.parkWhere') } });
  const park = useWrite('visits.park', { refusal: 'form', onDone: onClose });
  return (
    <Dialog title={t('counter.parkTitle')} opened onClose={onClose} size="sm">
      <Form
        form={form}
        kept
        submit={t('counter.park')}
        pending={park.pending}
        fault={park.fault}
        onCancel={onClose}
        foot={
          onTransfer ? (
            <ActionButton variant="default" label={t('counter.transfer')} onAct={onTransfer} />
          ) : null
        }
        onSubmit={async ({ where }) => {
          await flushTyped();
          await park.run({ visit, where });
        }}
      >
        <TextInput
          data-autofocus
          label={t('counter.whereabouts')}
          {...form.getInputProps('where')}
        />
      </Form>
    </Dialog>
  );
}
