import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Computer } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { Catalogue } from './Catalogue';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';

/** The computers that windows run on; each keeps an audit chain of its own. */
export function Computers() {
  const { t } = useTranslation();
  const places = useRead('sites.counters', {});
  return (
    <Catalogue
      title={t('settings.computers.title')}
      text={t('settings.computers.text')}
      of={places}
      rowsOf={({ stations }) => stations}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[{ head: t('settings.computers.name'), cell: ({ name }) => name }]}
      empty={t('settings.computers.empty')}
      add={t('settings.computers.add')}
      page={(computer) => (computer ? <RenameComputer computer={computer} /> : <AddComputer />)}
    />
  );
}

function AddComputer() {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('sites.add_station', { refusal: 'form' });
  const form = useForm({ initialValues: { name: '' } });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={({ name }) => ({ name })}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <TextInput autoFocus label={t('settings.computers.name')} {...form.getInputProps('name')} />
    </SettingsForm>
  );
}

function RenameComputer({ computer }: { computer: Computer }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const rename = useWrite('sites.rename_station', { refusal: 'form' });
  const form = useForm({ initialValues: { name: computer.name } });
  return (
    <SettingsForm
      form={form}
      write={rename}
      args={({ name }) => ({ station: computer.id, name })}
      onSaved={close}
      onCancel={close}
    >
      <TextInput
        autoFocus
        label={t('settings.computers.name')}
        description={t('settings.computers.recordStays')}
        {...form.getInputProps('name')}
      />
    </SettingsForm>
  );
}
