import { Group, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import type { FoundOrganisation } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { given } from '@/components/residents/person';
import { SelectField } from '@/components/SelectField';

interface RegisterOrganisationProps {
  /** What was looked for and not found. */
  name: string;
  /** One was registered under that name, or was there already. */
  onOpen: (organisation: string, registered?: string) => void;
  onClose: () => void;
}

const kinds = [
  'party_branch',
  'team',
  'enterprise',
  'committee',
  'school',
  'government',
  'other',
] as const satisfies readonly FoundOrganisation['kind'][];

/** Registers an organisation: its name and kind, and whom to call. */
export function RegisterOrganisation({ name, onOpen, onClose }: RegisterOrganisationProps) {
  const { t } = useTranslation();
  const form = useForm({
    initialValues: {
      name,
      kind: 'party_branch' as FoundOrganisation['kind'],
      contact_name: '',
      contact_phone: '',
    },
  });
  const register = useWrite('organisations.register', {
    refusal: 'form',
    onDone: ({ organisation }, args) => onOpen(organisation, args.name),
  });
  const there =
    register.fault?.code === 'organisation_already_registered'
      ? register.fault.params?.organisation
      : undefined;
  return (
    <Dialog title={t('residents.organisations.register')} opened onClose={onClose}>
      <Form
        form={form}
        submit={t('residents.organisations.submit')}
        pending={register.pending}
        fault={register.fault}
        onSubmit={(values) =>
          register.run({
            name: values.name,
            kind: values.kind,
            contact_name: given(values.contact_name),
            contact_phone: given(values.contact_phone),
          })
        }
        onCancel={onClose}
        foot={
          typeof there === 'string' ? (
            <ActionButton
              autoFocus
              variant="default"
              label={t('residents.organisations.openExisting')}
              onAct={() => onOpen(there)}
            />
          ) : null
        }
      >
        <TextInput
          data-autofocus
          required
          label={t('residents.organisations.name')}
          autoComplete="off"
          {...form.getInputProps('name')}
        />
        <SelectField
          label={t('residents.organisations.kind')}
          data={kinds.map((kind) => ({ value: kind, label: t(`terms.organisation.${kind}`) }))}
          {...form.getInputProps('kind')}
        />
        <Group grow align="flex-start">
          <TextInput
            label={t('residents.organisations.contact')}
            autoComplete="off"
            {...form.getInputProps('contact_name')}
          />
          <TextInput
            label={t('residents.organisations.contactPhone')}
            inputMode="tel"
            autoComplete="off"
            {...form.getInputProps('contact_phone')}
          />
        </Group>
      </Form>
    </Dialog>
  );
}
