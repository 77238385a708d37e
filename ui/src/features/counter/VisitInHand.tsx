import { Paper, Stack, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VisitView } from '@/api/generated';
import { useSession } from '@/app/session';
import { useKeys } from '@/components/keys';
import { HelpDialog } from './HelpDialog';
import { ItemForm } from './ItemForm';
import { ServiceTiles } from './ServiceTiles';
import { TakeOver } from './TakeOver';
import { useVisitDraft } from './useVisitDraft';
import { VisitHead } from './VisitHead';

/** The visit in hand: who it is, what can be done, and the form of what is being done. */
export function VisitInHand({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  const { me } = useSession();
  const [taken, setTaken] = useState(visit.staff === me.staff);
  const [helping, setHelping] = useState(false);
  const draft = useVisitDraft(visit);
  const tiles = useRef<HTMLDivElement>(null);
  const rest = () => tiles.current?.focus();
  const { service } = draft;
  useKeys([
    { key: 'Alt+A', label: t('counter.helpTitle'), run: () => setHelping(true) },
    {
      key: 'Escape',
      label: t('counter.closeForm'),
      disabled: service === null,
      run: () => {
        draft.choose(null);
        rest();
      },
    },
  ]);
  if (!taken) {
    return <TakeOver visit={visit} onTaken={() => setTaken(true)} />;
  }
  return (
    <>
      <VisitHead visit={visit} onHelp={() => setHelping(true)} />
      <ServiceTiles ref={tiles} chosen={service} onChoose={draft.choose} />
      <div>
        {service ? (
          <Paper withBorder radius="md" p="md">
            <ItemForm
              key={service}
              service={service}
              visit={visit}
              draft={draft.formOf(service)}
              onDraft={(values) => draft.keepForm(service, values)}
              onDone={() => {
                draft.forget(service);
                rest();
              }}
            />
          </Paper>
        ) : (
          <Stack align="center" py="xl" gap={4}>
            <Text c="dimmed">
              {t(visit.items.length === 0 ? 'counter.firstItem' : 'counter.nextItem')}
            </Text>
          </Stack>
        )}
      </div>
      {helping ? <HelpDialog visit={visit} onClose={() => setHelping(false)} /> : null}
    </>
  );
}
