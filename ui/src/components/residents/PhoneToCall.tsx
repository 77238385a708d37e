import { Group, Text } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unmasked } from '@/api/generated';
import { useWrite } from '@/api/write';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';

interface PhoneToCallProps {
  resident: string;
  name: string;
  /** Masked; `null` if none was left. */
  phone: string | null;
  /** Whose phone it is, if not their own. */
  label: string | null;
}

/** A phone on a list of people to call: masked, and whole for a minute to whoever may see it (R-PI-10). */
export function PhoneToCall({ resident, name, phone, label }: PhoneToCallProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [whole, setWhole] = useState<Unmasked | null>(null);
  const unmask = useWrite('residents.unmask', { onDone: setWhole });
  // An effect, because the number hides itself again without anybody doing anything.
  useEffect(() => {
    if (!whole) {
      return;
    }
    const timer = setTimeout(() => setWhole(null), whole.seconds * 1000);
    return () => clearTimeout(timer);
  }, [whole]);
  if (phone === null) {
    return (
      <Text c="dimmed" fz="sm">
        {t('courses.callList.noPhone')}
      </Text>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Text style={{ whiteSpace: 'nowrap' }} {...(whole ? { fw: 600 } : {})}>
        {whole?.value ?? phone}
      </Text>
      {label === null ? null : (
        <Text c="dimmed" fz="sm">
          {t('courses.phone.of', { label })}
        </Text>
      )}
      {whole === null && may('unmask') ? (
        <ActionButton
          variant="default"
          size="compact-sm"
          icon={<IconPhone aria-hidden size={14} />}
          aria-label={t('courses.phone.showOf', { name })}
          label={t('courses.phone.show')}
          loading={unmask.pending}
          onAct={() => unmask.run({ resident, field: 'phone', reason: 'contact' })}
        />
      ) : null}
    </Group>
  );
}
