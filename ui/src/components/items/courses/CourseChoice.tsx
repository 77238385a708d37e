import { CloseButton, Text, TextInput } from '@mantine/core';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSummary } from '@/api/generated';
import { CourseLine } from '@/components/items/courses/CourseLine';
import { useCourseWords } from '@/components/items/courses/courseWords';
import classes from './courseChoice.module.css';

interface CourseChoiceProps {
  /** None while they are being read. */
  courses: readonly CourseSummary[] | undefined;
  /** The course that was chosen; `null` while one is looked for. */
  value: CourseSummary | null;
  onChange: (course: CourseSummary | null) => void;
  error?: ReactNode;
}

/** The courses, found by typing; arrows and Enter choose. The chosen one stands in the field. */
export function CourseChoice({ courses, value, onChange, error }: CourseChoiceProps) {
  const { t } = useTranslation();
  const { when, which, facts } = useCourseWords();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const found = (courses ?? []).filter((course) => matches(course, typed));
  const [hurried, setHurried] = useState(false);
  const at = Math.min(active, found.length - 1);

  const choose = (course: CourseSummary | undefined) => {
    if (course) {
      setTyped('');
      setActive(0);
      onChange(course);
    }
  };
  const chooseFirst = useEffectEvent(() => choose(found[0]));
  // An effect, because Enter may be quicker than the list.
  useEffect(() => {
    if (hurried && courses) {
      setHurried(false);
      chooseFirst();
    }
  }, [hurried, courses]);
  const move = (to: number) => {
    setActive(to);
    document.getElementById(`${id}-${to}`)?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, its keys are its own.
    if (event.nativeEvent.isComposing) {
      return;
    }
    if (value) {
      if (event.key === 'Backspace' || event.key === 'Delete') {
        onChange(null);
      }
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      move(Math.max(0, Math.min(found.length - 1, at + step)));
    } else if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      if (courses) {
        choose(found[at]);
      } else {
        setHurried(true);
      }
    }
  };

  const nothing = courses
    ? t(courses.length === 0 ? 'courses.noneComing' : 'courses.noneFound')
    : t('common.loading');
  return (
    <div>
      <TextInput
        label={t('courses.course')}
        data-path="course"
        data-autofocus
        autoFocus
        autoComplete="off"
        spellCheck={false}
        placeholder={t('courses.filter')}
        value={value ? value.name : typed}
        readOnly={value !== null}
        error={error}
        {...(value
          ? {}
          : {
              role: 'combobox',
              'aria-expanded': true,
              'data-always-open': true,
              'aria-controls': id,
              'aria-autocomplete': 'list' as const,
              'aria-activedescendant': at < 0 ? undefined : `${id}-${at}`,
            })}
        rightSection={
          value ? (
            <CloseButton
              // By keyboard Backspace does it: Tab goes on to what is asked next.
              tabIndex={-1}
              aria-label={t('common.remove')}
              onClick={() => onChange(null)}
            />
          ) : null
        }
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      {value ? (
        <Text c="dimmed" fz="sm" mt={4}>
          {[when(value), which(value), ...facts(value)].join(' · ')}
        </Text>
      ) : (
        <div id={id} role="listbox" aria-label={t('courses.title')} className={classes.list}>
          {found.map((course, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above.
            <div
              key={course.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              className={classes.row}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(course)}
            >
              <CourseLine course={course} />
            </div>
          ))}
          {found.length === 0 ? (
            <Text c="dimmed" p="sm">
              {nothing}
            </Text>
          ) : null}
        </div>
      )}
    </div>
  );
}

/** Whether a course has what was typed in its name, its organisers, its term or its place. */
export function matches(course: CourseSummary, typed: string): boolean {
  const { name, organisers, term, place, code } = course;
  const all = [name, ...organisers, term ?? '', place, code].join('\n').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => all.includes(word));
}
