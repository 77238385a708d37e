import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FoundResident } from '@/api/generated';
import { useAppearance } from '@/app/appearance';
import { type Column, DataTable } from '@/components/DataTable';

interface FoundPeopleProps {
  people: readonly FoundResident[];
  opened: string | undefined;
  onOpen: (resident: string) => void;
}

/** Masked rows: enough to choose one of them, not enough to know. */
export function FoundPeople({ people, opened, onOpen }: FoundPeopleProps) {
  const { t } = useTranslation();
  // Beside an opened card in large type there is room for the least by which one is chosen.
  const tight = useAppearance().scale > 1 && opened !== undefined;
  const columns: Column<FoundResident>[] = [
    { head: t('residents.columns.name'), cell: ({ name }) => <Shown text={name} strong /> },
    { head: t('residents.columns.age'), cell: ({ age }) => <Shown text={age} />, numeric: true },
    {
      head: t('residents.columns.document'),
      cell: ({ document }) => <Shown text={document?.number} />,
    },
    { head: t('residents.columns.phone'), cell: ({ phone }) => <Shown text={phone?.number} /> },
    {
      head: t('residents.columns.neighbourhood'),
      cell: ({ neighbourhood }) => <Shown text={neighbourhood} />,
    },
  ];
  return (
    <DataTable
      label={t('residents.found')}
      columns={tight ? columns.slice(0, 3) : columns}
      rows={people}
      rowKey={({ resident }) => resident}
      onOpen={({ resident }) => onOpen(resident)}
      opened={opened}
      empty={t('residents.nobody')}
    />
  );
}

function Shown({
  text,
  strong = false,
}: {
  text: string | number | null | undefined;
  strong?: boolean;
}) {
  return (
    <Text span inherit fw={strong ? 600 : 400} style={{ whiteSpace: 'nowrap' }}>
      {text ?? ''}
    </Text>
  );
}
