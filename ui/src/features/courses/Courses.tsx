import { SegmentedControl } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '@/api/read';
import { ActionButton } from '@/components/ActionButton';
import { Dialog } from '@/components/Dialog';
import { EnrolInCourse } from '@/components/items/EnrolInCourse';
import { PageHeader } from '@/components/PageHeader';
import { CallList } from './CallList';
import { CourseList } from './CourseList';
import { shown } from './search';

const route = getRouteApi('/courses');

/** Offers lapse with the time alone: the count at the tab follows within a minute. */
const MINUTE = 60_000;

/** Courses and activities: what is on, who has a place, who waits, whom to call. */
export function Courses() {
  const { t } = useTranslation();
  const { show = 'coming', course } = route.useSearch();
  const navigate = route.useNavigate();
  const offers = useRead('courses.offers', {}, { every: MINUTE });
  const [enrolling, setEnrolling] = useState(false);
  const [draft, setDraft] = useState<unknown>(null);
  const words = {
    coming: t('courses.coming'),
    over: t('courses.over'),
    calls: t('courses.calls', { count: offers.data?.length ?? 0 }),
  };
  const close = () => setEnrolling(false);
  const finish = () => {
    setDraft(null);
    close();
  };
  return (
    <>
      <PageHeader
        title={t('courses.title')}
        beside={
          <SegmentedControl
            aria-label={t('courses.show')}
            data={shown.map((value) => ({ value, label: words[value] }))}
            value={show}
            onChange={(chosen) =>
              navigate({ search: { show: shown.find((word) => word === chosen) ?? 'coming' } })
            }
          />
        }
      >
        <ActionButton
          label={t('courses.enrol')}
          keyName="N"
          icon={<IconUserPlus aria-hidden size={18} />}
          onAct={() => setEnrolling(true)}
        />
      </PageHeader>
      {show === 'calls' ? <CallList offers={offers} /> : <CourseList show={show} />}
      <Dialog title={t('courses.enrolTitle')} opened={enrolling} onClose={close} size="xl">
        <EnrolInCourse
          visit={null}
          person={null}
          // What was half typed stays; a fresh form begins with the course that is open.
          draft={draft ?? (course ? { course } : null)}
          onDraft={setDraft}
          onCancel={finish}
          onDone={finish}
        />
      </Dialog>
    </>
  );
}
