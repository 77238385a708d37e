import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useToday } from '@/app/deskClock';
import { DaySwitch } from '@/components/DaySwitch';
import { PageHeader } from '@/components/PageHeader';
import { DayView } from './DayView';
import { PeriodSwitch } from './PeriodSwitch';
import { PeriodView } from './PeriodView';
import { spans } from './search';

const route = getRouteApi('/report');

/** The day in figures, balanced and frozen; and the months and years of final days. */
export function Report() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = useToday();
  const { span = 'day', day = today, version } = search;
  const go = (chosen: typeof search) => navigate({ search: chosen });
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        beside={
          <SegmentedControl
            aria-label={t('reports.spanLabel')}
            transitionDuration={0}
            value={span}
            onChange={(chosen) => go({ span: chosen, day })}
            data={spans.map((value) => ({ value, label: t(`reports.span.${value}`) }))}
          />
        }
      >
        {span === 'day' ? (
          <DaySwitch day={day} onChange={(chosen) => go(chosen === today ? {} : { day: chosen })} />
        ) : (
          <PeriodSwitch span={span} day={day} onChange={(chosen) => go({ span, day: chosen })} />
        )}
      </PageHeader>
      {span === 'day' ? (
        <DayView
          key={day}
          day={day}
          version={version}
          onVersion={(chosen) => go({ day, version: chosen })}
        />
      ) : (
        <PeriodView span={span} day={day} onGo={go} />
      )}
    </>
  );
}
