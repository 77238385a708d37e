import { Group, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Colleague } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useSession } from '@/app/session';
import { FieldGroup } from '@/components/FieldGroup';
import { AccountActs } from './AccountActs';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';

/** One account: its name and number here, its roles, password and end by acts of their own. */
export function StaffPage({ colleague }: { colleague: Colleague }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const { me } = useSession();
  const change = useWrite('staff.change', { refusal: 'form' });
  const form = useForm({ initialValues: { name: colleague.name, number: colleague.number } });
  const own = me.staff === colleague.id;
  return (
    <>
      <Group gap="xs">
        {own ? (
          <Text c="dimmed">{t('settings.staff.own')}</Text>
        ) : (
          <AccountActs colleague={colleague} />
        )}
      </Group>
      <SettingsForm
        form={form}
        write={change}
        args={(typed) => ({ staff: colleague.id, ...typed })}
        onSaved={close}
        onCancel={close}
      >
        <FieldGroup legend={t('settings.staff.who')} columns={3}>
          <TextInput autoFocus label={t('settings.staff.name')} {...form.getInputProps('name')} />
          <TextInput label={t('settings.staff.number')} {...form.getInputProps('number')} />
          <TextInput
            readOnly
            variant="filled"
            label={t('settings.staff.login')}
            value={colleague.login}
          />
        </FieldGroup>
      </SettingsForm>
    </>
  );
}
