import { Group } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DaySwitch } from '@/components/DaySwitch';
import { PageHeader } from '@/components/PageHeader';
import { CheckDialog } from './CheckDialog';
import { FindBar } from './FindBar';
import { readNumber } from './number';
import { ReceiptList } from './ReceiptList';
import { ReceiptPanel } from './ReceiptPanel';

const route = getRouteApi('/receipts');

/** The book of receipts: find one, read it, print it again, void it. */
export function Receipts() {
  const { t } = useTranslation();
  const { receipt, day, number = '', resident, name = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const list = useRef<HTMLDivElement>(null);
  const [checking, setChecking] = useState(false);
  const open = (chosen: string | undefined) =>
    navigate({
      search: ({ receipt: _before, ...rest }) => (chosen ? { ...rest, receipt: chosen } : rest),
    });
  const close = () => {
    // The focus goes back to where the reader was in the list.
    list.current?.querySelector<HTMLElement>('tr[aria-selected="true"]')?.focus();
    open(undefined);
  };
  const openFirst = () => {
    const row = list.current?.querySelector<HTMLElement>('tbody tr');
    // The keys of the receipt work from its row, not from the field where they would be text.
    (row ?? list.current)?.focus();
    if (row && number.trim() !== '') {
      row.click();
    } else {
      open(readNumber(number)?.number);
    }
  };
  return (
    <>
      <PageHeader title={t('receipts.title')}>
        {resident ? null : (
          <DaySwitch
            day={day ?? today}
            onChange={(chosen) => navigate({ search: chosen === today ? {} : { day: chosen } })}
          />
        )}
        <ActionButton
          variant="default"
          label={t('receipts.check')}
          keyName="C"
          icon={<IconShieldCheck aria-hidden size={18} />}
          onAct={() => setChecking(true)}
        />
      </PageHeader>
      <FindBar
        number={number}
        // The keys of a receipt that is open already are not to become text.
        autoFocus={receipt === undefined}
        person={resident ? { resident, name } : null}
        onNumber={(typed) =>
          navigate({
            replace: true,
            search: ({ number: _before, ...rest }) =>
              typed === '' ? rest : { ...rest, number: typed },
          })
        }
        onPerson={(person) =>
          navigate({ search: person ? { resident: person.resident, name: person.name } : {} })
        }
        onEnter={openFirst}
      />
      <Group align="flex-start" wrap="nowrap" gap="md">
        <div ref={list} tabIndex={-1} style={{ flex: 1, minWidth: 0 }}>
          <ReceiptList
            day={day ?? today}
            number={number}
            resident={resident}
            opened={receipt}
            onOpen={open}
          />
        </div>
        {receipt ? (
          <ReceiptPanel key={receipt} receipt={receipt} onOpen={open} onClose={close} />
        ) : null}
      </Group>
      {checking ? <CheckDialog onClose={() => setChecking(false)} onOpen={open} /> : null}
    </>
  );
}
