import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CourseChecked, OpenOffer } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';

interface CourseVerdictProps {
  checked: CourseChecked;
  /** The place that was offered to this person. */
  offer: OpenOffer | undefined;
}

/** What the door says of this person in this course, while it is being chosen. */
export function CourseVerdict({ checked, offer }: CourseVerdictProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const text = useFaultText();
  const { eligible, can_enrol, age, places_left, waiting, position, clashes } = checked;
  if (offer) {
    const until = format.moment(offer.until);
    return (
      <Verdict
        tone={offer.over ? 'no' : 'ok'}
        text={t(offer.over ? 'courses.waitingList.lapsed' : 'courses.form.held', { until })}
      />
    );
  }
  if (eligible !== 'yes') {
    return <Verdict tone="no" text={text(eligible.no)} />;
  }
  const can =
    can_enrol === 'yes'
      ? t('courses.form.free', { left: places_left })
      : t('courses.form.full', { waiting, position });
  const known = typeof age === 'number' ? t('courses.form.age', { age }) : null;
  return (
    <Stack gap={4}>
      <Verdict
        tone={can_enrol === 'yes' ? 'ok' : 'warn'}
        text={known === null ? can : `${can} · ${known}`}
      />
      {clashes.length > 0 ? (
        <Verdict tone="warn" text={text({ code: 'person_clashes', params: { with: clashes } })} />
      ) : null}
    </Stack>
  );
}
