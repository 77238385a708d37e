import { useState } from 'react';
import type { Attendance, CourseRoster, Session } from '@/api/generated';
import { useWrite } from '@/api/write';

/** The marks, in the order of their digits. */
export const marks = ['present', 'late', 'leave', 'absent'] as const satisfies Attendance[];

export type RosterPerson = CourseRoster['people'][number];

/** The session to mark: the last whose day has come, else the first. */
export function sessionToMark(
  sessions: readonly Session[],
  chosen: string | undefined,
): Session | undefined {
  return (
    sessions.find(({ id }) => id === chosen) ??
    sessions.findLast(({ can_attend }) => can_attend === 'yes') ??
    sessions[0]
  );
}

/** How many people have each mark in a session. */
export function figures(people: readonly RosterPerson[], session: Session) {
  const counted = marks.map((mark) => ({
    mark,
    count: people.filter(({ attendances }) => attendances[session.number] === mark).length,
  }));
  return counted.filter(({ count }) => count > 0);
}

interface Typed {
  mark: Attendance;
  /** When the door had kept it. */
  kept?: number;
}

/**
 * The marks of a session as they are typed: each is shown at once and kept at once, so that a list of
 * thirty goes as fast as one reads it out. What is refused falls back, with a notice.
 */
export function useAttendance(session: Session | undefined, readAt: number) {
  const attend = useWrite('courses.attend');
  const [typed, setTyped] = useState<Readonly<Record<string, Typed>>>({});
  const key = ({ enrolment }: RosterPerson) => `${session?.id} ${enrolment}`;

  /** The mark of a person: what was typed, until the roster was read after it. */
  const markOf = (person: RosterPerson): Attendance | undefined => {
    const mine = typed[key(person)];
    const fresh = mine && (mine.kept === undefined || readAt <= mine.kept);
    return fresh ? mine.mark : session && person.attendances[session.number];
  };

  const mark = async (person: RosterPerson, attendance: Attendance) => {
    if (session?.can_attend !== 'yes') {
      return;
    }
    const name = key(person);
    setTyped((before) => ({ ...before, [name]: { mark: attendance } }));
    const done = await attend.run({
      session: session.id,
      marks: [{ enrolment: person.enrolment, attendance }],
    });
    setTyped(({ [name]: mine, ...rest }) => {
      // A later mark of the same person has its own answer.
      if (mine?.mark !== attendance) {
        return mine ? { ...rest, [name]: mine } : rest;
      }
      return done ? { ...rest, [name]: { mark: attendance, kept: Date.now() } } : rest;
    });
  };

  return { markOf, mark };
}
