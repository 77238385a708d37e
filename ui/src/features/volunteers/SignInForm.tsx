import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { useAsk } from '@/components/ask';
import { Form } from '@/components/Form';
import { useNotice } from '@/components/items/notice';
import { ReasonDialog } from '@/components/ReasonDialog';
import { PaperTimeFields } from './PaperTimeFields';
import { type PaperTime, paperDay, paperFields, paperTimeOf } from './paperTime';
import type { Service } from './served';

interface SignInFormProps {
  service: Service;
  onDone: () => void;
}

/** Somebody who has a place: they come, now or as it stands on paper; do not come; or give it back. */
export function SignInForm({ service, onDone }: SignInFormProps) {
  const { t } = useTranslation();
  const notice = useNotice();
  const may = useMay();
  const ask = useAsk();
  const { sign_up, name, until } = service;
  const [withdrawing, setWithdrawing] = useState(false);
  const form = useForm<PaperTime>({ initialValues: { time: '', reason: '' } });
  const signIn = useWrite('volunteers.sign_in', {
    refusal: 'form',
    onDone: () => {
      notice(t('volunteers.place.signedIn', { name }));
      onDone();
    },
  });
  const absent = useWrite('volunteers.mark_absent', { onDone });
  const withdraw = useWrite('volunteers.withdraw', { refusal: 'form', onDone });
  const markAbsent = async () => {
    const yes = await ask({
      title: t('volunteers.place.absentAsk', { name }),
      yes: t('volunteers.place.absent'),
      no: t('common.cancel'),
    });
    if (yes) {
      absent.run({ sign_up });
    }
  };
  return (
    <>
      <Form
        form={form}
        submit={t('volunteers.place.signIn')}
        pending={signIn.pending}
        fault={signIn.fault}
        fields={paperFields}
        onSubmit={(values) => signIn.run({ sign_up, ...paperTimeOf(values, paperDay(until)) })}
        foot={
          may('volunteering') ? (
            <>
              <ActionButton
                variant="default"
                label={t('volunteers.place.absent')}
                loading={absent.pending}
                onAct={markAbsent}
              />
              <ActionButton
                variant="default"
                label={t('volunteers.place.withdraw')}
                onAct={() => setWithdrawing(true)}
              />
            </>
          ) : null
        }
      >
        {may('volunteering') ? (
          <PaperTimeFields autoFocus label={t('volunteers.place.cameAt')} form={form} />
        ) : null}
      </Form>
      {withdrawing ? (
        <ReasonDialog
          title={t('volunteers.place.withdrawTitle', { name })}
          submit={t('volunteers.place.withdraw')}
          pending={withdraw.pending}
          fault={withdraw.fault}
          onSubmit={(reason) => withdraw.run({ sign_up, reason })}
          onClose={() => setWithdrawing(false)}
        />
      ) : null}
    </>
  );
}
