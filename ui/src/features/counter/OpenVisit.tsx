import { Group, NumberInput, Paper, Stack, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Waiter } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { Form } from '@/components/Form';
import type { Person } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';
import { HelpFields } from './HelpFields';
import { type HelpValues, helpArgs, noHelp } from './help';

interface OpenVisitProps {
  /** The ticket that was called; `null` for somebody without one. */
  ticket: Waiter | null;
  onOpened?: () => void;
  onCancel?: () => void;
}

/** Who sits down, and who came for them. Nothing of it is needed: a question needs no name. */
export function OpenVisit({ ticket, onOpened, onCancel }: OpenVisitProps) {
  const { t } = useTranslation();
  const [helped, setHelped] = useState(false);
  const form = useForm({
    initialValues: {
      person: null as Person | null,
      name: '',
      heads: 1 as number | string,
      help: noHelp,
    },
  });
  const open = useWrite('visits.open', { refusal: 'form', onDone: () => onOpened?.() });
  const { person, name, help } = form.values;
  return (
    <Paper withBorder radius="md" p="md">
      <Form
        form={form}
        kept
        submit={t('counter.begin')}
        pending={open.pending}
        fault={open.fault}
        fields={{ resident: 'person', party_size: 'heads', 'help.agent.name': 'help.agent' }}
        onCancel={onCancel}
        onSubmit={(values) =>
          open.run({
            ticket: ticket?.ticket ?? null,
            resident: values.person?.resident ?? null,
            name: values.person || values.name.trim() === '' ? null : values.name.trim(),
            party_size: Number(values.heads) || 1,
            help: helped ? helpArgs(values.help) : null,
          })
        }
        foot={
          helped ? null : (
            <ActionButton
              variant="default"
              label={t('counter.withHelp')}
              keyName="Alt+A"
              onAct={() => setHelped(true)}
            />
          )
        }
      >
        <Title order={3} fz="h4">
          {t('counter.who')}
        </Title>
        <Group align="flex-start" grow preventGrowOverflow={false} wrap="nowrap">
          <PersonPicker
            autoFocus
            allowNew
            label={t('counter.resident')}
            description={t('counter.residentHint')}
            value={person}
            error={form.errors.person}
            onChange={(chosen) => form.setFieldValue('person', chosen)}
          />
          {person ? null : (
            <TextInput
              label={t('counter.nameOnly')}
              description={t('counter.nameOnlyHint')}
              autoComplete="off"
              {...form.getInputProps('name')}
              value={name}
            />
          )}
          <NumberInput
            label={t('counter.heads')}
            description={t('counter.headsHint')}
            min={1}
            max={99}
            allowDecimal={false}
            maw={120}
            {...form.getInputProps('heads')}
          />
        </Group>
        {helped ? (
          <Stack gap="xs">
            <HelpFields
              values={help}
              errors={form.errors}
              onChange={(changed: HelpValues) => form.setFieldValue('help', changed)}
              onNone={() => setHelped(false)}
            />
          </Stack>
        ) : null}
      </Form>
    </Paper>
  );
}
