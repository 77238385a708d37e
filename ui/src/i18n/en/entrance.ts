import type { Translated } from '@/i18n/translated';
import type { entrance as chinese } from '@/i18n/zh-CN/entrance';

export const entrance: Translated<typeof chinese> = {
  title: 'Give a ticket',
  promise: 'A name is enough: no ID, no phone',
  name: 'What may we call you?',
  matter: 'What for',
  matters: {
    A: 'General questions',
    B: 'Rooms',
    C: 'Courses and activities',
    D: 'Volunteering',
    E: 'Business and legal',
  },
  checkIn: 'Has an appointment',
  priority: 'Goes first',
  priorityWho: '60 or older, pregnant, limited mobility, with an infant; no proof',
  give: 'Give the ticket',
  printAgain: 'Print the ticket',
  ticketTitle: 'Ticket {{number}}',
  ticket: 'Ticket',
  now: 'A ticket now: {{wait}}',
  ahead: '{{count}} ahead',
  about: 'about {{minutes}} min',
  pleaseWait: 'Please wait in the hall; the number will be called',
  none: 'The number will stand here',
  givenCount: '{{count}} tickets on this shift',
  given: 'Tickets of this shift',
  whichAppointment: 'Which time, and with whom?',
  nobodyExpected: 'Nobody else is expected today',
};
