import { Button, Group } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Attendance } from '@/api/generated';
import { Key } from '@/components/Key';
import { marks } from './attendance';

interface MarksProps {
  person: string;
  mark: Attendance | undefined;
  onMark: (mark: Attendance) => void;
}

/** The four marks of one person. By keyboard a digit on the row does it: Tab goes past them. */
export function Marks({ person, mark, onMark }: MarksProps) {
  const { t } = useTranslation();
  return (
    <Group role="group" aria-label={person} gap={2} wrap="nowrap">
      {marks.map((word, index) => (
        <Button
          key={word}
          tabIndex={-1}
          size="compact-sm"
          px={6}
          color={mark === word ? 'dark' : 'gray'}
          variant={mark === word ? 'light' : 'subtle'}
          aria-pressed={mark === word}
          leftSection={
            mark === word ? <IconCheck aria-hidden size={14} /> : <Key name={String(index + 1)} />
          }
          onClick={() => onMark(word)}
        >
          {t(`terms.attendance.${word}`)}
        </Button>
      ))}
    </Group>
  );
}
