import { Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { Form } from '@/components/Form';
import type { Service } from './served';

interface ReverseHoursProps {
  service: Pick<Service, 'sign_up'>;
  minutes: number;
  onDone: () => void;
}

/** Takes hours back that were wrong, with a reason; they can be confirmed anew (R-VO-5). */
export function ReverseHours({ service, minutes, onDone }: ReverseHoursProps) {
  const { t } = useTranslation();
  const may = useMay();
  const form = useForm({ initialValues: { reason: '' } });
  const reverse = useWrite('volunteers.reverse_hours', { refusal: 'form', onDone });
  const counted = <Text fw={600}>{t('volunteers.place.counted', { minutes })}</Text>;
  if (!may('confirm_hours')) {
    return counted;
  }
  return (
    <Form
      form={form}
      submit={t('volunteers.place.reverse')}
      pending={reverse.pending}
      fault={reverse.fault}
      onCancel={onDone}
      onSubmit={({ reason }) => reverse.run({ sign_up: service.sign_up, reason })}
    >
      {counted}
      <Text c="dimmed">{t('volunteers.place.reverseWhy')}</Text>
      <Textarea
        data-autofocus
        required
        autosize
        minRows={2}
        label={t('common.reason')}
        {...form.getInputProps('reason')}
      />
    </Form>
  );
}
