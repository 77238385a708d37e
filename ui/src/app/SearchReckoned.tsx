import { Text } from '@mantine/core';
import { Spotlight } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { Line } from '@/app/SearchLine';
import { useMay } from '@/app/session';
import { useFormat } from '@/i18n/format';

/** `15个工作日`, `15 working days`. */
const daysTyped = /^(\d{1,3})\s*(?:个?工作日|working days?)$/i;

/** `¥1409.5`, `1409.50元`. */
const amountTyped = /^(?:[¥￥]\s*(\d{1,9}(?:\.\d{1,2})?)|(\d{1,9}(?:\.\d{1,2})?)\s*元)$/;

/** What is reckoned rather than found: the day so many working days from now, an amount in words. */
export function Reckoned({ text }: { text: string }) {
  const { t } = useTranslation();
  const may = useMay();
  const format = useFormat();
  const navigate = useNavigate();
  const today = useToday();
  const word = text.trim();
  const days = Number(daysTyped.exec(word)?.[1] ?? 0);
  const [, marked, named] = amountTyped.exec(word) ?? [];
  const fen = Math.round(Number(marked ?? named ?? 0) * 100);
  const until = useRead('calendar.working_days', { from: today, days }, { enabled: days > 0 });
  const amount = useRead(
    'receipts.amount_in_words',
    { amount: fen },
    { enabled: fen > 0 && may('receipt') },
  );
  const day = days > 0 ? until.data?.day : undefined;
  const inWords = fen > 0 ? amount.data : undefined;
  if (!day && !inWords) {
    return null;
  }
  return (
    <Spotlight.ActionsGroup label={t('shell.searchGroups.reckoned')}>
      {day ? (
        <Line
          main={format.fullDay(day)}
          beside={[t('shell.workingDays', { count: days })]}
          onChoose={() => navigate({ to: '/rooms', search: { day } })}
        />
      ) : null}
      {inWords ? (
        // To be read and written down: there is nowhere to go.
        <Text px="md" py="xs" role="status">
          {`${inWords.words} · ${inWords.figure}`}
        </Text>
      ) : null}
    </Spotlight.ActionsGroup>
  );
}
