import { Stack, Text, Title } from '@mantine/core';
import { IconPlayerPause, IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '@/api/call';
import type { VisitView } from '@/api/generated';
import { useWrite } from '@/api/write';
import { ActionButton } from '@/components/ActionButton';
import { flushTyped } from '@/components/flush';
import { useKeys } from '@/components/keys';
import { PaperChoice } from '@/components/paper/PaperChoice';
import { usePaper } from '@/components/paper/usePaper';
import { Empty } from '@/components/States';
import classes from './counter.module.css';
import { ParkDialog } from './ParkDialog';
import { PreviewOfVisit } from './PreviewOfVisit';
import { ReceiptSheet } from './ReceiptSheet';
import { TransferDialog } from './TransferDialog';

/** The paper as it will print, and the way to it. */
export function PaperColumn({ visit }: { visit: VisitView | null }) {
  const { t } = useTranslation();
  const [aside, setAside] = useState<'park' | 'transfer' | null>(null);
  const [previewing, setPreviewing] = useState(false);
  const paper = usePaper();
  const leave = useWrite('visits.leave');
  const finish = useWrite('visits.finish', {
    onDone: async ({ receipt, number }) => {
      const printed = await call('receipts.print', {
        receipt,
        paper: paper.paper,
        print: paper.print,
      });
      await paper.put(printed.paper, t('counter.receiptTitle', { number }), `${number}.pdf`);
    },
  });
  const ticket = visit?.ticket ?? null;
  useKeys([
    {
      key: 'Alt+T',
      label: t('counter.transfer'),
      disabled: ticket === null,
      run: () => setAside('transfer'),
    },
  ]);
  if (!visit) {
    return (
      <section className={`${classes.column} ${classes.paper}`} aria-label={t('counter.paper')}>
        <Title order={2} fz="lg">
          {t('counter.paper')}
        </Title>
        <Empty text={t('counter.noPaper')} />
      </section>
    );
  }
  const { can_finish, can_leave, items } = visit;
  return (
    <section className={`${classes.column} ${classes.paper}`} aria-label={t('counter.paper')}>
      <Title order={2} fz="lg">
        {t('counter.paper')}
      </Title>
      <div className={classes.scroll}>
        {items.length === 0 ? (
          <Text c="dimmed">{t('counter.emptyPaper')}</Text>
        ) : (
          <ReceiptSheet visit={visit} />
        )}
      </div>
      <PaperChoice />
      <Stack gap="xs">
        <ActionButton
          variant="default"
          fullWidth
          px="sm"
          label={t('common.preview')}
          keyName="F7"
          disabled={items.length === 0}
          onAct={() => setPreviewing(true)}
        />
        <ActionButton
          variant="default"
          fullWidth
          px="sm"
          label={t('counter.park')}
          keyName="F6"
          icon={<IconPlayerPause aria-hidden size={18} />}
          onAct={() => setAside('park')}
        />
        {can_leave === 'yes' ? (
          <ActionButton
            variant="default"
            fullWidth
            px="sm"
            label={t('counter.leaveVisit')}
            keyName="F8"
            loading={leave.pending}
            onAct={() => leave.run({ visit: visit.visit })}
          />
        ) : null}
        <ActionButton
          size="lg"
          fullWidth
          px="sm"
          label={t('counter.finish')}
          keyName="F9"
          icon={<IconPrinter aria-hidden size={20} />}
          can={can_finish}
          loading={finish.pending}
          onAct={async () => {
            await flushTyped();
            await finish.run({ visit: visit.visit });
          }}
        />
      </Stack>
      {aside === 'park' ? (
        <ParkDialog
          visit={visit.visit}
          onTransfer={ticket === null ? null : () => setAside('transfer')}
          onClose={() => setAside(null)}
        />
      ) : null}
      {aside === 'transfer' && ticket !== null ? (
        <TransferDialog ticket={ticket} onClose={() => setAside(null)} />
      ) : null}
      {previewing ? (
        <PreviewOfVisit visit={visit.visit} choice={paper} onClose={() => setPreviewing(false)} />
      ) : null}
    </section>
  );
}
