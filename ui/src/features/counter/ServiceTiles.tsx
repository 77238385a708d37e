import { Group, UnstyledButton } from '@mantine/core';
import {
  IconCalendarUser,
  IconDoor,
  IconHeartHandshake,
  IconInfoCircle,
  IconMapPinShare,
  IconSchool,
} from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Key } from '@/components/Key';
import { useKeys } from '@/components/keys';
import classes from './counter.module.css';
import { type Service, services } from './useVisitDraft';

const icons = {
  room_booking: IconDoor,
  course: IconSchool,
  volunteering: IconHeartHandshake,
  appointment: IconCalendarUser,
  consultation: IconInfoCircle,
  referral: IconMapPinShare,
} as const satisfies Record<Service, typeof IconDoor>;

interface ServiceTilesProps {
  ref: Ref<HTMLDivElement>;
  chosen: Service | null;
  onChoose: (service: Service) => void;
}

/** What the counter does; a digit chooses, also from within a form with Alt. */
export function ServiceTiles({ ref, chosen, onChoose }: ServiceTilesProps) {
  const { t } = useTranslation();
  useKeys(
    services.flatMap((service, index) =>
      [`${index + 1}`, `Alt+${index + 1}`].map((key) => ({
        key,
        label: t(`terms.itemKind.${service}`),
        run: () => onChoose(service),
      })),
    ),
  );
  return (
    <div
      ref={ref}
      className={classes.services}
      role="toolbar"
      aria-label={t('counter.services')}
      // Takes the focus after an item was done, so that the next digit chooses.
      tabIndex={-1}
    >
      {services.map((service, index) => {
        const Icon = icons[service];
        return (
          <UnstyledButton
            key={service}
            className={classes.service}
            aria-pressed={chosen === service}
            aria-keyshortcuts={`${index + 1}`}
            onClick={() => onChoose(service)}
          >
            <Group justify="space-between" wrap="nowrap">
              <Icon aria-hidden size={20} stroke={1.5} />
              <Key name={`${index + 1}`} />
            </Group>
            {t(`terms.itemKind.${service}`)}
          </UnstyledButton>
        );
      })}
    </div>
  );
}
