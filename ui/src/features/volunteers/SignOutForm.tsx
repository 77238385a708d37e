import { NumberInput, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useNow, useToday } from '@/app/deskClock';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { Form } from '@/components/Form';
import { useNotice } from '@/components/items/notice';
import { dayOf, useFormat } from '@/i18n/format';
import { PaperTimeFields } from './PaperTimeFields';
import { type PaperTime, paperDay, paperFields, paperTimeOf } from './paperTime';
import { minutesSince, type Service } from './served';

interface SignOutFormProps {
  service: Service;
  since: string;
  onDone: () => void;
}

interface SignOut extends PaperTime {
  breaks: number | string;
}

/** Somebody who is here: they go, now or as it stands on paper, less their breaks; or they went unseen. */
export function SignOutForm({ service, since, onDone }: SignOutFormProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const format = useFormat();
  const may = useMay();
  const ask = useAsk();
  const now = useNow();
  const today = useToday();
  const { sign_up, name } = service;
  const form = useForm<SignOut>({ initialValues: { breaks: 0, time: '', reason: '' } });
  const signOut = useWrite('volunteers.sign_out', {
    refusal: 'form',
    onDone: ({ minutes }) => {
      notice(t('volunteers.place.signedOut', { name, minutes }));
      onDone();
    },
  });
  const forget = useWrite('volunteers.mark_unconfirmed', { onDone });
  const markForgotten = async () => {
    const yes = await ask({
      title: t('volunteers.place.forgottenAsk', { name }),
      text: t('volunteers.place.forgottenWhy'),
      yes: t('volunteers.place.forgotten'),
      no: t('common.cancel'),
    });
    if (yes) {
      forget.run({ sign_up });
    }
  };
  const minutes = minutesSince(since, now);
  return (
    <Form
      form={form}
      submit={t('volunteers.place.signOut')}
      pending={signOut.pending}
      fault={signOut.fault}
      fields={{ ...paperFields, break_minutes: 'breaks' }}
      onSubmit={(values) =>
        signOut.run({
          sign_up,
          break_minutes: Number(values.breaks) || 0,
          ...paperTimeOf(values, paperDay(since)),
        })
      }
      foot={
        may('volunteering') ? (
          <ActionButton
            variant="default"
            label={t('volunteers.place.forgotten')}
            loading={forget.pending}
            onAct={markForgotten}
          />
        ) : null
      }
    >
      <Text>
        {t('volunteers.place.since', {
          time: dayOf(since) === today ? format.time(since) : format.moment(since),
          minutes,
        })}
        {' · '}
        {t('volunteers.place.until', { time: format.time(service.until) })}
      </Text>
      <NumberInput
        data-autofocus
        w={160}
        min={0}
        max={600}
        allowDecimal={false}
        allowNegative={false}
        label={t('volunteers.place.breaks')}
        {...form.getInputProps('breaks')}
      />
      {may('volunteering') ? (
        <PaperTimeFields label={t('volunteers.place.wentAt')} form={form} />
      ) : null}
    </Form>
  );
}
