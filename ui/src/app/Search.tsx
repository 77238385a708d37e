import { useDebouncedValue } from '@mantine/hooks';
import { openSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { Line } from '@/app/SearchLine';
import { Reckoned } from '@/app/SearchReckoned';
import { screens } from '@/app/screens';
import { useMay } from '@/app/session';
import { useKeys } from '@/components/keys';
import { useFormat } from '@/i18n/format';
import { floorIn, isNamed, nameIn } from '@/i18n/named';

/** `/` or Ctrl+K: people, tickets, receipts, rooms and screens from one box. */
export function Search() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  useKeys([
    { key: '/', label: t('shell.searchLabel'), run: openSpotlight },
    { key: 'Ctrl+K', label: t('shell.searchLabel'), run: openSpotlight },
  ]);
  return (
    <Spotlight.Root
      query={text}
      onQueryChange={setText}
      shortcut={null}
      attributes={{ content: { 'aria-label': t('shell.searchLabel') } }}
      scrollable
      maxHeight={460}
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
    >
      <Spotlight.Search
        placeholder={t('shell.search')}
        aria-label={t('shell.searchLabel')}
        leftSection={<IconSearch aria-hidden size={18} stroke={1.5} />}
      />
      <Spotlight.ActionsList>
        <Reckoned text={text} />
        <People text={text} />
        <Tickets text={text} />
        <Receipts text={text} />
        <Rooms text={text} />
        <Screens text={text} />
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

interface Asked {
  text: string;
}

/** Waits until a word was typed, so that one question is asked and not five. */
function useWord(text: string): { word: string; asks: boolean } {
  const [word] = useDebouncedValue(text.trim(), 120);
  return { word, asks: word.length > 0 };
}

function People({ text }: Asked) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { word, asks } = useWord(text);
  const found = useRead(
    'residents.find',
    { text: word, limit: 6 },
    { enabled: asks, keepLast: true },
  );
  if (!asks || !found.data || found.data.residents.length === 0) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.residents')}>
      {found.data.residents.map((person) => (
        <Line
          key={person.resident}
          main={person.name}
          beside={[
            person.age === null || person.age === undefined
              ? ''
              : t('residents.age', { age: person.age }),
            person.document?.number ?? '',
            person.phone?.number ?? '',
          ]}
          onChoose={() => navigate({ to: '/residents', search: { resident: person.resident } })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Tickets({ text }: Asked) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const { word, asks } = useWord(text);
  const queue = useRead('queue.waiting', {}, { enabled: asks && may('queue') });
  const tickets = [
    ...(queue.data?.waiting ?? []),
    ...(queue.data?.passed ?? []),
    ...(queue.data?.at_windows ?? []),
  ];
  const hits = tickets
    .filter(({ number }) => number.toLowerCase().startsWith(word.toLowerCase()))
    .slice(0, 5);
  if (!asks || hits.length === 0) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.tickets')}>
      {hits.map((ticket) => (
        <Line
          key={ticket.ticket}
          main={ticket.number}
          beside={[ticket.name ?? '', t(`terms.ticketStage.${ticket.stage}`)]}
          onChoose={() => navigate({ to: '/counter' })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Receipts({ text }: Asked) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const format = useFormat();
  const { word } = useWord(text);
  const asks = /^[A-Za-z]{2,}-|^\d{4}$/.test(word);
  const found = useRead('receipts.find', { number: word }, { enabled: asks, keepLast: true });
  if (!asks || !found.data || found.data.length === 0) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.receipts')}>
      {found.data.slice(0, 5).map((receipt) => (
        <Line
          key={receipt.receipt}
          main={receipt.number}
          beside={[receipt.name ?? '', format.moment(receipt.issued_at)]}
          onChoose={() => navigate({ to: '/receipts', search: { receipt: receipt.receipt } })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Rooms({ text }: Asked) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
  const { word, asks } = useWord(text);
  const rooms = useRead('rooms.list', {}, { enabled: asks });
  const hits = (rooms.data ?? []).filter((room) => isNamed(room, word)).slice(0, 5);
  if (!asks || hits.length === 0) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.rooms')}>
      {hits.map((room) => (
        <Line
          key={room.id}
          main={nameIn(i18n.language, room)}
          beside={[
            floorIn(i18n.language, room.floor),
            t('common.people', { count: room.policy.capacity }),
          ]}
          onChoose={() => navigate({ to: '/rooms', search: { room: room.id } })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}

function Screens({ text }: Asked) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const may = useMay();
  const word = text.trim().toLowerCase();
  const hits = screens.filter(
    ({ name, needs }) => may(needs) && t(`shell.screens.${name}`).toLowerCase().includes(word),
  );
  if (hits.length === 0) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.screens')}>
      {hits.map(({ name, to, icon: Icon }) => (
        <Line
          key={name}
          main={t(`shell.screens.${name}`)}
          icon={<Icon aria-hidden size={18} stroke={1.5} />}
          onChoose={() => navigate({ to })}
        />
      ))}
    </Spotlight.ActionsGroup>
  );
}
