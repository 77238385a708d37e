import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attendance } from '@/api/generated';
import { marks } from './attendance';

interface MarksProps {
  person: string;
  mark: Attendance | undefined;
  onMark: (mark: Attendance) => void;
}

/** The colour of a mark that was given; the word and the tick say the same. */
const colours = {
  present: 'teal',
  late: 'orange',
  leave: 'blue',
  absent: 'red',
} as const satisfies Record<Attendance, string>;

/** The four marks of one person. By keyboard a digit on the row does it: Tab goes past them. */
export function Marks({ person, mark, onMark }: MarksProps) {
  const { t } = useTranslation();
  return (
    <Group role="group" aria-label={person} gap={2} wrap="nowrap">
      {marks.map((word) => {
        const given = mark === word;
        const colour = given ? colours[word] : 'gray';
        return (
          <Button
            key={word}
            tabIndex={-1}
            size="compact-sm"
            px={6}
            color={colour}
            c="var(--mantine-color-text)"
            variant={given ? 'light' : 'subtle'}
            fw={given ? 600 : 400}
            aria-pressed={given}
            leftSection={given ? <IconCheck aria-hidden size={14} /> : null}
            onClick={() => onMark(word)}
          >
            {t(`terms.attendance.${word}`)}
          </Button>
        );
      })}
    </Group>
  );
}
