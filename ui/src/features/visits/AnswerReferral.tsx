import { Radio, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { ListedReferral, ReferralsAnswerArgs } from '@/api/generated';
import { useWrite } from '@/api/write';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';

interface AnswerReferralProps {
  referral: ListedReferral;
  onClose: () => void;
}

/** Notes whether somebody who was sent on got there, as they or the other site said. */
export function AnswerReferral({ referral, onClose }: AnswerReferralProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: { answer: 'arrived' as ReferralsAnswerArgs['answer'], note: '' },
  });
  const answer = useWrite('referrals.answer', { refusal: 'form', onDone: onClose });
  return (
    <Dialog title={t('visits.answer')} opened onClose={onClose}>
      <Form
        form={form}
        kept
        submit={t('common.save')}
        pending={answer.pending}
        fault={answer.fault}
        onCancel={onClose}
        onSubmit={({ answer: word, note }) =>
          answer.run({
            referral: referral.referral,
            answer: word,
            note: note.trim() === '' ? null : note,
          })
        }
      >
        <Text>
          {t('visits.gotThere', {
            name: referral.name,
            site: referral.to_name,
            matter: referral.matter,
          })}
        </Text>
        <Radio.Group label={t('visits.answer')} {...form.getInputProps('answer')}>
          <Stack gap="xs" mt="xs">
            <Radio data-autofocus value="arrived" label={t('terms.referralState.arrived')} />
            <Radio value="not_arrived" label={t('terms.referralState.not_arrived')} />
          </Stack>
        </Radio.Group>
        <TextInput label={t('common.note')} {...form.getInputProps('note')} />
      </Form>
    </Dialog>
  );
}
