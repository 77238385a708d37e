import { Paper, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DayFigures, Waits } from '@/api/generated';
import { useFormat } from '@/i18n/format';
import { averageSeconds } from './figures';
import classes from './report.module.css';

/** The six figures that are asked for first. */
export function Tiles({ figures }: { figures: DayFigures }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visits, items, waits, services, people } = figures;
  const seconds = (waited: Waits) => {
    const average = averageSeconds(waited);
    return average === null ? '—' : format.seconds(average);
  };
  const median = ({ median_seconds }: Waits) =>
    typeof median_seconds === 'number'
      ? t('reports.tile.median', { time: format.seconds(median_seconds) })
      : t('reports.tile.noMedian');
  const each = visits.finished === 0 ? 0 : Math.round((items.total * 10) / visits.finished) / 10;
  const help = people.assisted + people.by_agent + people.home_visits;
  return (
    <section className={classes.tiles} aria-label={t('reports.tile.label')}>
      <Tile
        name={t('reports.tile.visits')}
        value={format.count(visits.finished)}
        below={t('reports.tile.visitsBelow', { open: visits.open, left: visits.left })}
      />
      <Tile
        name={t('reports.tile.items')}
        value={format.count(items.total)}
        below={t('reports.tile.itemsBelow', {
          each: visits.finished === 0 ? '—' : format.count(each),
        })}
      />
      <Tile name={t('reports.tile.wait')} value={seconds(waits)} below={median(waits)} />
      <Tile name={t('reports.tile.service')} value={seconds(services)} below={median(services)} />
      <Tile
        name={t('reports.tile.elderly')}
        value={format.count(people.elderly)}
        below={t('reports.tile.elderlyBelow', {
          share: format.percent(people.elderly, people.age_known),
        })}
      />
      <Tile
        name={t('reports.tile.help')}
        value={format.count(help)}
        below={t('reports.tile.helpBelow', {
          assisted: people.assisted,
          agent: people.by_agent,
          home: people.home_visits,
        })}
      />
    </section>
  );
}

interface TileProps {
  name: string;
  value: string;
  below: string;
}

function Tile({ name, value, below }: TileProps) {
  return (
    <Paper withBorder radius="md" px="md" py="xs" component="dl" m={0}>
      <Text component="dt" c="dimmed" fz="sm">
        {name}
      </Text>
      <Text component="dd" m={0} fw={700} fz="h3" lh={1.4} className={classes.number}>
        {value}
      </Text>
      <Text component="dd" m={0} c="dimmed" fz="sm">
        {below}
      </Text>
    </Paper>
  );
}
