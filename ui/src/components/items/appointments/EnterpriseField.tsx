import { Box, Group, SimpleGrid, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconBuilding } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { Form } from '@/components/Form';
import { type Organisation, OrganisationPicker } from '@/components/OrganisationPicker';

interface EnterpriseFieldProps {
  value: Organisation | null;
  onChange: (enterprise: Organisation | null) => void;
  error?: ReactNode;
}

/** The enterprise that comes: found in the register, or entered there at once. */
export function EnterpriseField({ value, onChange, error }: EnterpriseFieldProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [entering, setEntering] = useState(false);
  return (
    <Group gap="xs" align="flex-end" wrap="nowrap">
      <Box flex={1} miw={0}>
        <OrganisationPicker
          label={t('appointments.form.enterprise')}
          kind="enterprise"
          required
          value={value}
          onChange={onChange}
          error={error}
        />
      </Box>
      {value === null && may('register_resident') ? (
        <ActionButton
          variant="default"
          icon={<IconBuilding aria-hidden size={16} />}
          label={t('appointments.form.newEnterprise')}
          onAct={() => setEntering(true)}
        />
      ) : null}
      <Dialog
        title={t('appointments.form.newEnterprise')}
        opened={entering}
        onClose={() => setEntering(false)}
      >
        <NewEnterprise
          onCancel={() => setEntering(false)}
          onEntered={(enterprise) => {
            setEntering(false);
            onChange(enterprise);
          }}
        />
      </Dialog>
    </Group>
  );
}

interface NewEnterpriseProps {
  onEntered: (enterprise: Organisation) => void;
  onCancel: () => void;
}

function NewEnterprise({ onEntered, onCancel }: NewEnterpriseProps) {
  const { t } = useTranslation();
  const form = useForm({ initialValues: { name: '', contact_name: '', contact_phone: '' } });
  const register = useWrite('organisations.register', {
    refusal: 'form',
    onDone: ({ organisation }, { name }) => onEntered({ organisation, name: name.trim() }),
  });
  return (
    <Form
      form={form}
      kept
      submit={t('common.save')}
      pending={register.pending}
      fault={register.fault}
      onSubmit={({ name, contact_name, contact_phone }) =>
        register.run({
          name,
          kind: 'enterprise',
          contact_name: contact_name === '' ? null : contact_name,
          contact_phone: contact_phone === '' ? null : contact_phone,
        })
      }
      onCancel={onCancel}
    >
      <TextInput
        data-autofocus
        withAsterisk
        autoComplete="off"
        label={t('appointments.form.enterpriseName')}
        {...form.getInputProps('name')}
      />
      <SimpleGrid cols={2}>
        <TextInput
          autoComplete="off"
          label={t('appointments.form.contact')}
          {...form.getInputProps('contact_name')}
        />
        <TextInput
          autoComplete="off"
          inputMode="tel"
          label={t('appointments.form.phone')}
          {...form.getInputProps('contact_phone')}
        />
      </SimpleGrid>
    </Form>
  );
}
