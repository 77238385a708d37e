import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Post } from '@/api/generated';
import { useRead } from '@/api/read';
import { useToday } from '@/app/deskClock';
import { ActionButton } from '@/components/ActionButton';
import { DataTable } from '@/components/DataTable';
import { Read } from '@/components/States';
import { ChangeButton } from './ChangeButton';
import { Facts } from './Facts';
import { ChangePost } from './PostForm';
import { SectionHead } from './SectionHead';
import { ShiftsForm } from './ShiftsForm';
import { When } from './When';

/** How far ahead the shifts are listed, in days: as far as the door lists at once. */
const AHEAD = 62;

/** A post and its shifts to come. */
export function PostPage({ post }: { post: Post }) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<'change' | 'add' | null>(null);
  const rest = () => setDoing(null);
  if (doing === 'change') {
    return <ChangePost post={post} onDone={rest} />;
  }
  return (
    <>
      <Facts
        label={post.name}
        facts={[
          [t('settings.posts.place'), post.place],
          [t('settings.posts.content'), post.content],
          [t('settings.posts.arrive'), t('common.minutes', { count: post.arrive_minutes })],
        ]}
      />
      <ChangeButton onAct={() => setDoing('change')} />
      {doing === 'add' ? (
        <ShiftsForm post={post} onDone={rest} />
      ) : (
        <Shifts post={post} onAdd={() => setDoing('add')} />
      )}
    </>
  );
}

function Shifts({ post, onAdd }: { post: Post; onAdd: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const shifts = useRead('volunteers.shifts', { post: post.id, day: today, days: AHEAD });
  return (
    <div>
      <SectionHead inner title={t('settings.shifts.title')}>
        <ActionButton label={t('settings.shifts.add')} keyName="N" onAct={onAdd} />
      </SectionHead>
      <Read of={shifts}>
        {(rows) => (
          <DataTable
            label={t('settings.shifts.title')}
            rows={rows}
            rowKey={({ id }) => id}
            empty={t('settings.shifts.empty')}
            columns={[
              {
                head: t('settings.shifts.when'),
                cell: ({ from, to }) => <When from={from} to={to} />,
              },
              {
                head: t('settings.shifts.places'),
                numeric: true,
                cell: ({ places }) => places,
              },
              {
                head: t('settings.shifts.left'),
                numeric: true,
                cell: ({ places_left }) => places_left,
              },
            ]}
          />
        )}
      </Read>
    </div>
  );
}
