import { List, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import type { ShellStatus } from '@/api/shell';
import { Form } from '@/components/Form';
import { RestoreProgress } from '@/components/RestoreProgress';
import { aboutKey, isOneOf, useOnField } from './onField';
import { placeText } from './placeText';
import { keyOf, type TypedKey, TypedKeyFields } from './TypedKeyFields';

interface RestoreDeskProps {
  place: ShellStatus['place'];
  onCancel?: () => void;
}

/** Puts a backup in the place of the data, step by step; what is there is kept aside. */
export function RestoreDesk({ place, onCancel }: RestoreDeskProps) {
  const { t } = useTranslation();
  const restore = useShellAct('shell.restore');
  const initialValues: TypedKey = { by: 'recovery', secret: '' };
  const form = useForm({ initialValues });
  const fault = useOnField(restore.fault, (code) =>
    isOneOf(aboutKey, code) ? 'secret' : undefined,
  );
  return (
    <Form
      form={form}
      kept
      submit={t('firstStart.restore')}
      pending={restore.pending}
      fault={fault}
      onCancel={onCancel}
      onSubmit={(typed) => restore.run(typed.secret.trim() === '' ? {} : keyOf(typed))}
    >
      <Stack gap={4}>
        <Text fw={600}>{t('firstStart.steps')}</Text>
        <List type="ordered">
          <List.Item>{t('firstStart.step1')}</List.Item>
          <List.Item>{t('firstStart.step2')}</List.Item>
          <List.Item>{t('firstStart.step3')}</List.Item>
        </List>
        {onCancel ? null : (
          <Text c="dimmed" fz="sm">
            {t('firstStart.placeIs', { place: placeText(place) })}
          </Text>
        )}
      </Stack>
      <TypedKeyFields
        form={form}
        label={t('firstStart.openWith')}
        ways={['recovery', 'passphrase']}
        autoFocus={onCancel !== undefined}
      />
      {restore.pending ? <RestoreProgress running /> : null}
    </Form>
  );
}
