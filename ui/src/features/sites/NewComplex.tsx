import { SimpleGrid, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useShellAct } from '@/api/act';
import { Form } from '@/components/Form';
import { ComplexFields } from './ComplexFields';
import { complexErrors, complexFields, complexOf, emptyComplex, placeOf } from './complex';
import { KeyChoice, keepingErrors, keepingOf } from './KeyChoice';
import { ManagerFields } from './ManagerFields';
import { aboutAddress, aboutKey, isOneOf, useOnField } from './onField';
import { PlaceChoice } from './PlaceChoice';

interface NewComplexProps {
  autoFocus: boolean;
  onMade: (recoveryKey: string) => void;
}

/** Asks for the complex, the manager and the key, on one page; nothing typed is lost to a refusal. */
export function NewComplex({ autoFocus, onMade }: NewComplexProps) {
  const { t } = useTranslation();
  const create = useShellAct('shell.create', ({ recovery_key }) => onMade(recovery_key));
  const words = { required: t('faults.missing_field'), different: t('firstStart.different') };
  const form = useForm({
    initialValues: emptyComplex,
    validate: (typed) => ({
      ...complexErrors(typed, words),
      ...keepingErrors(typed, words.different),
    }),
  });
  const fault = useOnField(create.fault, (code) => {
    if (isOneOf(aboutKey, code)) {
      return 'passphrase';
    }
    return isOneOf(aboutAddress, code) && form.values.place === 'postgres' ? 'postgres' : undefined;
  });
  return (
    <Form
      form={form}
      kept
      submit={t('firstStart.create')}
      pending={create.pending}
      fault={fault}
      fields={complexFields}
      onSubmit={(typed) =>
        create.run({
          place: placeOf(typed),
          key: keepingOf(typed),
          complex: complexOf(typed, (number) => t('firstStart.windowName', { number })),
        })
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Stack gap="md">
          <ComplexFields form={form} autoFocus={autoFocus} />
          <PlaceChoice form={form} />
        </Stack>
        <Stack gap="md">
          <ManagerFields form={form} />
          <KeyChoice form={form} />
        </Stack>
      </SimpleGrid>
    </Form>
  );
}
