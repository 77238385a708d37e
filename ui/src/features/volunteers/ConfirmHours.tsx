import { NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { SignUpState } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { Form } from '@/components/Form';
import { useNotice } from '@/components/items/notice';
import { useFormat } from '@/i18n/format';
import type { Service } from './served';

interface ConfirmHoursProps {
  service: Service;
  state: Extract<SignUpState, { state: 'signed_out' | 'unconfirmed' }>;
  onDone: () => void;
}

/** The responsible person says that it was so, or how long it was where nobody signed out. */
export function ConfirmHours({ service, state, onDone }: ConfirmHoursProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const may = useMay();
  const { sign_up, name } = service;
  const form = useForm<{ minutes: number | string }>({ initialValues: { minutes: '' } });
  const confirm = useWrite('volunteers.confirm_hours', {
    refusal: 'form',
    onDone: ({ minutes }) => {
      notice(t('volunteers.place.confirmed', { name, minutes }));
      onDone();
    },
  });
  if (!may('confirm_hours')) {
    return (
      <>
        <Served state={state} />
        <Text c="dimmed">{t('volunteers.place.onlyLead')}</Text>
      </>
    );
  }
  const unsigned = state.state === 'unconfirmed';
  return (
    <Form
      form={form}
      submit={t('volunteers.place.confirm')}
      pending={confirm.pending}
      fault={confirm.fault}
      onCancel={onDone}
      onSubmit={({ minutes }) =>
        confirm.run({ sign_up, minutes: unsigned && minutes !== '' ? Number(minutes) : null })
      }
    >
      <Served state={state} />
      {unsigned ? (
        <NumberInput
          data-autofocus
          required
          w={200}
          min={1}
          max={1440}
          allowDecimal={false}
          allowNegative={false}
          label={t('volunteers.place.minutes')}
          {...form.getInputProps('minutes')}
        />
      ) : null}
    </Form>
  );
}

function Served({ state }: Pick<ConfirmHoursProps, 'state'>) {
  const { t } = useTranslation();
  const format = useFormat();
  if (state.state === 'unconfirmed') {
    return (
      <Text>
        {t('volunteers.place.unconfirmed', { moment: format.moment(state.signed_in_at) })}
      </Text>
    );
  }
  const { served, break_minutes, minutes } = state;
  return (
    <>
      <Text>
        {t('volunteers.place.served', {
          from: format.time(served.from),
          to: format.time(served.to),
          breaks: break_minutes,
        })}
      </Text>
      <Text fw={600}>{t('volunteers.place.willCount', { minutes })}</Text>
    </>
  );
}
