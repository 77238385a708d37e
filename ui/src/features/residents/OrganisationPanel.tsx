import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { SidePanel } from '@/components/SidePanel';
import { StateBadge } from '@/components/StateBadge';
import { Read } from '@/components/States';
import { Fact } from './Fact';

interface OrganisationPanelProps {
  organisation: string;
  onClose: () => void;
}

/** One organisation beside the list; the phone of its contact is masked. */
export function OrganisationPanel({ organisation, onClose }: OrganisationPanelProps) {
  const { t } = useTranslation();
  const opened = useRead('organisations.open', { organisation }, { keepLast: true });
  return (
    <SidePanel title={opened.data?.name ?? '…'} onClose={onClose} above={256}>
      <Read of={opened}>
        {({ kind, contact_name, contact_phone, active, bookings }) => (
          <Stack gap={6} component="dl" m={0}>
            {active ? null : <StateBadge tone="over" word={t('residents.organisations.closed')} />}
            <Fact
              label={t('residents.organisations.kind')}
              value={t(`terms.organisation.${kind}`)}
            />
            <Fact label={t('residents.organisations.contact')} value={contact_name} />
            <Fact label={t('residents.organisations.contactPhone')} value={contact_phone} />
            <Fact
              label={t('residents.organisations.bookings')}
              value={t('residents.organisations.bookingTimes', { count: bookings })}
            />
          </Stack>
        )}
      </Read>
    </SidePanel>
  );
}
