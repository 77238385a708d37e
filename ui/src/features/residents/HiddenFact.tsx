import { Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResidentsUnmaskArgs } from '@/api/generated';
import { useMay } from '@/app/session';
import { ActionButton } from '@/components/ActionButton';
import { Fact } from './Fact';
import { UnmaskDialog } from './UnmaskDialog';
import { Unmasked } from './Unmasked';

interface HiddenFactProps {
  resident: string;
  field: ResidentsUnmaskArgs['field'];
  label: string;
  /** As the list shows it; nothing is offered where nothing is known. */
  masked: string | null | undefined;
  beside?: string | undefined;
}

/** A fact that is masked until somebody says why they must see it, and is masked again soon after. */
export function HiddenFact({ resident, field, label, masked, beside = '' }: HiddenFactProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const shown = useRef<HTMLDivElement>(null);
  const [focusBack, setFocusBack] = useState(false);
  const [whole, setWhole] = useState<{ value: string; seconds: number } | null>(null);
  if (!masked) {
    return null;
  }
  const hide = () => {
    // Whoever has gone on to something else keeps the focus there.
    setFocusBack(shown.current?.contains(document.activeElement) ?? false);
    setWhole(null);
  };
  const name = t(`terms.unmaskField.${field}`);
  return (
    <>
      <Fact
        label={label}
        value={
          whole ? (
            <div ref={shown}>
              <Unmasked {...whole} onOver={hide} />
            </div>
          ) : (
            <Group component="span" gap="xs" wrap="nowrap">
              <Text span style={{ whiteSpace: 'nowrap' }}>
                {masked}
                {beside}
              </Text>
              {may('unmask') ? (
                <ActionButton
                  autoFocus={focusBack}
                  size="compact-xs"
                  variant="default"
                  label={t('residents.unmask.show')}
                  aria-label={t('residents.unmask.showField', { field: name })}
                  onAct={() => setAsking(true)}
                />
              ) : null}
            </Group>
          )
        }
      />
      {asking ? (
        <UnmaskDialog
          resident={resident}
          field={field}
          onClose={() => setAsking(false)}
          onShown={(shown) => {
            setAsking(false);
            setWhole(shown);
          }}
        />
      ) : null}
    </>
  );
}
