import { Box, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import type { Person } from '@/components/items/item';
import { PersonPicker } from '@/components/PersonPicker';
import { Empty, Read } from '@/components/States';
import { HoursOf } from './HoursOf';
import { NotVolunteer } from './NotVolunteer';

const route = getRouteApi('/volunteers');

/** The hours of one volunteer, who stands in the address of the screen. */
export function HoursTab() {
  const { t } = useTranslation();
  const { resident } = route.useSearch();
  const navigate = route.useNavigate();
  // The address holds no name: that of somebody who is no volunteer is known only while they are chosen.
  const [picked, setPicked] = useState<Person | null>(null);
  const hours = useRead(
    'volunteers.hours',
    { resident: resident ?? '' },
    { enabled: resident !== undefined },
  );
  const choose = (person: Person | null) => {
    setPicked(person);
    navigate({
      search: (before) => ({ ...before, resident: person?.resident }),
      replace: true,
    });
  };
  const chosen =
    resident === undefined
      ? null
      : { resident, name: hours.data?.name ?? (picked?.resident === resident ? picked.name : '…') };
  return (
    <Stack>
      <Box maw={420}>
        <PersonPicker
          label={t('volunteers.hours.person')}
          autoFocus={resident === undefined}
          value={chosen}
          onChange={choose}
        />
      </Box>
      {chosen === null ? (
        <Empty text={t('volunteers.hours.choose')} />
      ) : hours.error?.code === 'not_a_volunteer' ? (
        <NotVolunteer person={chosen} />
      ) : (
        <Read of={hours}>{(given) => <HoursOf hours={given} />}</Read>
      )}
    </Stack>
  );
}
