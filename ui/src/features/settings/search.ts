import { present, textFrom } from '@/components/search';

/** The parts of the settings, from top to bottom. */
export const sectionNames = [
  'complex',
  'hours',
  'rooms',
  'courses',
  'volunteering',
  'advisors',
  'staff',
  'paper',
  'computer',
  'keys',
  'backup',
  'about',
] as const;
export type SectionName = (typeof sectionNames)[number];

/** What the address of the screen holds. */
export function settingsSearch(raw: Record<string, unknown>) {
  return present({
    section: sectionNames.find((name) => name === raw.section),
    /** The part of a section that has several. */
    tab: textFrom(raw.tab),
    /** What is opened in the list: an id, or `new`. */
    open: textFrom(raw.open),
    /** Which of the list is shown, such as the courses that are over, or a year. */
    show: textFrom(raw.show),
  });
}
