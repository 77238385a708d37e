import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '@/api/generated';
import { useRead } from '@/api/read';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { ReasonDialog } from '@/components/ReasonDialog';
import { SidePanel } from '@/components/SidePanel';
import { Read } from '@/components/States';
import { PersonCard } from './PersonCard';

interface PersonPanelProps {
  resident: string;
  onClose: () => void;
}

/** One person beside the list. A minor's record is opened with a reason, or by a role that may see it. */
export function PersonPanel({ resident, onClose }: PersonPanelProps) {
  const { t } = useTranslation();
  const card = useRead('residents.open', { resident });
  const [minor, setMinor] = useState<Card | null>(null);
  const [reason, setReason] = useState('');
  const [asking, setAsking] = useState(false);
  const openMinor = useWrite('residents.open_minor', {
    refusal: 'form',
    onDone: (opened, args) => {
      setMinor(opened);
      setReason(args.reason);
      setAsking(false);
    },
  });
  const shut = card.error?.code === 'minor_needs_reason';
  const title = minor?.name ?? card.data?.name ?? (shut ? t('residents.minor.title') : '…');
  return (
    <SidePanel title={title} onClose={onClose} width={430} above={256}>
      {minor ? (
        <PersonCard card={minor} byReason onReload={() => openMinor.run({ resident, reason })} />
      ) : shut ? (
        <Stack align="flex-start">
          <Text>{t('residents.minor.text')}</Text>
          <ActionButton autoFocus label={t('residents.minor.open')} onAct={() => setAsking(true)} />
        </Stack>
      ) : (
        <Read of={card}>
          {(opened) => (
            <PersonCard card={opened} onReload={async () => (await card.refetch()).data ?? null} />
          )}
        </Read>
      )}
      {asking ? (
        <ReasonDialog
          title={t('residents.minor.title')}
          text={t('residents.minor.text')}
          submit={t('residents.minor.submit')}
          pending={openMinor.pending}
          fault={openMinor.fault}
          onSubmit={(given) => openMinor.run({ resident, reason: given })}
          onClose={() => {
            openMinor.clear();
            setAsking(false);
          }}
        />
      ) : null}
    </SidePanel>
  );
}
