import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import { Form } from '@/components/Form';
import { SecretField } from '@/components/SecretField';
import { aboutAddress, aboutKey, isOneOf, useOnField } from './onField';
import { addressExample } from './PlaceChoice';

/** Joins a desk that is there on PostgreSQL. */
export function ConnectDesk({ onCancel }: { onCancel?: () => void }) {
  const { t } = useTranslation();
  const connect = useShellAct('shell.connect');
  const required = t('faults.missing_field');
  const form = useForm({
    initialValues: { postgres: '', passphrase: '' },
    validate: { postgres: (typed) => (typed.trim() === '' ? required : null) },
  });
  const fault = useOnField(connect.fault, (code) => {
    if (isOneOf(aboutKey, code)) {
      return 'passphrase';
    }
    return isOneOf(aboutAddress, code) ? 'postgres' : undefined;
  });
  return (
    <Form
      form={form}
      kept
      submit={t('firstStart.connect')}
      pending={connect.pending}
      fault={fault}
      onCancel={onCancel}
      onSubmit={({ postgres, passphrase }) =>
        connect.run({
          postgres: postgres.trim(),
          ...(passphrase === '' ? {} : { passphrase }),
        })
      }
    >
      <TextInput
        autoFocus={onCancel !== undefined}
        withAsterisk
        label={t('firstStart.postgresAddress')}
        placeholder={addressExample}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('postgres')}
      />
      <SecretField
        label={t('firstStart.connectKey')}
        autoComplete="off"
        {...form.getInputProps('passphrase')}
      />
    </Form>
  );
}
