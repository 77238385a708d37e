import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Advisor } from '@/api/generated';
import { useWrite } from '@/api/write';
import { AdvisorFields } from './AdvisorFields';
import { advisorOf, typedAdvisor } from './advisorValues';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';

/** A new advisor. */
export function AddAdvisor() {
  const { t } = useTranslation();
  const { open, close } = usePlace();
  const add = useWrite('appointments.add_advisor', { refusal: 'form' });
  const form = useForm({ initialValues: typedAdvisor(null) });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => typed}
      submit={t('common.add')}
      onSaved={({ advisor }) => open(advisor)}
      onCancel={close}
    >
      <AdvisorFields form={form} isNew />
    </SettingsForm>
  );
}

interface ChangeAdvisorProps {
  advisor: Advisor;
  onDone: () => void;
}

/** Everything of an advisor but their code. */
export function ChangeAdvisor({ advisor, onDone }: ChangeAdvisorProps) {
  const change = useWrite('appointments.change_advisor', { refusal: 'form' });
  const form = useForm({ initialValues: typedAdvisor(advisor) });
  return (
    <SettingsForm
      form={form}
      write={change}
      args={(typed) => ({ advisor: advisor.id, ...advisorOf(typed) })}
      onSaved={onDone}
      onCancel={onDone}
    >
      <AdvisorFields form={form} isNew={false} />
    </SettingsForm>
  );
}
