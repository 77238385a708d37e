import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { BookingShown } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';

interface CheckOutProps {
  booking: BookingShown;
  onClose: () => void;
}

const inOrder = { keys: true, equipment: true, lights: true };

/** Takes the room back: keys, equipment, lights, and what is broken or dirty (R-BK-9). */
export function CheckOut({ booking: { booking }, onClose }: CheckOutProps) {
  const { t } = useTranslation();
  const finish = useWrite('rooms.finish', { refusal: 'form', onDone: onClose });
  const form = useForm({
    initialValues: { keys: false, equipment: false, lights: false, damage: '' },
  });
  return (
    <Dialog title={t('rooms.checkOutTitle')} opened onClose={onClose}>
      <Form
        form={form}
        kept
        submit={t('terms.bookingStep.finish')}
        pending={finish.pending}
        fault={finish.fault}
        fields={{ 'check_out.damage': 'damage' }}
        onCancel={onClose}
        onSubmit={({ keys, equipment, lights, damage }) =>
          finish.run({
            booking,
            check_out: {
              keys_returned: keys,
              equipment_complete: equipment,
              lights_out: lights,
              damage: damage.trim() === '' ? null : damage.trim(),
            },
          })
        }
        foot={
          <ActionButton
            variant="default"
            label={t('rooms.tickAll')}
            onAct={() => form.setValues(inOrder)}
          />
        }
      >
        <Stack gap="xs">
          <Checkbox
            data-autofocus
            label={t('rooms.keysBack')}
            {...form.getInputProps('keys', { type: 'checkbox' })}
          />
          <Checkbox
            label={t('rooms.equipmentBack')}
            {...form.getInputProps('equipment', { type: 'checkbox' })}
          />
          <Checkbox
            label={t('rooms.lightsOut')}
            {...form.getInputProps('lights', { type: 'checkbox' })}
          />
        </Stack>
        <Textarea
          autosize
          minRows={2}
          label={t('rooms.damage')}
          placeholder={t('rooms.damageHint')}
          {...form.getInputProps('damage')}
        />
      </Form>
    </Dialog>
  );
}
