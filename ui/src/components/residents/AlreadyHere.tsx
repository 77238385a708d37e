import { Box, Group, Paper, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FoundResident } from '@/api/generated';
import { ActionButton } from '@/components/ActionButton';
import type { Person } from '@/components/items/item';
import { FoundLine } from '@/components/PersonPicker';

interface AlreadyHereProps {
  /** What they have in common with whoever is being registered. */
  title: string;
  people: readonly FoundResident[];
  /** Takes one of them instead of registering anybody. */
  onTake?: ((person: Person) => void) | undefined;
}

/** Who may be the same person: masked, and each can be taken. */
export function AlreadyHere({ title, people, onTake }: AlreadyHereProps) {
  const { t } = useTranslation();
  if (people.length === 0) {
    return null;
  }
  return (
    <Paper withBorder p="xs" radius="sm" role="group" aria-label={title}>
      <Stack gap={6}>
        <Text fz="sm" c="dimmed">
          {title}
        </Text>
        {people.map((person) => (
          <Group key={person.resident} justify="space-between" wrap="nowrap">
            <Box miw={0} flex={1}>
              <FoundLine person={person} />
            </Box>
            {onTake ? (
              <ActionButton
                size="xs"
                variant="default"
                label={t('residents.form.take')}
                aria-label={t('residents.form.takeNamed', { name: person.name })}
                style={{ flexShrink: 0 }}
                onAct={() => onTake({ resident: person.resident, name: person.name })}
              />
            ) : null}
          </Group>
        ))}
      </Stack>
    </Paper>
  );
}
