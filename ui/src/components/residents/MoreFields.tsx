import { Button, Collapse, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonForm, PersonValues } from '@/components/residents/person';

interface MoreFieldsProps {
  form: PersonForm;
  /** What is known of the address already. */
  address?: string | undefined;
  /** What else can be done with the address. */
  beside?: ReactNode;
}

const named = ['surnameReading', 'nameNote'] as const;
const streets = ['subDistrict', 'road', 'lane', 'branchLane', 'number', 'room'] as const;
const hidden: readonly (keyof PersonValues & string)[] = [...named, ...streets];

/** What is seldom asked, folded away until it is needed or refused. */
export function MoreFields({ form, address, beside }: MoreFieldsProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const open = asked || hidden.some((field) => form.errors[field] || form.values[field] !== '');
  const Icon = open ? IconChevronDown : IconChevronRight;
  return (
    <div>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-expanded={open}
        leftSection={<Icon aria-hidden size={16} />}
        onClick={() => setAsked(!open)}
      >
        {t('residents.form.more')}
      </Button>
      <Collapse expanded={open} transitionDuration={0}>
        <Stack gap="xs" pt="xs">
          <Group grow align="flex-start" gap="sm">
            {named.map((field) => (
              <TextInput
                key={field}
                label={t(`residents.form.${field}`)}
                placeholder={t(`residents.form.${field}Hint`)}
                autoComplete="off"
                {...form.getInputProps(field)}
              />
            ))}
          </Group>
          {address ? (
            <Text fz="sm" c="dimmed">
              {address}
            </Text>
          ) : null}
          <Group grow align="flex-start" gap="xs" wrap="nowrap">
            {streets.map((field) => (
              <TextInput
                key={field}
                label={t(`residents.form.${field}`)}
                autoComplete="off"
                {...form.getInputProps(field)}
              />
            ))}
          </Group>
          {beside}
        </Stack>
      </Collapse>
    </div>
  );
}
