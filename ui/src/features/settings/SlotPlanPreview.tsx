import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AnyFault } from '@/api/faults';
import type { SlotPlan } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';

interface SlotPlanPreviewProps {
  plan: SlotPlan | undefined;
  fault: AnyFault | null;
}

/** The dates of a series before they are made: held, or skipped and why. */
export function SlotPlanPreview({ plan, fault }: SlotPlanPreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const faultText = useFaultText();
  if (fault) {
    const [reason] = Object.values(fault.fields ?? {});
    return <Verdict tone="no" text={faultText(reason ?? fault)} />;
  }
  if (!plan) {
    return null;
  }
  const held = plan.dates.filter(({ skipped }) => !skipped);
  const skipped = plan.dates.filter((date) => date.skipped);
  return (
    <Stack gap="xs">
      <Verdict
        tone={held.length > 0 ? 'ok' : 'warn'}
        text={t('settings.slots.plan', { days: held.length, slots: plan.slots.length })}
      />
      <Group gap={6}>
        {held.map(({ day }) => (
          <Badge
            key={day}
            variant="light"
            color="teal"
            c="var(--mantine-color-text)"
            tt="none"
            fw={500}
          >
            {format.shortDay(day)}
          </Badge>
        ))}
      </Group>
      {skipped.map(({ day, skipped: why }) => (
        <Text key={day} fz="sm">
          {t('settings.slots.skipped', { day: format.day(day), why: why ? faultText(why) : '' })}
        </Text>
      ))}
      {plan.unpublished.length > 0 ? (
        <Verdict
          tone="warn"
          text={t('settings.year.unpublished', { year: plan.unpublished.join(t('common.and')) })}
        />
      ) : null}
    </Stack>
  );
}
