import { Radio, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ResidentsUnmaskArgs } from '@/api/generated';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';

interface UnmaskDialogProps {
  resident: string;
  field: ResidentsUnmaskArgs['field'];
  onShown: (whole: { value: string; seconds: number }) => void;
  onClose: () => void;
}

const reasons = [
  'identity_check',
  'contact',
  'home_visit',
  'correction',
  'person_asks',
  'official_form',
] as const satisfies readonly ResidentsUnmaskArgs['reason'][];

/** Asks why a hidden field must be seen; the door asks for the password again by itself. */
export function UnmaskDialog({ resident, field, onShown, onClose }: UnmaskDialogProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { reason: 'identity_check' as ResidentsUnmaskArgs['reason'] },
  });
  const unmask = useWrite('residents.unmask', {
    refusal: 'form',
    onDone: (shown) => {
      onShown(shown);
      // The value is kept in one place only, from where it goes in time.
      unmask.clear();
    },
  });
  return (
    <Dialog
      title={t('residents.unmask.title', { field: t(`terms.unmaskField.${field}`) })}
      opened
      onClose={onClose}
    >
      <Form
        form={form}
        kept
        submit={t('residents.unmask.submit')}
        pending={unmask.pending}
        fault={unmask.fault}
        onSubmit={({ reason }) => unmask.run({ resident, field, reason })}
        onCancel={onClose}
      >
        <Text c="dimmed">{t('residents.unmask.why')}</Text>
        <Radio.Group label={t('residents.unmask.reason')} {...form.getInputProps('reason')}>
          <Stack gap="xs" mt="xs">
            {reasons.map((reason, place) => (
              <Radio
                key={reason}
                value={reason}
                data-autofocus={place === 0 || undefined}
                label={t(`terms.unmaskReason.${reason}`)}
              />
            ))}
          </Stack>
        </Radio.Group>
      </Form>
    </Dialog>
  );
}
