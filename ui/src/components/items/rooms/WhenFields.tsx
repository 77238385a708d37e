import { Box, Group } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { DayField } from '@/components/DayField';
import type { RoomAndTime } from '@/components/items/rooms/booking';
import { bound } from '@/components/items/rooms/bound';
import { TimeField } from '@/components/TimeField';

/** The day, the beginning and the end, in one row. */
export function WhenFields<Values extends RoomAndTime>({
  form,
  autoFocus = false,
}: {
  form: UseFormReturnType<Values>;
  /** Whether typing begins at the beginning of the time. */
  autoFocus?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <Box flex={1} miw={0}>
        <DayField required label={t('common.date')} {...bound(form, 'day')} />
      </Box>
      <Box w={92}>
        <TimeField
          required
          autoFocus={autoFocus}
          label={t('rooms.from')}
          {...bound(form, 'from')}
        />
      </Box>
      <Box w={92}>
        <TimeField required label={t('rooms.to')} {...bound(form, 'to')} />
      </Box>
    </Group>
  );
}
