import { present, textFrom } from '@/components/search';

/** What the address of the screen holds: which rows, and the one whose details are shown. */
export function auditSearch(raw: Record<string, unknown>) {
  return present({
    day: textFrom(raw.day),
    /** Every day instead of one. */
    all: raw.all === true ? true : undefined,
    staff: textFrom(raw.staff),
    action: textFrom(raw.action),
    subject: textFrom(raw.subject),
    /** Its station and number in that chain. */
    row: textFrom(raw.row),
  });
}

export type AuditSearch = ReturnType<typeof auditSearch>;
