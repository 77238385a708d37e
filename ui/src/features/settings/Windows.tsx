import { NumberInput, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { Window } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { Catalogue } from './Catalogue';
import { usePlace } from './place';
import { SettingsForm } from './SettingsForm';
import { numberOf, type TypedNumber } from './typed';

/** The windows where visits happen. */
export function Windows() {
  const { t } = useTranslation();
  const places = useRead('sites.counters', {});
  const numbers = places.data?.counters.map(({ number }) => number) ?? [];
  return (
    <Catalogue
      title={t('settings.windows.title')}
      text={t('settings.windows.text')}
      of={places}
      rowsOf={({ counters }) => counters}
      rowKey={({ id }) => id}
      rowTitle={({ name }) => name}
      columns={[
        { head: t('settings.windows.number'), cell: ({ number }) => number, width: 120 },
        { head: t('settings.windows.name'), cell: ({ name }) => name },
      ]}
      empty={t('settings.windows.empty')}
      add={t('settings.windows.add')}
      page={(window) =>
        window ? (
          <RenameWindow window={window} />
        ) : (
          <AddWindow number={Math.max(0, ...numbers) + 1} />
        )
      }
    />
  );
}

/** One more window; the next number and its usual name stand there already. */
function AddWindow({ number }: { number: number }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const add = useWrite('sites.add_counter', { refusal: 'form' });
  const initialValues: { number: TypedNumber; name: string } = {
    number,
    name: t('firstStart.windowName', { number }),
  };
  const form = useForm({ initialValues });
  return (
    <SettingsForm
      form={form}
      write={add}
      args={(typed) => ({ number: numberOf(typed.number), name: typed.name })}
      submit={t('common.add')}
      onSaved={close}
      onCancel={close}
    >
      <SimpleGrid cols={2}>
        <NumberInput
          autoFocus
          label={t('settings.windows.number')}
          allowDecimal={false}
          {...form.getInputProps('number')}
        />
        <TextInput label={t('settings.windows.name')} {...form.getInputProps('name')} />
      </SimpleGrid>
    </SettingsForm>
  );
}

function RenameWindow({ window }: { window: Window }) {
  const { t } = useTranslation();
  const { close } = usePlace();
  const rename = useWrite('sites.rename_counter', { refusal: 'form' });
  const form = useForm({ initialValues: { name: window.name } });
  return (
    <SettingsForm
      form={form}
      write={rename}
      args={({ name }) => ({ counter: window.id, name })}
      onSaved={close}
      onCancel={close}
    >
      <TextInput
        autoFocus
        label={t('settings.windows.name')}
        description={t('settings.windows.numberStays', { number: window.number })}
        {...form.getInputProps('name')}
      />
    </SettingsForm>
  );
}
