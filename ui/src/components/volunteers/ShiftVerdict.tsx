import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckedSignUp } from '@/api/generated';
import { useFaultText } from '@/components/faultText';
import { Verdict } from '@/components/Verdict';
import { useFormat } from '@/i18n/format';

/** What speaks for and against a place in the shift, before it is sent. */
export function ShiftVerdict({ check }: { check: CheckedSignUp }) {
  const { t } = useTranslation();
  const text = useFaultText();
  const format = useFormat();
  const refused = refusalOf(check);
  return (
    <Stack gap={4}>
      {refused ? (
        <Verdict tone="no" text={text(refused)} />
      ) : (
        <Verdict tone="ok" text={t('volunteers.item.free', { left: check.places_left })} />
      )}
      {check.warnings.map(({ code }) => (
        <Verdict key={code} tone="warn" text={text(code)} />
      ))}
      {check.clashes.map(({ kind, title, from, to }) => (
        <Verdict
          key={`${title} ${from}`}
          tone="warn"
          text={t('volunteers.item.clash', {
            kind: t(`terms.engagement.${kind}`),
            title,
            span: format.span(from, to),
          })}
        />
      ))}
    </Stack>
  );
}

/** Why there is no place; who is not a volunteer yet is about to become one in the same form. */
export function refusalOf(check: CheckedSignUp | undefined) {
  return check?.refusal && check.refusal.code !== 'not_a_volunteer' ? check.refusal : null;
}
